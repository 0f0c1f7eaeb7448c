import type {DeskArguments} from '../../../core/desk/deskCommands.js'
import {diffNotices} from '../../../core/diff/diffNotices.js'
import {renderComparison} from '../../../core/diff/renderComparison.js'
import {correctText, type Correction} from '../../../core/stamp/correctText.js'
import {assertMayStamp} from '../lease/assertMayStamp.js'
import type {Services} from '../services.js'
import {commitOrRestart} from './commitOrRestart.js'
import {readChain} from './readChain.js'
import {addPlanned, datesOf, type StampedDate} from './writeChain.js'

export type CorrectionAnswer =
  | {
      readonly occurrences: number
      /** HTML, as readers see a comparison. */
      readonly comparison: string
      /** Numbers of the upcoming versions that are stamped again with their dates. */
      readonly restamped: number[]
    }
  | {readonly versions: StampedDate[]}

/**
 * Shows a correction of the text in force, or makes it: the corrected text at once and every
 * upcoming one again, in one transaction.
 *
 * @throws Refusal as the rule does; as `assertMayStamp` does; `unavailable` when the Content Lake cannot be read or written now.
 */
export async function correctTextInForce(
  services: Services,
  {noticeId, version, replacements, isPreview}: DeskArguments<'correctText'>,
): Promise<CorrectionAnswer> {
  if (!isPreview) await assertMayStamp(services)
  return await commitOrRestart(async () => {
    const now = await services.now()
    const state = await readChain(services, noticeId, now)
    const correction = await correctText(state.schedule, version, replacements, now)
    if (isPreview) return preview(correction)
    const client = await services.contentLake()
    const transaction = client.transaction()
    const versions = await addPlanned(transaction, services, state, correction.planned, now)
    await transaction.commit({visibility: 'sync'})
    return {versions: datesOf(versions)}
  })
}

function preview({before, after, occurrences, reasons, planned}: Correction): CorrectionAnswer {
  const comparison = renderComparison(diffNotices(before, after), reasons, after.language)
  return {
    occurrences,
    comparison: comparison.markup,
    restamped: planned.flatMap(({origin}) => origin.repeats ?? []),
  }
}
