import type {Language} from '../language.js'
import {undoMailWords} from '../words/undoMailWords.js'
import {everyNewsletter, type OptOut} from './optOut.js'
import {newsletterName, newsletterOf, type SendingBrand} from './sendingBrand.js'

/**
 * What entries are about, by name and once each: "Klinikk24-nytt fra Klinikk24", "alle nyhetsbrev fra
 * FIT24". What is no longer published goes by its slug.
 */
export function leftNames(
  entries: readonly Pick<OptOut, 'brand' | 'newsletter'>[],
  brands: readonly SendingBrand[],
  language: Language,
): string[] {
  const words = undoMailWords[language]
  const names = entries.map(({brand, newsletter}) => {
    const sender = brands.find(({slug}) => slug.current === brand)
    const brandName = sender?.name ?? brand
    if (newsletter === everyNewsletter) return words.allFrom(brandName)
    const name = newsletterName(newsletterOf(sender, newsletter), newsletter, language)
    return words.oneFrom(name, brandName)
  })
  return [...new Set(names)]
}
