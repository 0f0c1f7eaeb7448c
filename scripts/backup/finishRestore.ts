import {readRestoring} from '../../api/_server/lease/readRestoring.js'
import type {Services} from '../../api/_server/services.js'
import {backupPartNames} from '../../core/backup/backupParts.js'
import {restoringId, type DatasetRestoring} from '../../core/deployment/datasetRestoring.js'
import {keyMarks} from '../../core/deployment/keyMarks.js'
import {Refusal} from '../../core/refusal.js'
import {chainProblems} from './chainProblems.js'
import {keepLostNumbers, type LostNumbers} from './keepLostNumbers.js'
import {keepSeen} from './keepSeen.js'
import {keyProblems} from './keyProblems.js'
import {replayOptOuts, type Replay} from './replayOptOuts.js'

export interface FinishRequest {
  readonly print: (line: string) => void
  /** Why it is finished though something does not hold; kept with the dataset. */
  readonly despite: string | undefined
}

/**
 * Ends a restore: looks whether the keys fit, takes in the opt-outs made meanwhile, verifies every
 * version, and lets the functions work again. Where something does not hold it says what, and the
 * dataset stays as it is.
 *
 * It may be stopped anywhere and run again.
 *
 * @returns 1 where it stays
 * @throws Refusal `not_found` where nothing is being restored, `unavailable` where the mail service or
 * the Content Lake does not answer
 */
export async function finishRestore(
  services: Services,
  {print, despite}: FinishRequest,
): Promise<number> {
  const restoring = await readRestoring(services)
  if (!restoring) throw new Refusal('not_found', 'Nothing is being restored.')
  for (const line of partLines(restoring)) print(line)
  const early = [...unfinished(restoring), ...(await keyProblems(services, restoring))]
  // Entries that are written with a wrong key are never found again.
  if (early.length > 0 && despite === undefined) return stays(early, print)
  const replay = await replayOptOuts(services, (so) => print(replayLine(so)))
  const {raised, lost} = await lostNumbers(services, restoring)
  for (const chain of raised) {
    print(`lost      ${chain} was stamped after the backup: its number is not used again.`)
  }
  const chains = await chainProblems(services)
  print(`versions  ${chains.versions} of ${chains.notices} notices verified.`)
  const problems = [
    ...early,
    ...chains.problems,
    ...lost.map(
      (notice) =>
        `version 1 of ${notice} was stamped after the backup, and no chain is left to hold its number.`,
    ),
  ]
  if (problems.length > 0 && despite === undefined) return stays(problems, print)
  const held = await keepSeen(services, restoring)
  if (held > 0) {
    print(
      `content   is older than the versions: ${held} notices are not stamped until published anew.`,
    )
  }
  await lift(services, {replay, problems, despite})
  for (const problem of problems) print(`despite   ${problem}`)
  print('finished  The functions stamp, mail and delete again.')
  return 0
}

/** Versions that were shown and are in no backup; nothing to look for where none was restored. */
async function lostNumbers(services: Services, {parts}: DatasetRestoring): Promise<LostNumbers> {
  const versions = parts.find(({_key}) => _key === 'versions')
  return versions ? await keepLostNumbers(services, new Date(versions.at)) : {raised: [], lost: []}
}

function unfinished({parts}: DatasetRestoring): string[] {
  return parts
    .filter(({writtenAt}) => !writtenAt)
    .map(({_key}) => `${_key} is not all there: run its restore once more.`)
}

function partLines({parts}: DatasetRestoring): string[] {
  return backupPartNames.map((name) => {
    const part = parts.find(({_key}) => _key === name)
    return `${name.padEnd(10)}${part ? `of ${part.at}.` : 'was not restored.'}`
  })
}

function replayLine({list, contacts, recorded, undecided}: Replay): string {
  const unclear =
    undecided > 0
      ? ` Of ${undecided} newsletters that are off nobody can tell who left or never joined.`
      : ''
  const read = list === 'contacts' ? 'so far' : 'all'
  return `opt-outs  ${contacts} contacts (${read}) read at Resend, ${recorded} entries were missing.${unclear}`
}

function stays(problems: readonly string[], print: (line: string) => void): number {
  for (const problem of problems) print(`broken    ${problem}`)
  print('The dataset stays as it is. Put that right, or say --despite "why it may go on".')
  return 1
}

/** Lifts the state, as it was last read, and keeps what was found: by which keys, too. */
async function lift(
  services: Services,
  found: {replay: Replay; problems: readonly string[]; despite: string | undefined},
): Promise<void> {
  const restoring = await readRestoring(services)
  if (!restoring) return
  const finishedAt = await services.now()
  const {parts, since, _rev} = restoring
  const {replay, problems, despite} = found
  const client = await services.contentLake()
  await client
    .transaction()
    .create({
      _id: `deployment.restored.${finishedAt.getTime()}`,
      _type: 'datasetRestored',
      since,
      finishedAt: finishedAt.toISOString(),
      parts,
      keyMarks: await keyMarks(services.settings.secrets),
      replay,
      problems: [...problems],
      ...(despite === undefined ? {} : {despite}),
    })
    .patch(restoringId, (patch) => patch.ifRevisionId(_rev).unset(['revisions']))
    .delete(restoringId)
    .commit({visibility: 'sync'})
}
