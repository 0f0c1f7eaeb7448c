import type {SourceAnswer} from '../../../core/export/sourceAnswer.js'
import type {Services} from '../services.js'
import {personalDataSources} from './personalDataSources.js'

/** Every source that a confirmed request is to be answered by, as it stands before it is asked. */
export async function sourcesToAsk(services: Services): Promise<SourceAnswer[]> {
  return personalDataSources(services).map(({name, organisation}) => ({
    _key: name,
    name,
    organisation,
    state: 'waiting',
  }))
}
