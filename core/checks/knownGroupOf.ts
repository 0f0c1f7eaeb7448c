import {belongsTo} from '../compose/belongsTo.js'
import type {Brand} from '../content/brand.js'
import type {NoticeFacts} from '../content/noticeFacts.js'
import type {Organisation} from '../content/organisation.js'
import type {PrivacyNotice} from '../content/privacyNotice.js'
import {hostOf} from '../reading/hostOf.js'
import type {KnownGroup, KnownOrganisation} from './knownGroup.js'
import {keptPromisesOf} from './promises/keptPromisesOf.js'

/**
 * What the Studio's facts know of a notice's brand and of the group around it.
 *
 * Absent when the notice's brand or its controller is not there: then the text is checked for itself.
 */
export function knownGroupOf(
  notice: Pick<PrivacyNotice, 'brand' | 'language' | 'stamp' | 'sections'>,
  facts: NoticeFacts,
): KnownGroup | undefined {
  const {brands, organisations, agreements} = facts
  const {_ref: brandId} = notice.brand
  const organisationBy = (id: string) => organisations.find(({_id: own}) => own === id)
  const brand = brands.find(({_id: id}) => id === brandId)
  const controller = brand && organisationBy(brand.controller._ref)
  if (!brand || !controller) return undefined
  const others = brands.filter(
    ({_id: id, group: its}) => id !== brandId && its._ref === brand.group._ref,
  )
  const processors = agreements.filter((agreement) => belongsTo(brand, agreement))
  return {
    controller: knownOrganisation(controller),
    brand: knownBrand(brand),
    otherBrands: others.map(knownBrand),
    processors: processors.flatMap(({organisation, product, requestEmail}) => {
      const known = organisationBy(organisation._ref)
      return known ? [knownOrganisation(known, product, requestEmail)] : []
    }),
    ...keptPromisesOf(notice, brand, facts),
  }
}

function knownBrand({name, domains, linkHost, contactEmail}: Brand): KnownOrganisation {
  return {
    name,
    emails: present([contactEmail]),
    domains: hostsOf([...(domains ?? []), linkHost]),
  }
}

function knownOrganisation(
  {name, orgNumber, email, website, contactPoints, dpo}: Organisation,
  product?: string | null,
  requestEmail?: string | null,
): KnownOrganisation {
  const points = contactPoints?.map((point) => point.email) ?? []
  return {
    name: product ? `${name} (${product})` : name,
    ...(orgNumber && {orgNumber}),
    emails: present([email, dpo?.email, requestEmail, ...points]),
    domains: hostsOf([website]),
  }
}

function present(values: readonly (string | null | undefined)[]): string[] {
  const written = values.flatMap((value) => (value?.trim() ? [value.trim().toLowerCase()] : []))
  return [...new Set(written)]
}

function hostsOf(addresses: readonly (string | null | undefined)[]): string[] {
  return present(present(addresses).map(hostOf))
}
