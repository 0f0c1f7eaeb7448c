import {everyNewsletter} from './optOut.js'
import type {SendingBrand} from './sendingBrand.js'

/**
 * What can be left of the published brands, each as the entry's brand and newsletter with a blank in
 * between.
 *
 * @example publishedScopes([fit24]) // ['fit24 *', 'fit24 trening']
 */
export function publishedScopes(
  brands: readonly Pick<SendingBrand, 'slug' | 'newsletters'>[],
): string[] {
  return brands.flatMap(({slug, newsletters}) =>
    [everyNewsletter, ...(newsletters ?? []).map((each) => each.slug.current)].map(
      (newsletter) => `${slug.current} ${newsletter}`,
    ),
  )
}
