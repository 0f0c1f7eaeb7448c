import {Box, Grid, Label, Select, Stack} from '@sanity/ui'
import {useId} from 'react'

import {newsletterName} from '../../../core/optOut/sendingBrand.js'
import {capitalize} from '../../../core/words/capitalize.js'
import {useStudioText} from '../locale/useStudioText.js'
import type {LedgerBrand} from './ledgerReading.js'

/** What rows mean that do not say it themselves: a brand, and one newsletter of it or all. */
export interface Fallback {
  readonly brand?: string
  readonly newsletter?: string
}

export function FallbackChoice({
  brands,
  fallback,
  onFallback,
}: {
  readonly brands: readonly LedgerBrand[]
  readonly fallback: Fallback
  readonly onFallback: (fallback: Fallback) => void
}) {
  const text = useStudioText()
  const id = useId()
  const brand = brands.find(({slug}) => slug.current === fallback.brand)
  return (
    <Grid gridTemplateColumns={[1, 2]} gap={4}>
      <Stack gap={3}>
        <Label as="label" size={1} htmlFor={`${id}-brand`}>
          {text('optOuts.fallbackBrand')}
        </Label>
        <Box>
          <Select
            id={`${id}-brand`}
            fontSize={1}
            value={fallback.brand ?? ''}
            onChange={({currentTarget: {value}}) => onFallback(value ? {brand: value} : {})}
          >
            <option value="">{text('optOuts.none')}</option>
            {brands.map(({name, slug}) => (
              <option key={slug.current} value={slug.current}>
                {name}
              </option>
            ))}
          </Select>
        </Box>
      </Stack>
      {brand ? (
        <Stack gap={3}>
          <Label as="label" size={1} htmlFor={`${id}-newsletter`}>
            {text('optOuts.fallbackNewsletter')}
          </Label>
          <Box>
            <Select
              id={`${id}-newsletter`}
              fontSize={1}
              value={fallback.newsletter ?? ''}
              onChange={({currentTarget: {value}}) =>
                onFallback({brand: brand.slug.current, ...(value ? {newsletter: value} : {})})
              }
            >
              <option value="">{capitalize(text('optOuts.everyNewsletter'))}</option>
              {(brand.newsletters ?? []).map((letter) => (
                <option key={letter.slug.current} value={letter.slug.current}>
                  {newsletterName(letter, letter.slug.current, text.language)}
                </option>
              ))}
            </Select>
          </Box>
        </Stack>
      ) : null}
    </Grid>
  )
}
