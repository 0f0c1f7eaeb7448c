import {useEffect} from 'react'
import {useCurrentLocale} from 'sanity'

import {rememberLocale} from './chosenLanguage.js'
import {studioLanguageOf, type StudioLanguage} from './studioLanguage.js'

/**
 * Opens the Studio again when the editor chooses another language than its forms were made in.
 *
 * Never twice for the same choice: where the choice cannot be kept, the forms stay as they are.
 */
export function useSchemaLanguage(schemaLanguage: StudioLanguage): void {
  const {id} = useCurrentLocale()
  useEffect(() => {
    const isKept = rememberLocale(id)
    if (isKept && studioLanguageOf(id) !== schemaLanguage) globalThis.location.reload()
  }, [id, schemaLanguage])
}
