import {eachBlock} from '../eachBlock.js'
import {latin} from '../latin.js'
import type {NamedRetention} from '../noticeElements.js'
import type {BlockAlone, NoticeText} from '../noticeText.js'
import {sentencesOf, type Sentence} from '../sentencesOf.js'
import {cellsIn} from './cellsIn.js'
import {columnsOf} from './cookieColumns.js'
import {durationsIn} from './durationsIn.js'

/** Words of keeping and erasing. */
const keeps = latin(
  /(?<!\p{L})(?:lagr\p{L}*|oppbevar\p{L}*|opbevar\p{L}*|slett\p{L}*|slet\p{L}*|gem(?:mer|mes|me|t)|bevar\p{L}*|arkiver\p{L}*|anonymis\p{L}*|spar(?:as|ar|a|at|ade)|rader\p{L}*|gallra\p{L}*|journal(?:ene|erne|en|er)|t(?:ar|ek|as) (?:\p{L}+ ){0,2}(?:vare på|bort)|kept|keep|stor(?:e|ed|es|age|ing)|retain\p{L}*|retention|delet\p{L}*|eras\p{L}*|behold\p{L}*|behåll\p{L}*)(?!\p{L})/iu,
)
const criterion = latin(
  /(?<!\p{L})(?:så lenge|så lenge som|så længe|så länge|as long as|ikke lenger|ikke lengre|ikkje lenger|ikke længere|inte längre|no longer|når (?:avtalen|formålet|samtyk\p{L}*|kundeforholdet|du (?:trekker|trækker|sier|avslutter|afslutter|afmelder|trekkjer))|when you (?:withdraw|unsubscribe|close)|när du (?:återkallar|avslutar|avregistrerar)|ved opphør|ved ophør|efterhånden som|until|til (?:du|dere|avtalen|avtala)|inntil|indtil|tills|lengre enn|længere end|længere tid|längre än|longer than)(?!\p{L})/iu,
)
/** What heads a part or a column on how long data is kept. */
const ofRetention = latin(
  /(?<!\p{L})(?:(?:lagrings|oppbevarings|opbevarings|slette|slettings|slettnings|sletnings|gallrings|bevarings|retention )(?:tid|periode|period|frist)\p{L}*|(?:hvor|kor) leng(?:e|je)|hvor længe|hur länge|how long|retention|lagring og sletting|oppbevaring og sletting|opbevaring og sletning|sletting|sletning|gallring|oppbevares|opbevares|sparas)(?!\p{L})/iu,
)

/** How long data is kept: a period in months, or the criterion that ends it. */
export function readRetentions({blocks}: NoticeText): NamedRetention[] {
  let isOfRetention = false
  let column = -1
  return readings(blocks).flatMap(({block, found}) => {
    const {kind} = found.block
    if (kind !== 'row') column = -1
    if (kind === 'heading') isOfRetention = found.isOfRetention
    if (found.column >= 0) {
      column = found.column
      return []
    }
    const plain = isOfRetention ? found.listed : found.said
    const told = column >= 0 ? inCell(found.block, column) : plain
    return told.map((one) => ({...one, block}))
  })
}

interface Reading {
  readonly block: BlockAlone
  /** A heading of how long data is kept. */
  readonly isOfRetention: boolean
  /** Which column tells it, of a row that heads a table; else -1. */
  readonly column: number
  readonly said: readonly Placed[]
  /** What it tells below such a heading. */
  readonly listed: readonly Placed[]
}

const readings = eachBlock((block): readonly Reading[] => {
  const {text, kind, cells = []} = block
  if (kind === 'chrome' || kind === 'heading' || kind === 'title') {
    const isOfRetention = kind === 'heading' && ofRetention.test(text)
    return [{block, isOfRetention, column: -1, said: [], listed: []}]
  }
  const isHead = kind === 'row' && headsTable(block)
  const column = isHead ? cells.findIndex((cell) => ofRetention.test(cell)) : -1
  return [{block, isOfRetention: false, column, said: retentionsIn(text), listed: listedIn(text)}]
})

type Placed = Omit<NamedRetention, 'block'>

/** A row of short names, one of them of retention, over a table that is of no cookies. */
function headsTable({cells = []}: BlockAlone): boolean {
  return (
    cells.length > 1 &&
    columnsOf(cells) === undefined &&
    cells.every((cell) => cell.length < 40 && durationsIn(cell).length === 0) &&
    cells.some((cell) => ofRetention.test(cell))
  )
}

function inCell(block: BlockAlone, column: number): readonly Placed[] {
  const cell = cellsIn(block)[column]
  return cell ? toldIn(cell) : []
}

function retentionsIn(text: string): Placed[] {
  return sentencesOf(text).flatMap((sentence) =>
    keeps.test(sentence.text) ? toldIn(sentence) : [],
  )
}

/** Below a heading that says what it is about, `Server logs: 30 days.` is enough. */
function listedIn(text: string): Placed[] {
  return sentencesOf(text).flatMap((sentence) =>
    keeps.test(sentence.text) || /^[^:–]{2,90}[:–]\s/.test(sentence.text) ? toldIn(sentence) : [],
  )
}

/** The periods of a text, or the whole of it where it tells a criterion alone. */
function toldIn({text, from, to}: Sentence): Placed[] {
  const periods = durationsIn(text)
  if (periods.length === 0) return criterion.test(text) ? [{from, to}] : []
  return periods.map((each) => ({from: from + each.from, to: from + each.to, months: each.months}))
}
