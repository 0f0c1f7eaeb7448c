import {everyNewsletter, type OptOut} from '../../../core/optOut/optOut.js'
import {newsletterName, newsletterOf, type SendingBrand} from '../../../core/optOut/sendingBrand.js'
import type {StudioText} from '../locale/studioText.js'

/** A brand as it is named to editors. */
export type NamedSender = Pick<SendingBrand, 'name' | 'slug' | 'controller' | 'newsletters'>

type Left = Pick<OptOut, 'brand' | 'newsletter' | 'channel'>

/** What was left, in an editor's words: brand, newsletter and channel. */
export interface LeftWords {
  readonly brand: string
  readonly newsletter: string
  readonly channel: string
  /** All in one line. */
  readonly line: string
}

/** Names what an entry stands for; what is gone from the Studio by the short name it had. */
export function leftWords(
  {brand: slug, newsletter: letter, channel: way}: Left,
  brands: readonly NamedSender[],
  text: StudioText,
): LeftWords {
  const sender = brands.find((each) => each.slug.current === slug)
  const brand = sender?.name ?? text('optOuts.goneBrand', {slug})
  const newsletter =
    letter === everyNewsletter
      ? text('optOuts.everyNewsletter')
      : newsletterName(newsletterOf(sender, letter), letter, text.language)
  const channel = text(`optOuts.channel.${way}`)
  return {brand, newsletter, channel, line: `${brand} · ${newsletter} · ${channel}`}
}
