import type {Settings} from '../../../api/_server/settings.js'
import {openManagement} from '../../../scripts/setup/openManagement.js'
import {setupOf} from '../../../scripts/setup/openSetup.js'
import {runChecks, type CheckResult} from '../../../scripts/setup/runChecks.js'
import type {Setup, SetupCheck} from '../../../scripts/setup/setupCheck.js'
import {startLocalStack} from '../../localStack.js'
import {startRegistered} from './startRegistered.js'

/** A project that is being set up: both emulators, and stand-ins for Sanity's project API and ours. */
export async function startSetup(options: {readonly hasDemo?: boolean} = {}) {
  const stack = await startLocalStack(options)
  const sanity = await startRegistered()
  const functions = await startRegistered()
  const setup = async (
    environment: Setup['environment'] = {},
    more: Partial<Settings> = {},
  ): Promise<Setup> => {
    const settings: Settings = {
      ...stack.services.settings,
      mode: 'preview',
      publicOrigin: functions.url,
      studioOrigins: ['https://notices.sanity.studio'],
      ...more,
    }
    const opened = await setupOf(settings, environment)
    const management = openManagement({
      apiHost: sanity.url,
      projectId: 'demo',
      dataset: 'production',
      token: 'sk-manage',
    })
    return {...opened, management}
  }
  return {
    ...stack,
    sanity,
    functions,
    setup,
    /** Runs one check, looking alone or making what is missing. */
    run: async (
      check: SetupCheck,
      {
        mayCreate = false,
        environment,
        settings,
      }: {
        readonly mayCreate?: boolean
        readonly environment?: Setup['environment']
        readonly settings?: Partial<Settings>
      } = {},
    ): Promise<CheckResult> => {
      const opened = await setup(environment, settings)
      const [result] = await runChecks(opened, [check], {mayCreate, report: () => undefined})
      if (!result) throw new Error('the check gave no result')
      return result
    },
    async close(): Promise<void> {
      sanity.close()
      functions.close()
      await stack.close()
    },
  }
}

export type SetupStack = Awaited<ReturnType<typeof startSetup>>
