import {useEffect, useState} from 'react'

import type {Brand} from '../../../core/content/brand.js'
import {useStudioContent} from '../content/StudioContentLayout.js'
import {
  languageStandings,
  siblingsQuery,
  siblingsSchema,
  type LanguageStanding,
} from './languageStandings.js'

const none: readonly LanguageStanding[] = []

/**
 * How a brand's notice of one name stands in each language; read again whenever `moment` is another
 * one, which is when something in the content has changed.
 */
export function useLanguageStandings(
  brand: Brand | undefined,
  slug: string | undefined,
  moment: unknown,
): readonly LanguageStanding[] {
  const {client} = useStudioContent()
  const [standings, setStandings] = useState(none)
  useEffect(() => {
    if (!brand || slug === undefined || moment === undefined) return undefined
    let isCurrent = true
    const params = {brandId: brand._id, brand: brand.slug.current, slug}
    client.fetch<unknown>(siblingsQuery, params, {perspective: 'raw', useCdn: false}).then(
      (answer) => {
        const siblings = siblingsSchema.safeParse(answer)
        if (isCurrent && siblings.success) {
          setStandings(languageStandings(siblings.data, brand))
        }
      },
      // The switch keeps what it knew: the pane itself tells what fails.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [client, brand, slug, moment])
  return standings
}
