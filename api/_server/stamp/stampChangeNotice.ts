import * as z from 'zod'

import {changeDeliveries} from '../../../core/announce/changeDeliveries.js'
import {noticeSegments} from '../../../core/announce/noticeSegments.js'
import {changeNoticeSchema, type ChangeNotice} from '../../../core/content/changeNotice.js'
import {Refusal} from '../../../core/refusal.js'
import {changeOutcomeId, changeOutcomeSchema} from '../../../core/stamp/changeOutcome.js'
import {versionId} from '../../../core/stamp/noticeVersion.js'
import {openVersionSigner} from '../../../core/stamp/versionSignature.js'
import {addAnchors} from '../announce/addAnchors.js'
import {assertMayStamp} from '../lease/assertMayStamp.js'
import type {Services} from '../services.js'
import {commitOrRestart} from './commitOrRestart.js'
import {prepareChange, type PreparedVersion} from './prepareChange.js'
import {readStampStates} from './readStampState.js'
import {addVersion} from './writeVersions.js'

export type ChangeOutcome =
  | {readonly state: 'stamped'; readonly changeNoticeId: string; readonly versions: string[]}
  | {readonly state: 'refused'; readonly changeNoticeId: string; readonly message: string}
  | {readonly state: 'seen' | 'absent'; readonly changeNoticeId: string}

const changeQuery = `{
  "change": *[_type == "changeNotice" && _id == $id][0],
  "outcome": *[_type == "changeOutcome" && changeNoticeId == $id][0]
}`

const changeAnswerSchema = z.object({
  change: z.looseObject({_id: z.string(), _rev: z.string()}).nullable(),
  outcome: changeOutcomeSchema.nullable(),
})

/**
 * Carries out a published change notice: all its notices are stamped in one transaction together
 * with the mails that are owed, or none is and the outcome says why.
 *
 * @throws Refusal `unavailable` when the Content Lake cannot be read or written now.
 */
export async function stampChangeNotice(services: Services, id: string): Promise<ChangeOutcome> {
  await assertMayStamp(services)
  return await commitOrRestart(async () => {
    const {change: stored, outcome} = await services.query(changeAnswerSchema, changeQuery, {id})
    if (!stored) return {state: 'absent', changeNoticeId: id}
    if (outcome && (outcome.state === 'stamped' || outcome.revision === stored._rev)) {
      return {state: 'seen', changeNoticeId: id}
    }
    const now = await services.now()
    const change = readChange(stored)
    const prepared =
      change instanceof Refusal ? change : await prepareOrRefuse(services, change, now)
    const client = await services.contentLake()
    const transaction = client.transaction()
    const isRefused = prepared instanceof Refusal
    const versions = isRefused
      ? []
      : prepared.map(({version, state}) => versionId(state.name, version.version))
    const decided = {
      changeNoticeId: id,
      revision: stored._rev,
      state: isRefused ? 'refused' : 'stamped',
      message: isRefused ? prepared.message : `New versions stamped: ${versions.length}.`,
      at: now.toISOString(),
      versions,
    }
    if (outcome) {
      transaction.patch(outcome._id, (patch) => patch.ifRevisionId(outcome._rev).set(decided))
    } else {
      transaction.create({_id: changeOutcomeId(id), _type: 'changeOutcome', ...decided})
    }
    if (!isRefused && !(change instanceof Refusal)) addAll(transaction, change, prepared, now)
    await transaction.commit({visibility: 'sync'})
    return isRefused
      ? {state: 'refused', changeNoticeId: id, message: prepared.message}
      : {state: 'stamped', changeNoticeId: id, versions}
  })
}

/** A change notice that came by another way than the Studio may hold anything. */
function readChange(stored: unknown): ChangeNotice | Refusal {
  const parsed = changeNoticeSchema.safeParse(stored)
  if (parsed.success) return parsed.data
  const named = parsed.error.issues.map(({path, message}) => `${path.join('.')} (${message})`)
  return new Refusal('bad_request', `This change notice is not complete: ${named.join(', ')}.`)
}

async function prepareOrRefuse(
  services: Services,
  change: ChangeNotice,
  now: Date,
): Promise<PreparedVersion[] | Refusal> {
  const ids = change.notices.map(({notice}) => notice._ref)
  const signer = await openVersionSigner(services.settings.secrets.SIGNING_KEY)
  try {
    return await prepareChange(change, await readStampStates(services, ids), signer, now)
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'unavailable') return error
    throw error
  }
}

function addAll(
  transaction: Parameters<typeof addVersion>[0],
  change: ChangeNotice,
  prepared: readonly PreparedVersion[],
  now: Date,
): void {
  for (const {state, resolved, version} of prepared) {
    addVersion(transaction, state, resolved, version, {
      changeNoticeId: change._id,
      ...(change.immediateReason ? {immediateReason: change.immediateReason} : {}),
    })
    addAnchors(transaction, state, version)
  }
  if (!change.hasMail) return
  const segments = noticeSegments(
    prepared.map(({state}) => ({
      brand: state.name.brand,
      language: state.name.language,
      controllerId: state.brand.controller._ref,
    })),
  )
  const {mailAt} = change
  const delayMinutes = prepared[0]?.state.group.mailDelayMinutes
  for (const delivery of changeDeliveries(change._id, segments, {now, delayMinutes, mailAt})) {
    transaction.create(delivery)
  }
}
