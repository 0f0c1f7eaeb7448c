import {processorSearch} from '../../../core/content/processorAgreement.js'
import type {ExportParty} from '../../../core/export/exportParty.js'
import type {Language} from '../../../core/language.js'
import type {SourceContact} from '../../../core/processor/askSources.js'
import {processorLanguage} from '../../../core/processor/processorLanguage.js'
import {processorSourceName} from '../../../core/processor/processorSources.js'
import {sealText} from '../../../core/subject/sealText.js'
import type {Services} from '../services.js'

/**
 * How the people of these sources are written to: at the address that the agreement names now, sealed.
 * Sources whose agreement is gone or names none are left out.
 */
export async function sourceContacts(
  services: Services,
  party: ExportParty,
  sources: readonly string[],
  language: Language,
): Promise<SourceContact[]> {
  const contacts: SourceContact[] = []
  for (const each of party.agreements) {
    const {agreement, organisation} = each
    const source = processorSourceName(each)
    const to = agreement.requestEmail?.trim()
    if (!to || processorSearch(agreement) !== 'people' || !sources.includes(source)) continue
    contacts.push({
      source,
      sealedTo: await sealText(services.settings.secrets.SEAL_KEY, to),
      language: processorLanguage(organisation?.country, language),
    })
  }
  return contacts
}
