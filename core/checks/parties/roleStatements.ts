import {eachBlock} from '../../reading/eachBlock.js'
import {latin} from '../../reading/latin.js'
import {remembered} from '../../reading/remembered.js'
import {sentencesOf} from '../../reading/sentencesOf.js'
import {nameAfter, nameBefore} from './nameBeside.js'

/** Somebody is said to be controller or processor. */
export interface RoleStatement {
  readonly role: 'controller' | 'processor'
  /** Absent: it is "we" who are. */
  readonly name?: string
  /** Where the name and the words that say it stand, in the text. */
  readonly from: number
  readonly to: number
  /** It holds in some cases only, or for a part: "when a customer decides", "joint controllers". */
  readonly isConditional: boolean
}

const controller = [
  'behandlingsansvarl[ei]ge?',
  'dataansvarl[ei]ge?',
  'personuppgiftsansvarig[at]?',
  'ansvarl[ei]g for (?:å )?(?:(?:all|den|vår|vores) )?(?:behandl|handsam)[a-zæøå]*',
  'ansvarig för (?:att )?(?:all )?behandl[a-zåäö]*',
  'controllers?(?: |,|\\.|$)',
  'responsible for (?:the |all |any )?processing',
].join('|')
const processor = [
  'databehandlar(?:ar)?(?:en)?',
  'databehandlere?n?',
  'personuppgiftsbiträden?',
  'processors?(?: |,|\\.|$)',
].join('|')
const says = latin(
  `(?<![\\p{L}])(?:er|är|is|are|acts? (?:(?:solely|only|merely|purely|simply|exclusively) )?as|opptrer som|opptrer her som|optræder som|agerer som|fungerer som|agerar som|agerar|verkar som|virker som|(?:opptrer|optræder|agerer|agerar|fungerer|fungerar) (?:kun|bare|bara|endast|enbart|alene|utelukkende|udelukkende|uteslutande) som)(?: (?:vi|me|we|only|solely|merely|kun|bare|bara|endast|enbart|alene|utelukkende|udelukkende|uteslutande|selv|sjølv|själv|den|the|also|også|även|a|an|eneste|registered))* (?:data )?(?:(?<controller>${controller})|(?<processor>${processor}))`,
  'giu',
)
const labels = latin(
  `^(?:the )?(?:data )?(?<!\\p{L})(?:behandlingsansvarl[ei]ge?|dataansvarl[ei]ge?|personuppgiftsansvarig|controller)(?: for [^:.]{0,90}| för [^:.]{0,90}| of [^:.]{0,90})?(?::| er:?| är:?| is:?) `,
  'iu',
)
/** One's own house, as one calls it: it is "we". */
const ourselves =
  /(?:^|[\s,])(?:klinikken|kliniken|klinikkene|tannlegen|tandlægen|tandläkaren|legesenteret|foreningen|föreningen|klubben|laget|idrettslaget|butikken|butiken|senteret|centret|centeret|gymmet|selskapet|selskabet|bolaget|virksomheten|virksomheden|verksemda|skolen|skulen|skolan|efterskolen|højskolen|folkehøgskolen|barnehagen|børnehaven|förskolan|salongen|salonen|hotellet|campingen|campingpladsen|restauranten|restaurangen|praksisen|mottagningen|apoteket|museet|teatret|teateret|byrået|byrån|firmaet|företaget|bedriften|kommunen|stiftelsen|sameiet|borettslaget|the (?:clinic|club|association|shop|gym|company|school|practice|hotel|firm|business|salon|foundation)|(?:os|oss|us),? (?:der|som|who|that))\s*$/iu
const denied = /(?:ikke|ikkje|inte|not)\s*$/iu
const conditional = latin(
  /(?<![\p{L}])(?:når|hvis|viss|dersom|såfremt|if|when|where|whenever|i de tilfeller|i dei tilfella|i tilfeller|i det omfang|i den grad|felles|fælles|gemensam\p{L}*|joint\p{L}*|selvstendig\p{L}*|selvstændig\p{L}*|sjølvstendig\p{L}*|självständig\p{L}*|independent\p{L}*|hver for seg|hver især|var för sig|enkelte|some|visse|vissa|egen|egne|own|eget|egna|också|sometimes|på vegne av andre)(?![\p{L}])/iu,
)

/** Each block's statements on roles, where it has any. */
export const placedRoles = eachBlock(({text}) => roleStatements(text))

/** What a text says of who decides and who works for whom, each time it is said. */
export const roleStatements = remembered((text: string): readonly RoleStatement[] =>
  /ansvar|databehandl|biträde|processor|controller|responsible/i.test(text)
    ? sentencesOf(text).flatMap((sentence) => statementsIn(sentence.text, sentence.from))
    : [],
)

function statementsIn(sentence: string, start: number): RoleStatement[] {
  const isConditional = conditional.test(sentence)
  const found: RoleStatement[] = []
  for (const match of sentence.matchAll(says)) {
    const before = sentence.slice(0, match.index)
    const isOurselves = ourselves.test(before) || /^\S+ (?:vi|me|we) /i.test(match[0])
    const said = isOurselves
      ? {name: undefined, from: match.index, to: match.index}
      : nameBefore(sentence, match.index)
    const to = match.index + match[0].trimEnd().replace(/[,.]$/, '').length
    if (!said || denied.test(sentence.slice(0, match.index))) continue
    found.push({
      role: match.groups?.['processor'] === undefined ? 'controller' : 'processor',
      ...(said.name !== undefined && {name: said.name}),
      from: start + said.from,
      to: start + to,
      isConditional,
    })
  }
  const label = labels.exec(sentence)
  const named = label && nameAfter(sentence, label[0].length)
  if (label && named && found.length === 0) {
    const {name, to} = named
    found.push({role: 'controller', name, from: start, to: start + to, isConditional})
  }
  return found
}
