import {capitalize} from '../../words/capitalize.js'
import {dateWords} from '../../words/dateWords.js'
import {languageName} from '../../words/languageName.js'
import {inCheckLanguages} from '../inCheckLanguages.js'
import type {FoundInGroup, GroupNotice} from './groupNotice.js'

/**
 * Language versions that stay behind: a translation that follows an older version of the prevailing
 * language than the last one, or that has no version while the prevailing language has.
 *
 * A translation that never said what it follows is left alone: nobody knows.
 */
export function laggingLanguages(notices: readonly GroupNotice[]): FoundInGroup[] {
  return notices.flatMap((notice): FoundInGroup[] => {
    const {id, resolved, prevailingLanguage, version} = notice
    if (resolved.language === prevailingLanguage) return []
    const prevailing = notices.find(
      (each) =>
        each.resolved.brand === resolved.brand &&
        each.resolved.notice === resolved.notice &&
        each.resolved.language === prevailingLanguage,
    )
    if (!prevailing?.version) return []
    const {version: last, effectiveAt} = prevailing.version
    const values = {
      language: inCheckLanguages((said) => capitalize(languageName(resolved.language, said))),
      prevailing: inCheckLanguages((said) => languageName(prevailingLanguage, said)),
      last: String(last),
      from: inCheckLanguages((said) => dateWords(said, effectiveAt, prevailing.timeZone)),
    }
    const found = {
      notice: id,
      other: prevailing.id,
      cause: `${resolved.brand} ${resolved.notice} ${resolved.language}`,
    }
    if (!version) return [{...found, say: 'unpublished', values, compared: `none ${last}`}]
    const {follows} = version
    if (typeof follows !== 'number' || follows >= last) return []
    const lag = {...values, follows: String(follows)}
    return [{...found, say: 'lags', values: lag, compared: `${follows} ${last}`}]
  })
}
