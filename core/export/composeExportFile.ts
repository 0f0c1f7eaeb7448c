import type {Brand} from '../content/brand.js'
import type {DataRequest} from './dataRequest.js'
import type {ExportFile, ExportSection} from './exportFile.js'
import {requestContact, unsearchedProcessors, type ExportParty} from './exportParty.js'
import {isPortable} from './personalDataSource.js'

interface Collected {
  readonly party: ExportParty
  readonly request: DataRequest
  readonly address: string
  readonly sections: readonly ExportSection[]
  readonly collectedAt: Date
  /** Where a brand's notices are, without a path. */
  readonly originOf: (brand: Brand) => string
}

/**
 * Puts together what a request brought. For portability only what the person gave, on consent or
 * contract, is in it (Art. 20(1)).
 */
export function composeExportFile(collected: Collected): ExportFile {
  const {party, request, address, sections, collectedAt, originOf} = collected
  const {controller, authority, brands} = party
  return {
    format: 'personal-data-export',
    formatVersion: 1,
    request: {
      id: request.requestId,
      kind: request.kind,
      language: request.language,
      receivedAt: request.receivedAt,
      confirmedAt: request.confirmedAt ?? request.receivedAt,
      collectedAt: collectedAt.toISOString(),
      timeZone: party.brand.timeZone,
    },
    isComplete: sections.every(({state}) => state !== 'failed'),
    subject: {address},
    controller: {
      name: controller.name,
      country: controller.country,
      orgNumber: controller.orgNumber ?? null,
      postalAddress: controller.postalAddress ?? null,
      email: controller.email ?? null,
      requestContact: requestContact(party),
    },
    authority: authority ? {name: authority.name, website: authority.website ?? null} : null,
    brands: brands.map((brand) => ({
      name: brand.name,
      slug: brand.slug.current,
      accentColor: brand.accentColor ?? null,
      notice: `${originOf(brand)}/api/notices/${brand.slug.current}?format=html`,
    })),
    sections: sections.map((section) => ({
      ...section,
      records:
        request.kind === 'portability' ? section.records.filter(isPortable) : section.records,
    })),
    notIncluded: unsearchedProcessors(
      party,
      sections.map(({organisation}) => organisation),
      request.language,
    ),
  }
}
