import {useMemo} from 'react'

import type {Language} from '../../../core/language.js'
import {
  recordOfProcessing,
  type RecordOfProcessing,
} from '../../../core/record/recordOfProcessing.js'
import {readRecordSource, recordSourceQuery} from '../../../core/record/recordSource.js'
import {Refusal} from '../../../core/refusal.js'
import {openCell} from '../content/openCell.js'
import {useStudioContent} from '../content/StudioContentLayout.js'
import {useCell} from '../content/useCell.js'
import {watchContent} from '../content/watchContent.js'

export type ShownRecord =
  | {readonly state: 'loading'}
  | {readonly state: 'failed'; readonly message: string}
  /** It answers for no brand, or is not published yet. */
  | {readonly state: 'none'}
  | {readonly state: 'read'; readonly record: RecordOfProcessing; readonly readAt: string}

/**
 * The record of a controller from the facts as published, kept current while it is shown; in the
 * language that prevails at its brands until one is chosen.
 */
export function useRecord(controllerId: string, language: Language | undefined): ShownRecord {
  const {client} = useStudioContent()
  const cell = useMemo(
    () =>
      openCell(async () => {
        const options = {perspective: 'published', useCdn: false} as const
        const answer = await client.fetch<unknown>(recordSourceQuery, {}, options)
        return {source: readRecordSource(answer), readAt: new Date().toISOString()}
      }, watchContent(client)),
    [client],
  )
  const reading = useCell(cell)
  return useMemo(() => {
    if (reading.state !== 'read') return reading
    const {source, readAt} = reading.value
    try {
      const brand = source.facts.brands.find(({controller}) => controller._ref === controllerId)
      const chosen = language ?? brand?.prevailingLanguage ?? 'nb'
      return {state: 'read', record: recordOfProcessing(source, controllerId, chosen), readAt}
    } catch (error) {
      if (error instanceof Refusal) return {state: 'none'}
      throw error
    }
  }, [reading, controllerId, language])
}
