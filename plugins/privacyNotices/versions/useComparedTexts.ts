import {useEffect, useState} from 'react'

import type {ResolvedNotice} from '../../../core/compose/resolvedNotice.js'
import {versionId} from '../../../core/stamp/noticeVersion.js'
import {useStudioContent} from '../content/StudioContentLayout.js'
import type {Examination} from '../examine/examineNotice.js'
import type {ComparedSides, Side} from './CompareVersions.js'
import {readVersionTexts} from './readVersionTexts.js'

const none: ReadonlyMap<number, ResolvedNotice> = new Map()

/** The two texts of a comparison, once both are read; what was read is kept while the pane is open. */
export function useComparedTexts(
  {versions, publishedText}: Examination,
  sides: ComparedSides | undefined,
): {readonly before: ResolvedNotice; readonly after: ResolvedNotice} | undefined {
  const {client} = useStudioContent()
  const [known, setKnown] = useState(none)
  const key = versions
    .filter(({version}) => [sides?.from, sides?.to].includes(version) && !known.has(version))
    .map((version) => versionId(version, version.version))
    .join(' ')
  useEffect(() => {
    if (key === '') return undefined
    let isCurrent = true
    void readVersionTexts(client, key.split(' ')).then((read) => {
      if (isCurrent) setKnown((before) => new Map([...before, ...read]))
    })
    return () => {
      isCurrent = false
    }
  }, [client, key])
  const textOf = (side: Side | undefined) =>
    side === 'published' ? publishedText : side === undefined ? undefined : known.get(side)
  const [before, after] = [textOf(sides?.from), textOf(sides?.to)]
  return before && after ? {before, after} : undefined
}
