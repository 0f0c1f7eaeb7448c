import type {ImportedOptOut, ImportPlan} from '../../../core/optOut/importedOptOuts.js'
import type {ImportAnswer} from './optOutAnswers.js'

/** How far an import has got, and what became of it so far. */
export interface ImportProgress {
  readonly sent: number
  readonly total: number
  readonly recorded: number
  readonly known: number
  /** By row of the file, as a spreadsheet counts them. */
  readonly refused: readonly {readonly row: number; readonly reason: string}[]
  readonly state: 'running' | 'done' | 'stopped'
}

const rowsAtOnce = 100

/**
 * Sends the rows of a file a hundred at a time, one call after the other, and tells after each how
 * far it has got.
 *
 * It stops at the first call that is not answered. Nothing is lost by starting over: the ledger
 * knows what it has.
 */
export async function importInChunks(
  rows: ImportPlan['rows'],
  send: (rows: ImportedOptOut[]) => Promise<ImportAnswer | undefined>,
  onProgress: (progress: ImportProgress) => void,
  isStopped: () => boolean,
): Promise<void> {
  let progress: ImportProgress = {
    sent: 0,
    total: rows.length,
    recorded: 0,
    known: 0,
    refused: [],
    state: 'running',
  }
  onProgress(progress)
  while (progress.sent < rows.length) {
    const chunk = rows.slice(progress.sent, progress.sent + rowsAtOnce)
    const answer = isStopped() ? undefined : await send(chunk.map(({optOut}) => optOut))
    if (!answer) {
      onProgress({...progress, state: 'stopped'})
      return
    }
    const refused = answer.refused.map(({row, reason}) => ({
      row: chunk[row - 1]?.row ?? 0,
      reason,
    }))
    progress = {
      ...progress,
      sent: progress.sent + chunk.length,
      recorded: progress.recorded + answer.recorded,
      known: progress.known + answer.known,
      refused: [...progress.refused, ...refused],
    }
    onProgress(progress)
  }
  onProgress({...progress, state: 'done'})
}
