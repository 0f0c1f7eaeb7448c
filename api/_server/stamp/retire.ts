import type {DeskArguments} from '../../../core/desk/deskCommands.js'
import {retire} from '../../../core/stamp/retire.js'
import {assertMayStamp} from '../lease/assertMayStamp.js'
import type {Services} from '../services.js'
import {commitOrRestart} from './commitOrRestart.js'
import {readChain} from './readChain.js'
import {addPlanned} from './writeChain.js'

/**
 * Retires a notice: its last version. From now on its address answers 410, and publishing it stamps
 * nothing.
 *
 * @throws Refusal as the rule does; as `assertMayStamp` does; `unavailable` when the Content Lake cannot be read or written now.
 */
export async function retireNotice(
  services: Services,
  {noticeId, reason}: DeskArguments<'retire'>,
): Promise<{version: number}> {
  await assertMayStamp(services)
  return await commitOrRestart(async () => {
    const now = await services.now()
    const state = await readChain(services, noticeId, now)
    const client = await services.contentLake()
    const transaction = client.transaction()
    const last = [retire(state.schedule, reason, now)]
    const [version] = await addPlanned(transaction, services, state, last, now)
    await transaction.commit({visibility: 'sync'})
    return {version: version?.version ?? 0}
  })
}
