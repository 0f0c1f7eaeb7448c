import {datesIn, type DateInText} from '../datesIn.js'
import {eachBlock} from '../eachBlock.js'
import {latin} from '../latin.js'
import type {NoticeStamp} from '../noticeElements.js'
import type {NoticeText} from '../noticeText.js'
import {sentencesOf} from '../sentencesOf.js'

const updated = latin(
  /(?<!\p{L})(?:(?:sist|sidst|senest|seneste|senast|last|latest|most recently)\s?-?(?:\p{L}+\s)?(?:oppdater\p{L}*|opdater\p{L}*|uppdater\p{L}*|endre\p{L}*|ændre\p{L}*|ändra\p{L}*|revider\p{L}*|revision|updat\p{L}*|modif\p{L}*|revised|reviewed|changed|gjennomgått|version)|(?:oppdatert|opdateret|uppdaterad|revidert|revideret|reviderad|endret|updated|revised|vedtatt|vedteke|vedtaget|antatt|antagen|antog|antogs|fastställd|fastsatt|adopted|approved|godkjent|godkjend|godkendt|endra|ændret|ändrad|datert|dateret|daterad|dated|publisert|published)(?!\p{L})|(?:gjelder|gjeld|gjeldende|gjeldande|gyldig|gælder|gældende|gäller|gällande|giltig|effective|in force|valid)\s(?:fra|frå|från|from|as of|since|date|per)|effective|ikrafttredelse|(?:dato|datum|date)\s?:)/iu,
)
const version = latin(
  /(?<!\p{L})(?:versjon(?:snummer)?|version(?:snummer)?|utgave|utgåve|utgåva|udgave|rev(?:isjon|ision)?\.?|v(?:er)?\.?)\s?(?:nr|no)?\.?\s?:?\s?(\d{1,3})(?:\.\d+)*(?![\d.]*\d)/iu,
)

/**
 * The line that says which version this is and from when: a sentence with a word for it and a date or
 * a version's number. The last one that has a date counts before one that has not.
 */
export function readStamp({blocks}: NoticeText): NoticeStamp | undefined {
  const own = blocks.length - chrome(blocks).length
  const found = stamps(blocks).map(({block, found: stamp}) => ({
    ...stamp,
    block,
    isAtTop: block < own / 3,
  }))
  return found.findLast(({date}) => date !== undefined) ?? found.at(-1)
}

const chrome = eachBlock(({kind}) => (kind === 'chrome' ? [kind] : []))
const stamps = eachBlock(({text, kind, embedded}) =>
  embedded !== undefined || kind === 'row' ? [] : stampsIn(text),
)

type Placed = Omit<NoticeStamp, 'block' | 'isAtTop'>

function stampsIn(text: string): Placed[] {
  return sentencesOf(text).flatMap((sentence) => {
    const date = stampDateIn(sentence.text)
    const number = version.exec(sentence.text)?.[1]
    const isLine = date !== undefined && sentence.text.length - (date.to - date.from) < 25
    const says = updated.test(sentence.text) || (isLine && sentencesOf(text).length === 1)
    const isStamp = date
      ? (says || number !== undefined) && isOfNotice(sentence.text)
      : isVersionLine(sentence.text, number)
    if (!isStamp) return []
    return [
      {
        from: sentence.from,
        to: sentence.to,
        raw: sentence.text,
        ...(number !== undefined && {version: Number(number)}),
        ...(date && {date: date.date}),
      },
    ]
  })
}

const revised = latin(
  /(?<!\p{L})(?:oppdater\p{L}*|opdater\p{L}*|uppdater\p{L}*|updated?|revider\p{L}*|revised|revision|endr(?:et|a)|ændret|ändra(?:d|t)|changed|amended|modified|reviewed|gjennomgått|gennemgået|päivitetty)(?!\p{L})/iu,
)

/** "Adopted on 1 May 2018, updated on 9 January 2023": where one of several dates says so, the latest such. */
function stampDateIn(text: string): DateInText | undefined {
  const dates = datesIn(text)
  const later = dates.filter(({from}, index) =>
    revised.test(text.slice(dates[index - 1]?.to ?? 0, from)),
  )
  return later.toSorted((one, other) => one.date.localeCompare(other.date)).at(-1) ?? dates[0]
}

const ofLaw = latin(
  /\b(?:lov(?:en)?|lag(?:en)?|act|forordning\p{L}*|förordning\p{L}*|regulation|directive|direktiv\p{L}*|dom|judgment)\s(?:av|af|om|nr|no|of|\(|20)/iu,
)

/** A date with the word of a law or a judgment beside it is not the notice's own. */
function isOfNotice(text: string): boolean {
  return text.length < 200 && !ofLaw.test(text)
}

function isVersionLine(text: string, number: string | undefined): boolean {
  return (
    number !== undefined &&
    text.length < 100 &&
    !/Android|iOS|Windows|browser|nettleser/i.test(text)
  )
}
