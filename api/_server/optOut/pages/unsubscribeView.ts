import type {Language} from '../../../../core/language.js'
import {
  brandsOfController,
  brandsOfOtherCompanies,
  newsletterName,
  newsletterOf,
  type SendingBrand,
} from '../../../../core/optOut/sendingBrand.js'
import type {UnsubscribeTarget} from '../../../../core/optOut/unsubscribeTarget.js'
import {maskAddress} from '../../../../core/subject/maskAddress.js'

/** What the pages of one link need, by name, in the reader's language. */
export interface UnsubscribeView {
  readonly language: Language
  readonly token: string
  readonly brandSlug: string
  readonly brandName: string
  readonly accentColor: string | undefined
  readonly newsletterName: string
  readonly maskedAddress: string
  /** The controller's other brands. */
  readonly otherBrands: readonly SendingBrand[]
  /** Brands of the group that another company stands behind. */
  readonly otherCompanies: readonly SendingBrand[]
}

/** A brand or newsletter that is no longer published goes by its slug. */
export function unsubscribeView(
  target: UnsubscribeTarget,
  brands: readonly SendingBrand[],
  {token, language}: {token: string; language: Language},
): UnsubscribeView {
  const brand = brands.find(({slug}) => slug.current === target.brand)
  const newsletter = newsletterOf(brand, target.newsletter)
  return {
    language,
    token,
    brandSlug: target.brand,
    brandName: brand?.name ?? target.brand,
    accentColor: brand?.accentColor ?? undefined,
    newsletterName: newsletterName(newsletter, target.newsletter, language),
    maskedAddress: maskAddress(target.email),
    otherBrands: brand ? brandsOfController(brands, brand).slice(1) : [],
    otherCompanies: brand ? brandsOfOtherCompanies(brands, brand) : [],
  }
}
