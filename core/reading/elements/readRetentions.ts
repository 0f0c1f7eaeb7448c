import {eachBlock} from '../eachBlock.js'
import {latin} from '../latin.js'
import type {NamedRetention} from '../noticeElements.js'
import type {NoticeText} from '../noticeText.js'
import {sentencesOf} from '../sentencesOf.js'
import {durationsIn} from './durationsIn.js'

const keeps = latin(
  /(?<!\p{L})(?:lagr\p{L}*|oppbevar\p{L}*|opbevar\p{L}*|slett\p{L}*|slet\p{L}*|gem(?:mer|mes|me|t)|bevar\p{L}*|arkiver\p{L}*|anonymis\p{L}*|spar(?:as|ar|a|at|ade)|rader\p{L}*|gallra\p{L}*|journal(?:ene|erne|en|er)|kept|keep|stor(?:e|ed|es|age|ing)|retain\p{L}*|retention|delet\p{L}*|eras\p{L}*|behold\p{L}*|behåll\p{L}*)(?!\p{L})/iu,
)
const criterion = latin(
  /(?<!\p{L})(?:så lenge|så lenge som|så længe|så länge|as long as|ikke lenger|ikke lengre|ikkje lenger|ikke længere|inte längre|no longer|når (?:avtalen|formålet|samtyk\p{L}*|kundeforholdet|du (?:trekker|trækker|sier|avslutter|afslutter|afmelder|trekkjer))|when you (?:withdraw|unsubscribe|close)|när du (?:återkallar|avslutar|avregistrerar)|ved opphør|ved ophør|efterhånden som|until|inntil|indtil|tills|lengre enn|længere end|længere tid|längre än|longer than)(?!\p{L})/iu,
)

/** How long data is kept: a period in months, or the criterion that ends it. */
export function readRetentions({blocks}: NoticeText): NamedRetention[] {
  return retentions(blocks).map(({block, found}) => ({...found, block}))
}

const retentions = eachBlock(({text, kind}) =>
  kind === 'chrome' || kind === 'heading' || kind === 'title' ? [] : retentionsIn(text),
)

function retentionsIn(text: string): Omit<NamedRetention, 'block'>[] {
  return sentencesOf(text).flatMap((sentence) => {
    if (!keeps.test(sentence.text)) return []
    const periods = durationsIn(sentence.text)
    if (periods.length > 0) {
      return periods.map(({months, from, to}) => ({
        from: sentence.from + from,
        to: sentence.from + to,
        months,
      }))
    }
    return criterion.test(sentence.text) ? [{from: sentence.from, to: sentence.to}] : []
  })
}
