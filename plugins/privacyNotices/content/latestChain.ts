import type {NoticeName} from '../../../core/stamp/noticeVersion.js'

/**
 * The versions under the name that was used last, newest first: a notice whose address changed
 * begins a chain of its own, and the old one is kept beside it.
 */
export function latestChain<
  Version extends NoticeName & {readonly version: number; readonly stampedAt: string},
>(versions: readonly Version[]): Version[] {
  const [last] = versions.toSorted((a, b) => Date.parse(b.stampedAt) - Date.parse(a.stampedAt))
  return versions
    .filter(
      ({brand, notice, language}) =>
        brand === last?.brand && notice === last.notice && language === last.language,
    )
    .toSorted((a, b) => b.version - a.version)
}
