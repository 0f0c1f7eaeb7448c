import {Stack, Text} from '@sanity/ui'

import {useStudioContent} from '../content/StudioContentLayout.js'
import {useStudioText} from '../locale/useStudioText.js'
import type {LedgerBrand} from '../optOuts/ledgerReading.js'

/** Where people ask, brand by brand; nothing where the Studio does not know where that is. */
export function AskingPages({brands}: {readonly brands: readonly LedgerBrand[]}) {
  const text = useStudioText()
  const {functionsOrigin} = useStudioContent()
  if (functionsOrigin === undefined || brands.length === 0) return null
  return (
    <Stack gap={3} data-testid="asking-pages">
      <Text size={1} weight="medium">
        {text('requests.pages')}
      </Text>
      {brands.map(({name, slug, prevailingLanguage}) => {
        const page = new URL('/api/export', functionsOrigin)
        page.searchParams.set('brand', slug.current)
        page.searchParams.set('lang', prevailingLanguage)
        return (
          <Text key={slug.current} size={1}>
            <a href={page.href} target="_blank" rel="noreferrer">
              {name}
            </a>
          </Text>
        )
      })}
    </Stack>
  )
}
