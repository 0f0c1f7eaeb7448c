import {useCurrentLocale} from 'sanity'

import type {Said} from './say.js'

/** Says a message of the forms in the language the editor has chosen. */
export function useSaid(): (said: Said) => string {
  const {id} = useCurrentLocale()
  return (said) => (id === 'nb-NO' || id === 'da-DK' ? said[id] : said['en-US'])
}
