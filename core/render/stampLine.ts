import type {ResolvedNotice} from '../compose/resolvedNotice.js'
import {fillIn} from '../compose/textBlock.js'
import type {VersionMetadata} from '../stamp/noticeVersion.js'
import {dateWords} from '../words/dateWords.js'

/**
 * The stamp as it is printed: the notice's own wording with number, controller and the date it is
 * in force from, by the brand's clock.
 *
 * @example `Dette er versjon 2 av Eksempel AS’ personvernerklæring, datert 8. november 2023`
 */
export function stampLine(
  resolved: ResolvedNotice,
  metadata: Pick<VersionMetadata, 'version' | 'effectiveAt'>,
  {timeZone}: {timeZone: string},
): string {
  return fillIn(resolved.stamp.wording, {
    version: String(metadata.version),
    date: dateWords(resolved.language, metadata.effectiveAt, timeZone),
    controller: resolved.facts.controller.name,
  })
}
