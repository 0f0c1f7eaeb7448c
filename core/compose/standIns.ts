import type {Brand} from '../content/brand.js'
import type {BrandGroup} from '../content/brandGroup.js'
import type {Organisation} from '../content/organisation.js'
import type {PrivacyNotice} from '../content/privacyNotice.js'

/** In a preview, what stands for a brand that is not there; its group and controller are not either. */
export function standInBrand(notice: PrivacyNotice, name: string): Brand {
  return {
    _id: notice.brand._ref,
    _type: 'brand',
    name,
    slug: {current: 'unknown'},
    group: {_ref: ''},
    controller: {_ref: ''},
    languages: [notice.language],
    prevailingLanguage: notice.language,
    timeZone: 'Europe/Oslo',
  }
}

/** In a preview, what stands for a group that is not there. */
export function standInGroup(brand: Brand, name = brand.name): BrandGroup {
  return {_id: brand.group._ref, _type: 'brandGroup', name, leadTimeDays: 30}
}

/** In a preview, what stands for a controller that is not there. */
export function standInOrganisation(brand: Brand, name = brand.name): Organisation {
  return {_id: brand.controller._ref, _type: 'organisation', name, country: 'NO'}
}
