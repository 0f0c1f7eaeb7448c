import {readOrganisations} from '../elements/readOrganisations.js'
import {latin} from '../latin.js'
import type {NoticeBlock} from '../noticeText.js'
import {sentencesOf} from '../sentencesOf.js'
import {titleWords} from './privacyWords.js'

const follows = latin(
  /(?<!\p{L})(?:under|nedenfor|nedanfor|herunder|her|nedan|nedanför|här|below|here|følgende|følgjande|följande|the following)\s(?:følger|følgjer|följer|follows|is|er|är|finner du|finder du|hittar du|you will find)(?!\p{L})/iu,
)
const nameOfNotice = latin(
  /personvern(?:erklæring|politikk|policy)\p{L}*|privatlivspolitik\p{L}*|persondatapolitik\p{L}*|integritetspolicy\p{L}*|dataskyddspolicy\p{L}*|privacy (?:notice|policy|statement)/iu,
)

/** `This policy describes how X Ltd (“we”)`: how a notice begins, in the midst of another one. */
const saysOf = latin(
  /^(?:denne|dette|den här|this|our|vår|vores)\s(?:\p{L}+\s)?(?:\p{L}*(?:policy|erklæring|politik|fråsegn|notice|statement)\p{L}*)\s(?:beskriver|gjelder|gjeld|gælder|gäller|forklarer|forklarar|förklarar|describes?|explains?|applies|sets out)/iu,
)
const calledUs = /[(«“"][^()]{0,40}(?:vi|oss|os|we|us)["”»)]/iu

/**
 * Finds a notice of somebody else that is pasted in: words that say whose notice follows, from them, or
 * from the heading above that names the same, to the end or to a heading of the notice's own. A notice
 * that begins by saying whose it is, is its own.
 */
export function markEmbedded(blocks: readonly NoticeBlock[]): NoticeBlock[] {
  const start = blocks.findIndex(
    (block, index) => index > 4 && ownerIn(blocks, block, index) !== undefined,
  )
  const found = blocks[start]
  const owner = found && ownerIn(blocks, found, start)
  if (!found || owner === undefined) return [...blocks]
  const [short = owner] = owner.split(/\s(?:AS|ASA|ApS|A\/S|AB|Ltd|Limited|Inc\.?|LLC|GmbH)$/)
  const above = blocks[start - 1]
  const first = above?.kind === 'heading' && above.text.includes(short) ? start - 1 : start
  if (!follows.test(found.text))
    return embedded(blocks, owner, first, endOfOwn(blocks, start, short))
  const after = blocks.findIndex(
    ({kind, text}, index) =>
      index > start + 1 &&
      kind === 'heading' &&
      titleWords.test(text) &&
      isOthers(blocks, text, owner),
  )
  const end = after < 0 ? blocks.length : after
  return embedded(blocks, owner, first, end)
}

function embedded(
  blocks: readonly NoticeBlock[],
  owner: string,
  first: number,
  end: number,
): NoticeBlock[] {
  return blocks.map((block, index) =>
    index >= first && index < end && block.kind !== 'chrome' ? {...block, embedded: owner} : block,
  )
}

/** Without words that lead to it, a pasted notice ends with the part that names its owner last. */
function endOfOwn(blocks: readonly NoticeBlock[], start: number, short: string): number {
  const last = blocks.findLastIndex(({text, kind}) => kind !== 'chrome' && text.includes(short))
  const next = blocks.findIndex(
    ({kind}, index) => index > Math.max(start, last) && kind === 'heading',
  )
  return next < 0 ? blocks.length : next
}

/** Whose notice a block says to follow, where it is not whose notice it has been so far. */
function ownerIn(
  blocks: readonly NoticeBlock[],
  {text, kind}: NoticeBlock,
  index: number,
): string | undefined {
  if (kind === 'chrome') return undefined
  const isLed = text.length <= 300 && follows.test(text) && nameOfNotice.test(text)
  const [begins] = sentencesOf(text)
  if (!isLed && !(begins && saysOf.test(begins.text) && calledUs.test(begins.text)))
    return undefined
  const owner = namesIn(isLed ? text : (begins?.text ?? ''))[0]
  if (owner === undefined) return undefined
  const before = blocks.slice(0, index).flatMap((block) => namesIn(block.text))
  return before.filter((name) => name === owner).length > 1 ? undefined : owner
}

function isOthers(blocks: readonly NoticeBlock[], text: string, owner: string): boolean {
  const [name] = namesIn(text)
  return name !== undefined && name !== owner && namesIn(blocks[0]?.text ?? '').includes(name)
}

function namesIn(text: string): string[] {
  const block: NoticeBlock = {kind: 'paragraph', level: 0, text, offsets: []}
  return readOrganisations({blocks: [block]}).flatMap(({name, form}) => (form ? [name] : []))
}
