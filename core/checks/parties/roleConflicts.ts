import {eachBlock} from '../../reading/eachBlock.js'
import {latin} from '../../reading/latin.js'
import type {Mention, NoticeBlock} from '../../reading/noticeText.js'
import {sentencesOf} from '../../reading/sentencesOf.js'
import type {CheckedNotice} from '../rule.js'
import {businessKind} from './businessKind.js'
import {isKnownService} from './isKnownService.js'
import {formOf, isSameOrganisation} from './organisationNames.js'
import {placedRoles, type RoleStatement} from './roleStatements.js'
import {sentenceAt} from './sentenceAt.js'
import {speakerOf} from './speakerOf.js'
import {supplierList} from './supplierList.js'
import {voicesOf} from './voicesOf.js'

/** Words that give a supplier a say of its own, or a part in one's own. */
const decides = latin(
  /(?<!\p{L})(?:selvstendige?|selvstændige?|sjølvstendige?|självständiga?|egne?|independent|separate) (?:data|behandlings|personuppgifts)?\s?(?:ansvarlege?|ansvarlige?|ansvariga?|controllers?)|(?:deler|delar|share[sd]?) (?:vi |we )?(?:the )?(?:ansvar\p{L}*|controllership|responsibility)|(?:felles|fælles|gemensam\p{L}*|joint(?:ly)?) (?:data|behandlings|personuppgifts)?(?:ansvar\p{L}*|controllers?|responsible)|(?:bestemmer|avgjør|avgjer|afgør|bestämmer|avgör|decides?|determines?) (?:selv|sjølv|själv|själva|itself|themselves|for itself)|(?:selv|sjølv|själv) (?:bestemmer|avgjør|afgør|bestämmer|avgör)|(?:eget|egne|egna|its own|their own|own) (?:formål|føremål|ändamål|purposes?)/iu,
)
/** All who are on the list, in one word. */
const allOfThem = latin(
  /(?<!\p{L})(?:(?:disse|desse|dessa|de|dei|alle|alla|these|the|all)(?: \p{L}+){0,2} (?:firma\p{L}*|selskap\p{L}*|selskab\p{L}*|leverandør\p{L}*|leverantör\p{L}*|databehandl\p{L}*|personuppgiftsbiträd\p{L}*|bolag\p{L}*|företag\p{L}*|virksomhed\p{L}*|compan\p{L}*|suppliers|processors|vendors|partnere?)|(?:de|disse|they) (?:alle|alla|all))(?!\p{L})/iu,
)
/** Those whose data it is: who has to do with them decides, and works for nobody. */
const readers = latin(
  /(?<!\p{L})(?:du|deg|dig|you|your|ditt|dine?|pasient\p{L}*|patient\p{L}*|medlem\p{L}*|members?|gjest\p{L}*|gæst\p{L}*|elev\p{L}*|klient\p{L}*)(?!\p{L})/iu,
)
const asProcessor = latin(
  /(?<!\p{L})(?:as (?:its|their|a|the) (?:data )?processors?|som (?:deres|dens|hans|en|et|kundens)? ?databehandler|som (?:deras|dess)? ?personuppgiftsbiträde)(?!\p{L})/iu,
)
const we = latin(/(?<!\p{L})(?:vi|me|we)(?!\p{L})/iu)
/** Data as a whole: said of it, two cannot be responsible without saying how. */
const ofAll = latin(
  /^\s*(?:[.,;]|$)|^ (?:for|för|of|av|af) (?:all |alle |the |your |dine |dina |behandling\p{L}* (?:av|af) )*(?:person\p{L}*|data|opplysning\p{L}*|oplysning\p{L}*|uppgift\p{L}*|behandling\p{L}*|processing|information)(?!\p{L})/iu,
)

interface PlacedStatement extends RoleStatement {
  readonly block: number
  readonly rest: string
}

/** Where a notice calls itself a processor of those it is written for, or of what it decides. */
export function ownAsProcessor(notice: CheckedNotice): readonly Mention[] {
  const all = statementsOf(notice)
  const own = speakerOf(notice).names
  const isOwn = ({name}: RoleStatement): boolean =>
    name === undefined || own.some((each) => isSameOrganisation(each, name))
  const controller = all.find((each) => each.role === 'controller' && isOwn(each))
  const kind = businessKind(notice)
  const {blocks} = notice.text
  const said = all.filter(
    (each) =>
      each.role === 'processor' &&
      isOwn(each) &&
      (each.name === undefined || controller !== undefined) &&
      (controller !== undefined || (kind !== undefined && kind !== 'software')) &&
      (controller === undefined || kind !== 'software' || readers.test(each.rest)) &&
      (controller !== undefined || readers.test(each.rest)),
  )
  const inPassing = controller ? bothInPassing(blocks, controller) : []
  return [...said, ...inPassing].map(({block, from, to}) => ({block, from, to}))
}

/** “We are controller and act as your processor”: in the sentence that calls itself controller. */
function bothInPassing(
  blocks: readonly NoticeBlock[],
  {block, from, to}: PlacedStatement,
): readonly Mention[] {
  const text = blocks[block]?.text ?? ''
  const found = asProcessor.exec(text)
  if (!found) return []
  const sentence = sentenceAt(text, found.index)
  const isBoth = from >= sentence.from && to <= sentence.to
  if (!isBoth || !we.test(sentence.text)) return []
  return [
    {block, from, to},
    {block, from: found.index, to: found.index + found[0].length},
  ]
}

/** Where one of the listed suppliers, or all of them, decide for themselves. */
export function suppliersWhoDecide(notice: CheckedNotice): readonly Mention[] {
  const {text, elements} = notice
  const list = supplierList(notice)
  if (!list.isOfProcessors) return []
  const voices = voicesOf(notice)
  const listed = new Set(
    elements.organisations
      .filter(({block}) => list.blocks.has(block))
      .map(({name}) => name.replace(/ (?:Platforms|Ireland).*$/, '')),
  )
  const last = Math.max(-1, ...list.blocks)
  return deciding(text.blocks).flatMap(({block, found}): Mention[] => {
    if (voices[block] !== 'own' || list.blocks.has(block)) return []
    const isNamed = [...listed].some((name) => found.text.includes(name))
    const isNear = block > last && block <= last + 3
    if (!isNamed && !(isNear && allOfThem.test(found.text))) return []
    return [{block, from: found.from, to: found.from + found.text.trimEnd().length}]
  })
}

const deciding = eachBlock(({text}) =>
  sentencesOf(text).filter((each) => decides.test(each.text) && !/:\s*$/.test(each.text)),
)

/** Where another company is called controller of all there is, or of the very same. */
export function secondControllers(notice: CheckedNotice): readonly (Mention & {name: string})[] {
  const all = statementsOf(notice).filter(({role}) => role === 'controller')
  const [own] = speakerOf(notice).names
  if (own === undefined) return []
  return all.flatMap(({name, block, from, to, rest}) => {
    if (name === undefined || isSameOrganisation(name, own) || isKnownService(name)) return []
    const isCompany = formOf(name) !== undefined && formOf(own) !== undefined
    const isOfSame = all.some(
      (each) =>
        each.block === block &&
        (each.name === undefined || isSameOrganisation(each.name, own)) &&
        scopeOf(each.rest) !== '' &&
        scopeOf(each.rest) === scopeOf(rest),
    )
    return isOfSame || (isCompany && ofAll.test(rest)) ? [{block, from, to, name}] : []
  })
}

function scopeOf(rest: string): string {
  return (/^ (?:for|för|of) ([^,.;]{3,60})/iu.exec(rest)?.[1] ?? '').trim().toLowerCase()
}

function statementsOf(notice: CheckedNotice): PlacedStatement[] {
  const voices = voicesOf(notice)
  return placedRoles(notice.text.blocks).flatMap(({block, found}): PlacedStatement[] => {
    if (voices[block] !== 'own' || found.isConditional) return []
    const words = notice.text.blocks[block]?.text ?? ''
    const {to} = sentenceAt(words, found.from)
    return [{...found, block, rest: words.slice(found.to, to)}]
  })
}
