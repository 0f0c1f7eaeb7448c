import type {DeskArguments} from '../../../core/desk/deskCommands.js'
import {callOff} from '../../../core/stamp/callOff.js'
import {versionId} from '../../../core/stamp/noticeVersion.js'
import {addCallOff} from '../announce/addCallOff.js'
import {readChangeDeliveries} from '../announce/stopChange.js'
import {assertMayStamp} from '../lease/assertMayStamp.js'
import type {Services} from '../services.js'
import {commitOrRestart} from './commitOrRestart.js'
import {isAllCalledOff} from './isAllCalledOff.js'
import {readChain, type Chain} from './readChain.js'
import {addPlanned, datesOf, type StampedDate} from './writeChain.js'

export interface CallOffAnswer {
  readonly versions: StampedDate[]
  /** Mailings, one a segment: those that do not leave any more, and those that had left. */
  readonly stoppedMails: number
  readonly mailsLeft: number
}

/**
 * Calls an upcoming version off: the text before it with the same date and every later version
 * again, the mails of its change stopped, and those who had theirs owed another; all in one
 * transaction.
 *
 * The published text is not stamped again before it is published anew: the head keeps its hash.
 *
 * @throws Refusal as the rule does; as `assertMayStamp` does; `unavailable` when the Content Lake cannot be read or written now.
 */
export async function callOffVersion(
  services: Services,
  {noticeId, version: number}: DeskArguments<'callOff'>,
): Promise<CallOffAnswer> {
  await assertMayStamp(services)
  return await commitOrRestart(async () => {
    const now = await services.now()
    const state = await readChain(services, noticeId, now)
    const {name, group, revision, chain} = state
    const {calledOff, planned} = callOff(state.schedule, number, now)
    const client = await services.contentLake()
    const transaction = client.transaction()
    const counts = {stoppedMails: 0, mailsLeft: 0}
    for (const changeNoticeId of changesOf(state, calledOff)) {
      const deliveries = await readChangeDeliveries(services, changeNoticeId)
      const mails = addCallOff(transaction, deliveries, {
        versionId: versionId(name, chain.version + 1),
        language: name.language,
        isAll: await isAllCalledOff(services, changeNoticeId, name),
        delayMinutes: group.mailDelayMinutes,
        now,
      })
      counts.stoppedMails += mails.stoppedMails
      counts.mailsLeft += mails.mailsLeft
    }
    const versions = await addPlanned(transaction, services, state, planned, now, {
      calledOff: {contentHash: calledOff.contentHash, ...(revision ? {revision} : {})},
    })
    await transaction.commit({visibility: 'sync'})
    return {versions: datesOf(versions), ...counts}
  })
}

/**
 * The changes that would have come with a version: its own, and those it carried on at its date.
 * What was called off at that date before has been dealt with.
 */
function changesOf({versions}: Chain, calledOff: Chain['versions'][number]): Set<string> {
  const ofThatDate = versions.filter(({effectiveAt}) => effectiveAt === calledOff.effectiveAt)
  const last = Math.max(0, ...ofThatDate.map(({callsOff}) => callsOff ?? 0))
  const carried = ofThatDate.filter(({version}) => version > last && version <= calledOff.version)
  return new Set(carried.flatMap(({changeNoticeId}) => changeNoticeId ?? []))
}
