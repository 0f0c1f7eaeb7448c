import * as z from 'zod'

import {brandSchema, type Newsletter} from '../content/brand.js'
import {textIn} from '../content/localizedText.js'
import {type Language, languages} from '../language.js'
import {channels, type Channel} from './channel.js'

/** A brand as opt-outs see it: its name, its look, where its links live, and what it sends. */
export const sendingBrandSchema = z.object({
  name: z.string(),
  slug: brandSchema.shape.slug,
  controller: brandSchema.shape.controller,
  /** Legal name of the company behind the brand. */
  controllerName: z.string().nullish(),
  group: brandSchema.shape.group.nullish(),
  linkHost: z.string().nullish(),
  timeZone: z.string().nullish(),
  accentColor: z.string().nullish(),
  newsletters: brandSchema.shape.newsletters,
})

export type SendingBrand = z.infer<typeof sendingBrandSchema>

export function newsletterOf(
  brand: SendingBrand | undefined,
  slug: string,
): Newsletter | undefined {
  return brand?.newsletters?.find((newsletter) => newsletter.slug.current === slug)
}

/** The channels a brand reaches people by, e-mail first: it is what every link came by. */
export function channelsOf(brand: SendingBrand | undefined): Channel[] {
  const used = (brand?.newsletters ?? []).map(({channel}) => channel ?? 'email')
  return channels.filter((channel) => channel === 'email' || used.includes(channel))
}

/** A newsletter's name in the reader's language, else in any it has, else its slug. */
export function newsletterName(
  newsletter: Newsletter | undefined,
  slug: string,
  language: Language,
): string {
  const inAnyLanguage = [language, ...languages].map((each) => textIn(newsletter?.name, each))
  return inAnyLanguage.find((name) => name !== undefined) ?? slug
}

/** The brands of one controller, the brand that sent the mail first, then by name. */
export function brandsOfController(
  brands: readonly SendingBrand[],
  sender: SendingBrand,
): SendingBrand[] {
  const others = brands
    .filter((brand) => brand.controller._ref === sender.controller._ref)
    .filter((brand) => brand.slug.current !== sender.slug.current)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
  return [sender, ...others]
}

/** The brands of the sender's group that another company stands behind, by name. */
export function brandsOfOtherCompanies(
  brands: readonly SendingBrand[],
  sender: SendingBrand,
): SendingBrand[] {
  return brands
    .filter(({group}) => group && group._ref === sender.group?._ref)
    .filter(({controller}) => controller._ref !== sender.controller._ref)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
}
