import {latin} from '../../reading/latin.js'
import {remembered} from '../../reading/remembered.js'
import type {SpokenNotice, SpokenSentence} from './readSubjects.js'

const year = /(?<![\d§:/-])(20[0-4]\d)(?![\d:/-])/gu
/** Something that was done in that year, not a law, a plan or the years that a period runs to. */
const told = latin(
  /(?<!\p{L})(?:(?:i|in|since|siden|sidan|sedan|etter|efter|after|fra|frå|från|from|våren|vår|sommeren|sommaren|høsten|hausten|hösten|efteråret|vinteren|vintern|januar\p{L}*|january|februar\p{L}*|february|mars|march|marts|april|mai|maj|may|june?i?|july?i?|august\p{L}*|augusti|september|oktober|october|november|desember|december)) (?:året |the year )?20[0-4]\d(?!\d)/iu,
)
const past = latin(
  /(?<!\p{L})(?:bytt(?:et|e)|byttet|bytta|skiftet|skifta|bytte|innført(?:e)?|indførte?|innførte|införde|åpnet|åbnede|öppnade|opna|startet|startede|startade|begynte|begyndte|började|flyttet|flyttede|flyttade|overtok|overtog|tog över|tok over|ble|blei|blev|vart|fikk|fekk|fick|hadde|havde|hade|var|gikk|gik|gick|installerte|installerede|installerade|tok i bruk|tog i brug|har (?:vi )?(?:hatt|haft|brukt|brugt|använt|vært|været|varit)|godkände|godkjente|godkendte|besluttet|besluttede|beslutade|vedtok|trådte|we (?:\p{L}+ )?(?:changed|moved|replaced|introduced|opened|started|switched|took|adopted|installed|stopped|added)|(?:was|were|has been|have been)|changed|moved|replaced|introduced|opened|switched|adopted)(?!\p{L})/iu,
)
const notSo = latin(
  /©|copyright|(?<!\p{L})(?:skal|ska|vil|kommer|will|shall|forordning|direktiv|directive|regulation|lov nr|lag \(|lagen \(|loven av|lov av|act of|bekendtgørelse|sist (?:oppdatert|endret|revidert)|sidst (?:opdateret|ændret|scannet)|senast (?:uppdaterad|ändrad)|last (?:updated|revised|scanned)|gjelder fra|gælder fra|gäller från|effective)/iu,
)
/** It has been in force since 10 July 2023: no older text can know of it. */
const framework = latin(/data privacy framework|(?<!\p{L})(?:DPF|EU-US DPF)(?!\p{L})|2023\/1795/iu)
const frameworkOn = '2023-07-10'

interface Told {
  /** The first day it can have been told of, `YYYY-MM-DD`. */
  readonly on: string
}

const toldIn = remembered((text: string): Told | undefined => {
  if (notSo.test(text)) return undefined
  if (framework.test(text)) return {on: frameworkOn}
  if (!told.test(text) || !past.test(text)) return undefined
  const latest = [...text.matchAll(year)]
    .map(([, each = '']) => each)
    .toSorted()
    .at(-1)
  return latest === undefined ? undefined : {on: `${latest}-01-01`}
})

/**
 * Sentences that tell of something later than the date a notice carries: it was changed, and its date
 * was not.
 *
 * @param stampedOn `YYYY-MM-DD`
 */
export function laterEvents(
  spoken: SpokenNotice,
  stampedOn: string | undefined,
): readonly SpokenSentence[] {
  if (stampedOn === undefined) return []
  return spoken.sentences.filter(({kind, text}) => {
    if (kind === 'heading' || kind === 'title') return false
    const on = toldIn(text)?.on
    return on !== undefined && on > stampedOn
  })
}
