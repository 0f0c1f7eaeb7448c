import {eachBlock} from '../../../reading/eachBlock.js'
import {latin} from '../../../reading/latin.js'
import type {Mention} from '../../../reading/noticeText.js'
import {domainOfAddress, labelOf} from '../../parties/domainOf.js'
import {fitsName, isSameOrganisation} from '../../parties/organisationNames.js'
import {ownDomains} from '../../parties/ownDomains.js'
import {rightsWords} from '../../parties/rightsWords.js'
import {ownAsProcessor, secondControllers, suppliersWhoDecide} from '../../parties/roleConflicts.js'
import {placedRoles, roleStatements} from '../../parties/roleStatements.js'
import {sentenceAt} from '../../parties/sentenceAt.js'
import {placedSpeakers} from '../../parties/speakerMentions.js'
import {speakerOf} from '../../parties/speakerOf.js'
import {voicesOf} from '../../parties/voicesOf.js'
import type {CheckedNotice, FoundInNotice, Rule} from '../../rule.js'

const decides = latin(
  /(?<![\p{L}])(?:databehandler\p{L}*|personuppgiftsbiträde\p{L}*|processor)(?: \p{L}+){0,2} (?:bestemmer|fastsetter|fastsætter|avgjør|afgør|bestämmer|avgör|decides?|determines?)(?: \p{L}+){0,3} (?:formål\p{L}*|føremål\p{L}*|ändamål\p{L}*|purposes?)/giu,
)
const usesProcessors = latin(
  /(?<![\p{L}])(?:bruker|brukar|benytter|bruger|anvender|använder|anlitar|uses?|engages?) (?:\p{L}+ ){0,2}(?:databehandlere|databehandlarar|personuppgiftsbiträden|processors)(?![\p{L}])/iu,
)
const asks =
  /^\s*(?:the )?(?:data )?(?:behandlingsansvarlig|dataansvarlig|personuppgiftsansvarig|controller)\b[^.:]*(?::|\ber:?|\bär:?|\bis:?)\s*$/iu

/** Sentences that are wrong by themselves, in a block. */
interface Sayings {
  readonly decided: readonly (readonly [number, number])[]
  readonly using: RegExpExecArray | null
  readonly isAsking: boolean
}

const nothing: Sayings = {decided: [], using: null, isAsking: false}

const sayings = eachBlock(({text}): readonly Sayings[] => {
  if (!/behandl|biträd|processor|ansvar|controller/i.test(text)) return []
  const decided = [...text.matchAll(decides)].map(
    ({0: said, index}) => [index, index + said.length] as const,
  )
  const using = usesProcessors.exec(text)
  const isAsking = asks.test(text)
  return decided.length > 0 || using || isAsking ? [{decided, using, isAsking}] : []
})

/**
 * Somebody works on another's behalf in one sentence and decides in the next: readers cannot tell who
 * answers to them. Who decides what data is used for is controller, whatever the agreement calls it
 * (Art. 28(10)).
 */
export const roleContradiction: Rule = {
  name: 'role_contradiction',
  severity: 'warning',
  source: {reference: 'GDPR Art. 4(7), 4(8), 28(10)'},
  messages: {
    said: {
      en: '{name} is called a processor here, and speaks as the one who decides elsewhere. Say which it is, for what.',
      nb: '{name} kalles databehandler her, men taler som den som bestemmer andre steder. Skriv hva som gjelder, for hva.',
      da: '{name} kaldes databehandler her, men taler som den, der bestemmer, andre steder. Skriv, hvad der gælder, for hvad.',
    },
    both: {
      en: 'You call yourselves both controller and processor. Say for which data you are which, or leave one out.',
      nb: 'Dere kaller dere både behandlingsansvarlig og databehandler. Skriv for hvilke opplysninger dere er hva, eller ta ut det ene.',
      da: 'I kalder jer både dataansvarlig og databehandler. Skriv, for hvilke oplysninger I er hvad, eller tag det ene ud.',
    },
    own: {
      en: 'Whoever is on your list of processors does what you say. Here they decide for themselves, or with you: say which it is, for what.',
      nb: 'Den som står i listen over databehandlere, gjør det dere sier. Her bestemmer de selv, eller sammen med dere: skriv hva som gjelder, for hva.',
      da: 'Den, der står i listen over databehandlere, gør det, I siger. Her bestemmer de selv eller sammen med jer: skriv, hvad der gælder, for hvad.',
    },
    second: {
      en: '{name} is called controller here, and you speak as the one who is. Say who is responsible, or who for what.',
      nb: '{name} kalles behandlingsansvarlig her, og dere taler som den som er det. Skriv hvem som er ansvarlig, eller hvem for hva.',
      da: '{name} kaldes dataansvarlig her, og I taler som den, der er det. Skriv, hvem der er ansvarlig, eller hvem for hvad.',
    },
    requests: {
      en: 'People are to send their requests to a supplier. The controller answers them: give your own address.',
      nb: 'Folk skal sende kravene sine til en leverandør. Det er den behandlingsansvarlige som svarer: oppgi deres egen adresse.',
      da: 'Folk skal sende deres anmodninger til en leverandør. Det er den dataansvarlige, der svarer: opgiv jeres egen adresse.',
    },
    decides: {
      en: 'A processor that decides what data is used for is usually a controller. Say who decides.',
      nb: 'En databehandler som bestemmer formålet, er som regel selv behandlingsansvarlig. Skriv hvem som bestemmer.',
      da: 'En databehandler, der bestemmer formålet, er som regel selv dataansvarlig. Skriv, hvem der bestemmer.',
    },
    processors: {
      en: 'A processor’s own suppliers are sub-processors; “processors” has only who decides. Say which {name} is.',
      nb: 'En databehandlers egne leverandører er underdatabehandlere; bare den som bestemmer, har databehandlere. Skriv hva {name} er.',
      da: 'En databehandlers egne leverandører er underdatabehandlere; kun den, der bestemmer, har databehandlere. Skriv, hvad {name} er.',
    },
    host: {
      en: 'Another company’s notice names a controller of its own here. Say once, in your own words, who is responsible for what.',
      nb: 'Her peker en annens erklæring ut hvem som er behandlingsansvarlig. Skriv én gang, med egne ord, hvem som har ansvar for hva.',
      da: 'Her udpeger en andens politik, hvem der er dataansvarlig. Skriv én gang, med egne ord, hvem der har ansvar for hvad.',
    },
  },
  inNotice: (notice) => {
    const {blocks} = notice.text
    const processors = placedRoles(blocks).flatMap(({found: {role, name, isConditional}}) =>
      role === 'processor' && name !== undefined && !isConditional ? [name] : [],
    )
    return [
      ...statements(notice),
      ...requests(notice, processors),
      ...sentences(notice, processors),
      ...ownAsProcessor(notice).map((at) => ({at, say: 'both', cause: 'both'})),
      ...suppliersWhoDecide(notice).map((at) => ({at, say: 'own', cause: 'own decision'})),
      ...secondControllers(notice).map(({name, ...at}) => ({
        at,
        say: 'second',
        values: {name},
        cause: `second ${name}`,
      })),
    ]
  },
}

/** Those called processor who are called controller too, or whose own notice this is. */
function statements(notice: CheckedNotice): FoundInNotice[] {
  const {text} = notice
  const voices = voicesOf(notice)
  const all = placedRoles(text.blocks).flatMap(({block, found}) =>
    voices[block] === 'embedded' || found.isConditional ? [] : [{...found, block}],
  )
  const speakers = placedSpeakers(text.blocks).map(({found}) => found)
  return all.flatMap(({role, name, block, from, to}): FoundInNotice[] => {
    if (role !== 'processor') return []
    const at = {block, from, to}
    if (name === undefined) return []
    const decidesToo = speakers.some(
      (each) => each.how !== 'owner' && isSameOrganisation(each.name, name),
    )
    if (!decidesToo) return []
    const found = {values: {name}, cause: name}
    return [{at, ...found}, ...decidingIn(notice, name).map((each) => ({at: each, ...found}))]
  })
}

/** Where a processor says of itself, in its own notice pasted in, that it is the controller. */
function decidingIn({text: {blocks}, elements}: CheckedNotice, name: string): Mention[] {
  const its = elements.embedded.filter(({organisation}) => isSameOrganisation(organisation, name))
  return its.flatMap(({first, end}) =>
    blocks.slice(first, end).flatMap(({text}, index) =>
      roleStatements(text)
        .filter((each) => each.role === 'controller' && each.name === undefined)
        .map(({from, to}) => ({block: first + index, from, to})),
    ),
  )
}

/** Addresses of suppliers at which rights are to be used. */
function requests(notice: CheckedNotice, processors: readonly string[]): FoundInNotice[] {
  const {text, elements} = notice
  const {domains: own, isSure} = ownDomains(notice)
  const names = [...processors, ...elements.processors.map(({name}) => name)]
  const voices = voicesOf(notice)
  return elements.emails.flatMap(({address, block, from, to}): FoundInNotice[] => {
    const domain = domainOfAddress(address)
    if (!isSure || own.has(domain) || voices[block] === 'embedded') return []
    const {text: words = ''} = text.blocks[block] ?? {}
    const sentence = sentenceAt(words, from)
    const isTheirs =
      names.some((name) => fitsName(labelOf(domain), name)) || voices[block] === 'pasted'
    if (!isTheirs || !rightsWords.test(sentence.text)) return []
    return [{at: {block, from: sentence.from, to}, say: 'requests', cause: `requests ${domain}`}]
  })
}

function sentences(notice: CheckedNotice, processors: readonly string[]): FoundInNotice[] {
  const {text} = notice
  const voices = voicesOf(notice)
  const [own] = speakerOf(notice).names
  const named = new Set(
    placedRoles(text.blocks).flatMap(({block, found: {role, name}}) =>
      role === 'controller' &&
      own !== undefined &&
      name !== undefined &&
      isSameOrganisation(name, own)
        ? [block]
        : [],
    ),
  )
  const said = new Map(sayings(text.blocks).map(({block, found}) => [block, found]))
  const hosts = [...named].filter((block) => voices[block] === 'pasted')
  const places = [...new Set([...said.keys(), ...hosts])].toSorted((one, other) => one - other)
  return places.flatMap((block): FoundInNotice[] => {
    if (voices[block] === 'embedded') return []
    const words = text.blocks[block]?.text ?? ''
    const {decided: decisions, using, isAsking} = said.get(block) ?? nothing
    const decided = decisions.map(([from, to]) => ({at: {block, from, to}, say: 'decides'}))
    const name = using ? processors.find((each) => words.includes(each)) : undefined
    const used =
      name !== undefined && using
        ? [{from: words.indexOf(name), to: using.index + using[0].length}].filter(
            ({from, to}) => from < to && to - from < 120,
          )
        : []
    const isHost = voices[block] === 'pasted' && (isAsking || named.has(block))
    return [
      ...decided,
      ...used.map(({from, to}) => ({
        at: {block, from, to},
        say: 'processors',
        values: {name: name ?? ''},
        cause: `processors ${name ?? ''}`,
      })),
      ...(isHost ? [{at: {block, from: 0, to: words.length}, say: 'host', cause: 'host'}] : []),
    ]
  })
}
