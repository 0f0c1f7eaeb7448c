import {defineLocaleResourceBundle, type LocaleResourceBundle} from 'sanity'

import {studioWords} from './parts.js'
import {localeIds, studioLanguages} from './studioLanguage.js'
import {studioNamespace} from './studioNamespace.js'

/** The plugin's words for each locale of the Studio. */
export const studioBundles: LocaleResourceBundle[] = studioLanguages.map((language) =>
  defineLocaleResourceBundle({
    locale: localeIds[language],
    namespace: studioNamespace,
    resources: studioWords[language],
  }),
)
