import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {ExportParty} from '../../../core/export/exportParty.js'
import type {SourceAnswer} from '../../../core/export/sourceAnswer.js'
import {processorSources} from '../../../core/processor/processorSources.js'
import type {Services} from '../services.js'
import {personalDataSources} from './personalDataSources.js'

/**
 * Every source that a confirmed request is to be answered by, as it stands before it is asked: those
 * the functions search, and the processors that answer for themselves.
 */
export async function sourcesToAsk(
  services: Services,
  request: Pick<DataRequest, 'brands'>,
  party: ExportParty,
): Promise<SourceAnswer[]> {
  const brands = request.brands ?? party.brands.map(({slug}) => slug.current)
  const builtIn = personalDataSources(services, brands).map(({name, organisation}) => ({
    _key: name,
    name,
    organisation,
    state: 'waiting' as const,
  }))
  const searched = builtIn.map(({organisation}) => organisation)
  return [...builtIn, ...processorSources(party, request, searched)]
}
