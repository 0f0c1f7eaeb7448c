import {latin} from '../../../reading/latin.js'
import type {Mention} from '../../../reading/noticeText.js'
import {labelOf} from '../../parties/domainOf.js'
import {isKnownService} from '../../parties/isKnownService.js'
import {leftoverNames} from '../../parties/leftoverNames.js'
import {coreName, fitsName, formOf, isSameOrganisation} from '../../parties/organisationNames.js'
import {ownDomains} from '../../parties/ownDomains.js'
import {sentenceAt} from '../../parties/sentenceAt.js'
import {
  placedSpeakers,
  speakerMentions,
  type SpeakerMention,
} from '../../parties/speakerMentions.js'
import {speakerOf} from '../../parties/speakerOf.js'
import {voicesOf} from '../../parties/voicesOf.js'
import type {CheckedNotice, FoundInNotice, Rule} from '../../rule.js'

const together = latin(
  /(?<![\p{L}])(?:konsern\p{L}*|koncern\p{L}*|group|gruppen|sammen med|tillsammans|together|felles|fælles|gemensam\p{L}*|joint\p{L}*|samarbeid\p{L}*|samarbejde\p{L}*|leverandør\p{L}*|leverantör\p{L}*|supplier|provider|partner\p{L}*|kjede\p{L}*|kæde\p{L}*|kedja\p{L}*|chain|selvstendig\p{L}*|selvstændig\p{L}*|självständig\p{L}*|independent\p{L}*)(?![\p{L}])/iu,
)

/** Another company's name stands where the controller's belongs: a notice that was pasted in. */
export const foreignCompany: Rule = {
  name: 'foreign_company',
  severity: 'error',
  source: {reference: 'GDPR Art. 13(1)(a)'},
  messages: {
    said: {
      en: 'Here {other} speaks, and the notice is of {own}. If it was taken from another notice, put in your own name; if both are responsible, say who is for what.',
      nb: 'Her er det {other} som taler, men erklæringen er for {own}. Er den hentet fra en annen erklæring, så sett inn deres eget navn; er begge ansvarlige, så skriv hvem som har ansvar for hva.',
      da: 'Her er det {other}, der taler, men politikken er for {own}. Er den hentet fra en anden politik, så indsæt jeres eget navn; er begge ansvarlige, så skriv, hvem der har ansvar for hvad.',
    },
    left: {
      en: '{other} speaks here, and the notice does not say who that is. If it was taken from another notice, put in your own name.',
      nb: 'Her er det {other} som taler, og erklæringen sier ikke hvem det er. Er teksten hentet fra en annen erklæring, så sett inn deres eget navn.',
      da: 'Her er det {other}, der taler, og politikken siger ikke, hvem det er. Er teksten hentet fra en anden politik, så indsæt jeres eget navn.',
    },
    pasted: {
      en: 'From here on stands a notice of {other}. Take it out, link to it, or embed it as the notice of another company.',
      nb: 'Herfra står en erklæring som tilhører {other}. Ta den ut, lenk til den, eller legg den inn som en annens erklæring.',
      da: 'Herfra står en politik, der tilhører {other}. Tag den ud, link til den, eller indsæt den som en andens politik.',
    },
  },
  inNotice: (notice) => {
    const {text, elements} = notice
    const {names} = speakerOf(notice)
    const [own] = names
    const voices = voicesOf(notice)
    const pasted = elements.embedded.flatMap(({organisation, first}): FoundInNotice[] => {
      if (voices[first] === 'embedded') return []
      const to = text.blocks[first]?.text.length ?? 0
      const at = {block: first, from: 0, to}
      const values = {other: organisation}
      const found = {say: 'pasted', values, cause: coreName(organisation)}
      return [
        {at, ...found},
        ...opening(notice, first, organisation).map((each) => ({at: each, ...found})),
      ]
    })
    const left = leftovers(notice)
    if (own === undefined) return [...pasted, ...left]
    const speakers = placedSpeakers(text.blocks)
    const companies = speakers.flatMap(({found: {name}}) =>
      formOf(name) === undefined ? [] : [name],
    )
    const said = speakers.flatMap(({block, found: mention}): FoundInNotice[] => {
      const words = text.blocks[block]?.text ?? ''
      if (voices[block] !== 'own' || !isForeign(notice, names, mention, words, companies)) return []
      const {name: other, from, to} = mention
      return [{at: {block, from, to}, values: {other, own}, cause: coreName(other)}]
    })
    const isSaid = new Set(said.map(({cause}) => cause))
    return [...pasted, ...said, ...left.filter(({cause}) => !isSaid.has(cause))]
  },
}

/** Where the other organisation calls itself "we" at the beginning of its notice. */
function opening({text: {blocks}}: CheckedNotice, first: number, organisation: string): Mention[] {
  for (const block of [first, first + 1, first + 2]) {
    const we = speakerMentions(blocks[block]?.text ?? '').find(
      ({name, how}) => how === 'we' && isSameOrganisation(name, organisation),
    )
    if (we) return [{block, from: we.from, to: we.to}]
  }
  return []
}

function leftovers(notice: CheckedNotice): FoundInNotice[] {
  const own = speakerOf(notice).names[0]
  return leftoverNames(notice).map(({name, at}): FoundInNotice => {
    const cause = coreName(name)
    return own === undefined
      ? {at, say: 'left', values: {other: name}, cause}
      : {at, values: {other: name, own}, cause}
  })
}

function isForeign(
  notice: CheckedNotice,
  names: readonly string[],
  {name, how, from}: SpeakerMention,
  text: string,
  companies: readonly string[],
): boolean {
  if (how === 'owner') return false
  // Without a legal form a name may be a brand of one's own; who is said to be controller is none.
  const isCompany =
    formOf(name) !== undefined ||
    (how === 'controller' && name.includes(' ') && !isStreet(name)) ||
    (how === 'heading' && companies.some((each) => isSameOrganisation(each, name)))
  // Readers are told how a service everybody knows uses data; nobody pastes its notice.
  if (!isCompany || (how !== 'we' && isKnownService(name))) return false
  if (names.some((each) => isSameOrganisation(each, name))) return false
  if (together.test(sentenceAt(text, from).text)) return false
  const {known} = notice
  if (known?.otherBrands.some((each) => isSameOrganisation(each.name, name))) return false
  return ![...ownDomains(notice).domains].some((domain) => fitsName(labelOf(domain), name))
}

/** "Example Ltd, 5 Quay Street, is the controller": the street is not. */
function isStreet(name: string): boolean {
  return /(?:street|road|lane|avenue|square|quay|vei|veien|vegen|gate|gaten|gata|vej|gade|vägen|gatan)$|\d/i.test(
    name,
  )
}
