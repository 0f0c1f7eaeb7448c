import {languageNames} from '../../language.js'
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
    const values = {
      language: languageNames[resolved.language],
      prevailing: languageNames[prevailingLanguage],
      last: String(prevailing.version.version),
      since: prevailing.version.effectiveAt.slice(0, 10),
    }
    const cause = `${resolved.brand} ${resolved.notice} ${resolved.language}`
    if (!version) return [{notice: id, say: 'unpublished', values, cause}]
    const {follows} = version
    if (typeof follows !== 'number' || follows >= prevailing.version.version) return []
    return [{notice: id, say: 'lags', values: {...values, follows: String(follows)}, cause}]
  })
}
