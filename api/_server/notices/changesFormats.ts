import {changesJson} from '../../../core/diff/changesJson.js'
import {diffNotices} from '../../../core/diff/diffNotices.js'
import {renderComparisonPage} from '../../../core/diff/renderComparisonPage.js'
import {proposeKind} from '../../../core/stamp/proposeKind.js'
import {policyFor} from '../pageResponse.js'
import type {Services} from '../services.js'
import type {Formats} from './askedFormat.js'
import type {Rendered} from './noticeFormats.js'
import type {Archive, ListedVersion} from './readArchive.js'
import {readResolved} from './readResolved.js'

export type ChangesFormat = 'json' | 'html'

/** The formats of what changed, in the order they are preferred. */
export const changesFormats: Formats<ChangesFormat> = {
  json: 'application/json',
  html: 'text/html',
}

/** Two versions of one notice, as they are compared. */
export interface ComparedPair {
  readonly archive: Archive
  readonly from: ListedVersion
  readonly to: ListedVersion
}

/** What changed between two stamped versions: by the facts, and word for word. */
export async function renderChanges(
  services: Services,
  {archive, from, to}: ComparedPair,
  format: ChangesFormat,
): Promise<Rendered> {
  const [before, after] = [await readResolved(services, from), await readResolved(services, to)]
  const diff = diffNotices(before, after)
  const {reasons} = proposeKind(before, after)
  if (format === 'json') return {body: JSON.stringify(changesJson(from, to, diff, reasons))}
  const {brandName, timeZone, accentColor} = archive
  const page = renderComparisonPage({from, to, diff, reasons, brandName, timeZone, accentColor})
  return {body: page.markup, headers: {'content-security-policy': await policyFor(page.style)}}
}
