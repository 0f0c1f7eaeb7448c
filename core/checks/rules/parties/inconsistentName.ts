import {eachBlock} from '../../../reading/eachBlock.js'
import {editDistance} from '../../editDistance.js'
import {documentNamesIn, documentTitle} from '../../parties/documentNames.js'
import {isNearName, nameWordsIn} from '../../parties/nearNames.js'
import {coreName, formOf} from '../../parties/organisationNames.js'
import {ownVariants} from '../../parties/ownVariants.js'
import {voicesOf} from '../../parties/voicesOf.js'
import type {CheckedNotice, FoundInNotice, Rule} from '../../rule.js'

/** Two spellings of one organisation or product, or two names for the document itself. */
export const inconsistentName: Rule = {
  name: 'inconsistent_name',
  severity: 'advice',
  source: {reference: 'GDPR Art. 12(1)'},
  messages: {
    said: {
      en: 'Elsewhere this is written “{other}”. Write the name the same way everywhere.',
      nb: 'Et annet sted står det «{other}». Skriv navnet likt overalt.',
      da: 'Et andet sted står der »{other}«. Skriv navnet ens overalt.',
    },
    document: {
      en: 'The document is called by another name here than in its title or elsewhere (“{other}”). One name is enough.',
      nb: 'Dokumentet kalles noe annet her enn i tittelen eller ellers («{other}»). Ett navn er nok.',
      da: 'Dokumentet kaldes noget andet her end i titlen eller ellers (»{other}«). Ét navn er nok.',
    },
  },
  inNotice: (notice) => {
    const named = organisations(notice)
    const isNamed = (block: number, from: number): boolean =>
      named.some(({at}) => at?.block === block && at.from === from)
    const variants = ownVariants(notice)
      .filter(({at}) => !isNamed(at.block, at.from))
      .map(({at, own, name}) => ({at, values: {other: own}, cause: `own ${coreName(name)}`}))
    return [...documents(notice), ...named, ...variants, ...words(notice)]
  },
}

function documents(notice: CheckedNotice): FoundInNotice[] {
  const {text, elements} = notice
  const voices = voicesOf(notice)
  const named = text.blocks.flatMap((block, index) =>
    voices[index] === 'own' && block.kind !== 'chrome'
      ? documentNamesIn(block.text, text.language).map((each) => ({...each, block: index}))
      : [],
  )
  const title = elements.title?.text ?? ''
  const titled = documentTitle(title, text.language)
  const usual = titled ?? named[0]
  const [first] = named
  const other =
    titled === undefined && first
      ? (text.blocks[first.block]?.text.slice(first.from, first.to) ?? '')
      : title
  return named
    .filter(
      (each) =>
        usual !== undefined &&
        (each.kind !== usual.kind ||
          (each.first !== '' && usual.first !== '' && each.first !== usual.first)),
    )
    .map(({block, from, to}) => ({
      at: {block, from, to},
      say: 'document',
      values: {other},
      cause: 'document',
    }))
}

/** Companies by their full names, one or two letters apart, or with another legal form. */
function organisations(notice: CheckedNotice): FoundInNotice[] {
  const {elements} = notice
  const voices = voicesOf(notice)
  const seen: string[] = []
  return elements.organisations.flatMap(({name, form, block, from, to}): FoundInNotice[] => {
    if (form === undefined || voices[block] === 'embedded' || seen.includes(name)) return []
    const other = seen.find((each) => isSlip(each, name))
    seen.push(name)
    if (other === undefined) return []
    return [{at: {block, from, to}, values: {other}, cause: `name ${coreName(other)}`}]
  })
}

function isSlip(one: string, other: string): boolean {
  const [mine, theirs] = [coreName(one), coreName(other)]
  if (mine === theirs)
    return (
      formOf(one) !== formOf(other) &&
      !/inc|llc|ltd|limited/.test(`${formOf(one)} ${formOf(other)}`)
    )
  if (mine.replaceAll(/\d/g, '') === theirs.replaceAll(/\d/g, '')) return false
  if (mine.replaceAll(' ', '') === theirs.replaceAll(' ', '')) return true
  const most = mine.length >= 12 ? 2 : 1
  return mine.length >= 6 && editDistance(mine, theirs, most) <= most
}

const services =
  /^(?:google|facebook|instagram|youtube|linkedin|twitter|mailchimp|microsoft|analytics|adwords|cookiebot|pinterest|snapchat|tiktok|klarna|paypal)$/i

/** A service everybody knows: written otherwise, it is misspelt, and no second name. */
function isKnownService(word: string): boolean {
  return services.test(word)
}

/** Names of products and systems. */
function words(notice: CheckedNotice): FoundInNotice[] {
  const {text} = notice
  if (text.language === 'en') return []
  const voices = voicesOf(notice)
  const companies = Map.groupBy(
    notice.elements.organisations.filter(({form}) => form !== undefined),
    ({block}) => block,
  )
  // By first letter: only names that begin alike are compared.
  const first = new Map<string, Set<string>>()
  const found: FoundInNotice[] = []
  for (const {block, found: named} of nameWords(text.blocks)) {
    const {word, from, to} = named
    if (voices[block] !== 'own') continue
    const letter = word.charAt(0)
    const alike = first.get(letter) ?? new Set()
    if (alike.has(word) || isKnownService(word)) continue
    // Companies are compared by their whole names: Ireland is a word of one, and Irland a country.
    if (companies.get(block)?.some((each) => each.from <= from && to <= each.to)) continue
    const other = [...alike].find((each) => isNearName(each, word))
    first.set(letter, alike.add(word))
    const at = {block, from, to}
    if (other !== undefined) found.push({at, values: {other}, cause: `word ${other.toLowerCase()}`})
  }
  return found
}

const nameWords = eachBlock(({text, kind}) =>
  kind === 'chrome' || kind === 'heading' || kind === 'row' ? [] : nameWordsIn(text),
)
