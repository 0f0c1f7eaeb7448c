import {isNearName} from '../../parties/nearNames.js'
import {coreName, isSameOrganisation} from '../../parties/organisationNames.js'
import {sentenceAt} from '../../parties/sentencesIn.js'
import {speakerOf} from '../../parties/speakerOf.js'
import {voicesOf, type Voice} from '../../parties/voicesOf.js'
import type {CheckedNotice, FoundInNotice, Rule} from '../../rule.js'

const lead =
  /databehandl|underdatabehandl|leverandør|leverantör|personuppgiftsbiträd|processor|supplier|service provider/i
/** What suppliers of data bring. */
const product =
  /system|løsning|loysing|løysing|lösning|plattform|platform|verktøy|værktøj|verktyg|software/i
/** Who uses data for itself, and what is no supplier of data: cookies, advertising, social media. */
const otherwise =
  /cookie|informasjonskaps|kaka|kakor|pixel|piksel|annons|advert|reklame|sosiale medi|sociale medi|sociala medi|social media|analytics|egne formål|egne føremål|for its own|egna ändamål|selvstendig|selvstændig|självständig|independent|eget ansvar|felles|fælles|gemensam|joint|tidligere|previously|ikke lenger|no longer/i

/** Somebody gets data and is missing in the notice's own list of those who do. */
export const processorNotListed: Rule = {
  name: 'processor_not_listed',
  severity: 'advice',
  source: {reference: 'GDPR Art. 13(1)(e), 28'},
  messages: {
    said: {
      en: '{name} is named here, and is missing in the list of suppliers. Add it, or say that it answers for its own use.',
      nb: '{name} er nevnt her, men mangler i listen over leverandører. Føy den til, eller skriv at den svarer for sin egen bruk.',
      da: '{name} er nævnt her, men mangler i listen over leverandører. Tilføj den, eller skriv, at den svarer for sin egen brug.',
    },
  },
  inNotice: (notice) => {
    const {text, elements} = notice
    const voices = voicesOf(notice)
    const listed = listedBlocks(notice, voices)
    if (listed.length < 2) return []
    const list = listed.map((block) => text.blocks[block]?.text ?? '').join('\n')
    const lower = list.toLowerCase()
    const words = [...new Set(list.match(/[\p{L}\d]{5,}/gu))]
    const isListed = (name: string): boolean =>
      lower.includes(coreName(name)) ||
      words.some((word) => isNearName(word, name) || isSameOrganisation(word, name))
    const own = speakerOf(notice).names
    const cookies = new Set(elements.cookies.map(({block}) => block))
    const isSupplier = (name: string): boolean =>
      (notice.known?.processors ?? elements.processors).some((each) =>
        isSameOrganisation(each.name, name),
      )
    const known = new Map<string, boolean>()
    const isMissing = (name: string): boolean => {
      const missing =
        known.get(name) ?? (!isListed(name) && !own.some((each) => isSameOrganisation(each, name)))
      known.set(name, missing)
      return missing
    }
    const seen = new Set<string>()
    return elements.organisations.flatMap(({name, form, block, from, to}): FoundInNotice[] => {
      const {text: said = '', kind} = text.blocks[block] ?? {}
      const isAside =
        voices[block] !== 'own' || kind === 'row' || kind === 'chrome' || cookies.has(block)
      if (isAside || listed.includes(block) || !/^[\p{Lu}\d]/u.test(said.slice(from, to))) return []
      if (seen.has(coreName(name)) || !isMissing(name)) return []
      const sentence = sentenceAt(said, from).text
      // A service without a legal form is a supplier where it is called one.
      if (otherwise.test(sentence)) return []
      if (!isSupplier(name) && (notice.known || !lead.test(sentence))) return []
      if (form === undefined && !lead.test(sentence) && !product.test(sentence)) return []
      seen.add(coreName(name))
      return [{at: {block, from, to}, values: {name}, cause: coreName(name)}]
    })
  },
}

/** The items or rows below words that say a list of processors follows. */
function listedBlocks({text: {blocks}}: CheckedNotice, voices: readonly Voice[]): number[] {
  const listed: number[] = []
  let isList = false
  for (const [index, {kind, text}] of blocks.entries()) {
    const isEntry = kind === 'item' || kind === 'row'
    if (!isEntry) isList = lead.test(text) && (text.trimEnd().endsWith(':') || text.length < 200)
    else if (isList && voices[index] === 'own') listed.push(index)
  }
  return listed
}
