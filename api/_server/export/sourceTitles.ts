import type {ExportParty} from '../../../core/export/exportParty.js'
import type {SourceTitles} from '../../../core/export/statusPage.js'
import type {Language} from '../../../core/language.js'
import {processorTitles} from '../../../core/processor/processorStanding.js'
import type {Services} from '../services.js'
import {personalDataSources} from './personalDataSources.js'

/** What sources and processors are called, in a language. */
export function sourceTitles(
  services: Services,
  party: ExportParty,
  language: Language,
): SourceTitles {
  const searched = personalDataSources(services).map(
    ({name, holds}) => [name, holds[language]] as const,
  )
  return new Map([...searched, ...processorTitles(party, language)])
}
