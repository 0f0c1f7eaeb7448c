import type {Html} from '../html.js'
import type {Language} from '../language.js'
import type {Page} from '../page/renderPage.js'
import type {ExportParty} from './exportParty.js'

/** A page of the export in the look of the brand it is about. */
export function exportPage(
  party: ExportParty,
  language: Language,
  title: string,
  body: Html,
): Page {
  return {
    title,
    language,
    brandName: party.brand.name,
    accentColor: party.brand.accentColor ?? undefined,
    body,
  }
}

/** Where a new request is begun. */
export function formPath(brand: string | undefined, language: Language): string {
  const query = new URLSearchParams({...(brand ? {brand} : {}), lang: language})
  return `/api/export?${query}`
}
