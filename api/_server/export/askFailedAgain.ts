import {answeredAgain, sourcesToAskAgain} from '../../../core/export/askAgain.js'
import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {Services} from '../services.js'
import {changeRequest} from './changeRequest.js'
import {collectOneSource} from './collectOneSource.js'
import {personalDataSources} from './personalDataSources.js'
import {sendOwedMails} from './sendOwedMails.js'

/**
 * Asks again the sources of a request that failed and are due. What they give joins its files with
 * the answer; cut off before that, they are asked once more by the next run.
 */
export async function askFailedAgain(
  services: Services,
  request: DataRequest,
  now: Date,
): Promise<void> {
  const known = personalDataSources(services)
  for (const {name} of sourcesToAskAgain(request, now)) {
    const source = known.find((each) => each.name === name)
    const missing = {section: {source: name, state: 'failed', recordCount: 0}} as const
    const {section, message = 'It is no longer among the systems that are searched.'} = source
      ? await collectOneSource(services, request, source, {about: {}, by: 'system', now})
      : {...missing, message: undefined}
    if (section.state === 'found' || section.state === 'nothing') continue
    const why = section.state === 'failed' ? message : undefined
    await changeRequest(services, request.requestId, (latest) =>
      answeredAgain(latest, section, why, now),
    )
  }
  await sendOwedMails(services, request.requestId, now)
}
