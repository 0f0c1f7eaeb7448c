import {useMemo} from 'react'
import {useCurrentLocale, useTranslation} from 'sanity'

import {studioNamespace} from './studioNamespace.js'
import {studioTextBy, type StudioText} from './studioText.js'

/** The plugin's words in the language the editor has chosen. Knows only keys that exist. */
export function useStudioText(): StudioText {
  const {t} = useTranslation(studioNamespace)
  const currentLocale = useCurrentLocale()
  return useMemo(() => studioTextBy({t, currentLocale}), [t, currentLocale])
}
