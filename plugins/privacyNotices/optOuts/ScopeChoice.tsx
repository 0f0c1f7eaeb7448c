import {Box, Flex, Label, Radio, Select, Stack, Text} from '@sanity/ui'
import {useId} from 'react'

import {newsletterName} from '../../../core/optOut/sendingBrand.js'
import {joinWords} from '../../../core/words/joinWords.js'
import {useStudioText} from '../locale/useStudioText.js'
import type {LedgerBrand} from './ledgerReading.js'

/** What is left by one act at the desk. */
export type ChosenScope =
  | {readonly kind: 'newsletter'; readonly newsletter: string}
  | {readonly kind: 'brand'}
  | {readonly kind: 'all'}

/** Chooses how much is left, every brand by its name: never "all" of what nobody can see. */
export function ScopeChoice({
  brand,
  scope,
  onScope,
}: {
  readonly brand: LedgerBrand
  readonly scope: ChosenScope | undefined
  readonly onScope: (scope: ChosenScope) => void
}) {
  const text = useStudioText()
  const id = useId()
  const newsletters = brand.newsletters ?? []
  const [first] = newsletters
  const brands = joinWords(text.language, [
    brand.name,
    ...brand.ofController.filter((name) => name !== brand.name),
  ])
  const choices = [
    ...(first ? [{kind: 'newsletter', newsletter: first.slug.current} as const] : []),
    {kind: 'brand'} as const,
    ...(brand.ofController.length > 1 ? [{kind: 'all'} as const] : []),
  ]
  return (
    <Stack gap={3} role="radiogroup" aria-labelledby={id}>
      <Label size={1} id={id}>
        {text('optOuts.scope')}
      </Label>
      {choices.map((choice) => (
        <Stack key={choice.kind} gap={3}>
          <Flex as="label" gap={3} align="center">
            <Radio
              name={id}
              value={choice.kind}
              checked={scope?.kind === choice.kind}
              onChange={() => onScope(choice)}
            />
            <Text size={1}>
              {text(`optOuts.scope.${choice.kind}`, {brand: brand.name, brands})}
            </Text>
          </Flex>
          {choice.kind === 'newsletter' && scope?.kind === 'newsletter' ? (
            <Box paddingLeft={4}>
              <Select
                fontSize={1}
                aria-label={text('optOuts.head.newsletter')}
                value={scope.newsletter}
                onChange={({currentTarget}) =>
                  onScope({kind: 'newsletter', newsletter: currentTarget.value})
                }
              >
                {newsletters.map((letter) => {
                  const slug = letter.slug.current
                  const channel = text(`optOuts.channel.${letter.channel ?? 'email'}`)
                  return (
                    <option key={slug} value={slug}>
                      {newsletterName(letter, slug, text.language)} ({channel})
                    </option>
                  )
                })}
              </Select>
            </Box>
          ) : null}
        </Stack>
      ))}
    </Stack>
  )
}
