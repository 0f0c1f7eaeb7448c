import type {Rule} from '../../rule.js'

/** GDPR applies from here on (Art. 99(2)): an older notice was written for another law. */
const gdprOn = '2018-05-25'
/** Law, suppliers and cookies move on; a notice of this age has mostly not been looked at since. */
const oldAfterYears = 4

/** A notice whose date is so old that much of what it says has moved on. */
export const outdatedDate: Rule = {
  name: 'outdated_date',
  severity: 'advice',
  source: {reference: 'GDPR Art. 5(1)(a), 5(2) and 24(1): reviewed and updated where necessary'},
  messages: {
    said: {
      en: 'This date is more than {years} years old. Go through the notice, and give it a new one.',
      nb: 'Denne datoen er mer enn {years} år gammel. Gå gjennom erklæringen, og gi den en ny.',
      da: 'Denne dato er mere end {years} år gammel. Gå politikken igennem, og giv den en ny.',
    },
    before: {
      en: 'This notice is older than GDPR, which applies from 25 May 2018.',
      nb: 'Denne erklæringen er eldre enn personvernforordningen (GDPR), som gjelder fra 25. mai 2018 i EU og 20. juli 2018 i Norge.',
      da: 'Denne politik er ældre end databeskyttelsesforordningen (GDPR), der gælder fra 25. maj 2018.',
    },
  },
  inNotice: ({elements: {stamp}, today}) => {
    if (stamp?.date === undefined) return []
    const {block, from, to, date} = stamp
    const at = {block, from, to}
    if (date < gdprOn) return [{at, say: 'before', severity: 'warning'}]
    const years = yearsBetween(date, today)
    return years >= oldAfterYears ? [{at, values: {years: String(years)}}] : []
  },
}

/** Whole years from one day to another, both `YYYY-MM-DD`. */
function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}
