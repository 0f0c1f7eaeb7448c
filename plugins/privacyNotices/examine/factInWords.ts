import {countryName} from '../../../core/words/countryName.js'
import {lengthInWords} from '../../../core/words/period.js'
import {wordsIn} from '../../../core/words/wordsIn.js'
import type {StudioText} from '../locale/studioText.js'

/** What a field of a fact says, as an editor reads it: codes as words, lists in one line. */
export function factInWords(field: string, value: unknown, text: StudioText): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map((item) => factInWords(field, item, text)).join(', ')
  if (typeof value === 'string')
    return (codesOf(field, text)(value) ?? value).replaceAll('\n', ', ')
  if (typeof value === 'boolean') return text(value ? 'value.yes' : 'value.no')
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object') return ''
  if ('start' in value) return retentionInWords(value, text)
  if ('basis' in value && 'country' in value) {
    const country = factInWords('country', value.country, text)
    return `${country} (${factInWords('transferBasis', value.basis, text)})`
  }
  const known = ['topic', 'name', 'email', 'phone', 'postalAddress', 'hours']
  const said = Object.entries(value).filter(([part, words]) => known.includes(part) && words)
  const name = said.map(([part, words]) => factInWords(part, words, text)).join(', ')
  return 'isSpecial' in value && value.isSpecial === true ? text('changes.special', {name}) : name
}

/** A right by its article: `15` is the right of access. */
export function rightInWords(article: string, text: StudioText): string {
  return (
    new Map(
      Object.entries(wordsIn(text.language).rights).map(([code, {name}]) => [code, name]),
    ).get(article) ?? article
  )
}

/** How the codes of a field read; other fields hold words already. */
function codesOf(field: string, text: StudioText): (code: string) => string | undefined {
  const words = wordsIn(text.language)
  const read = (table: Readonly<Record<string, string>>) => (code: string) => table[code]
  switch (field) {
    case 'legalBasis':
      return read(words.legalBases)
    case 'specialCondition':
      return read(words.specialConditions)
    case 'transferBasis':
      return read(words.transferBases)
    case 'category':
      return read(words.cookieCategories)
    case 'party':
      return read(words.cookieParties)
    case 'country':
    case 'location':
      return (code) => countryName(text.language, code)
    case 'storage':
      return read(storageWords(text))
    case 'duration':
      return read({session: text('value.session'), persistent: text('value.persistent')})
    default:
      return () => undefined
  }
}

function storageWords(text: StudioText): Record<string, string> {
  return {
    cookie: text('value.cookie'),
    local_storage: text('value.localStorage'),
    session_storage: text('value.sessionStorage'),
    pixel: text('value.pixel'),
  }
}

function retentionInWords(retention: {readonly start: unknown}, text: StudioText): string {
  const said = lengthInWords(text.language, {
    months: 'months' in retention ? Number(retention.months) : undefined,
    days: 'days' in retention ? Number(retention.days) : undefined,
  })
  const law = 'law' in retention ? ` (${factInWords('law', retention.law, text)})` : ''
  const period = said === undefined ? '' : `${said}, `
  const isAnonymised = 'after' in retention && retention.after === 'anonymised'
  const end = isAnonymised ? `, ${text('value.anonymised')}` : ''
  return `${period}${factInWords('start', retention.start, text)}${end}${law}`
}
