import {useDeferredValue, useMemo, useState} from 'react'

import type {BlockCache} from '../../../core/checks/checkNotice.js'
import type {Finding} from '../../../core/checks/finding.js'
import type {KnownGroup} from '../../../core/checks/knownGroup.js'
import {noticeFindings} from '../../../core/checks/noticeFindings.js'
import type {ResolvedNotice} from '../../../core/compose/resolvedNotice.js'
import type {StudioLanguage} from '../locale/studioLanguage.js'

/**
 * What the rules say of a text while it is written. What was found in a paragraph is kept until the
 * paragraph changes, and typing comes first: the findings follow.
 */
export function useFindings(
  resolved: ResolvedNotice | undefined,
  known: KnownGroup | undefined,
  language: StudioLanguage,
): readonly Finding[] {
  const [cache] = useState<BlockCache>(() => new Map())
  const shown = useDeferredValue(resolved)
  return useMemo(() => {
    if (!shown) return []
    const today = new Date().toISOString().slice(0, 10)
    return noticeFindings(shown, {today, language, known, cache})
  }, [shown, known, language, cache])
}
