import {Box, Flex, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useEffect, useRef, useState} from 'react'
import {set, useClient, type ObjectInputProps} from 'sanity'
import * as z from 'zod'

import {languageSchema} from '../../../core/language.js'
import {Refusal} from '../../../core/refusal.js'
import {starterKindSchema, type StarterKind} from '../../../core/starters/starterKind.js'
import {startNotice} from '../../../core/starters/startNotice.js'
import {useStudioContent} from '../content/StudioContentLayout.js'
import {ImportNotice, type TakenImport} from '../import/ImportNotice.js'
import {writeFacts} from '../import/writeFacts.js'
import {useStudioText} from '../locale/useStudioText.js'
import {DialogButton} from '../publish/DialogButton.js'
import {fillNotice} from './fillNotice.js'
import {randomKey} from './randomKey.js'
import {StarterCard} from './StarterCard.js'

const chosenSchema = z.looseObject({
  brand: z.looseObject({_ref: z.string()}),
  language: languageSchema,
})
const startedSchema = z.looseObject({
  sections: z.array(z.unknown()).nullish(),
  slug: z.looseObject({current: z.string().nullish()}).nullish(),
})

/** The form of a notice, with the offer to start from a template while it has no sections. */
export function StarterOffer(props: ObjectInputProps) {
  const {value, readOnly, onChange} = props
  const text = useStudioText()
  const toast = useToast()
  const {client} = useStudioContent()
  const now = useRef<unknown>(value)
  useEffect(() => {
    now.current = value
  }, [value])
  const chosen = chosenSchema.safeParse(value).data
  const isHealthService = useIsHealthService(chosen?.brand._ref)
  const {sections, slug} = startedSchema.safeParse(value).data ?? {}
  const isEmpty = !sections || sections.length === 0
  if (!isEmpty || readOnly === true) return props.renderDefault(props)

  function start(kind: StarterKind): void {
    if (!chosen) return
    const starter = startNotice({kind, language: chosen.language, isHealthService}, randomKey)
    try {
      const fields = Object.entries(fillNotice(now.current ?? {}, starter))
      onChange(fields.map(([field, filled]) => set(filled, [field])))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      toast.push({status: 'warning', title: text('starters.refused')})
    }
  }

  async function fillFrom({read, accepted}: TakenImport): Promise<void> {
    if (!chosen) return
    await writeFacts(client, accepted, read.into, chosen.language)
    const {title, sections: filled} = read.imported
    onChange([set(filled, ['sections']), ...(title === undefined ? [] : [set(title, ['title'])])])
    toast.push({status: 'success', title: text('import.done')})
  }

  return (
    <Stack gap={5}>
      <StarterCard
        language={chosen?.language}
        isHealthService={isHealthService}
        firstKind={starterKindSchema.safeParse(slug?.current).data ?? 'privacy'}
        onStart={start}
      />
      {chosen ? (
        <Flex gap={3} align="center" wrap="wrap">
          <Box flex={1}>
            <Text size={1} muted>
              {text('import.offer')}
            </Text>
          </Box>
          <DialogButton
            name="import"
            header={text('import.action')}
            mode="ghost"
            isNeeded
            width={2}
          >
            {(close) => (
              <ImportNotice
                brandId={chosen.brand._ref}
                language={chosen.language}
                onTake={async (taken) => {
                  await fillFrom(taken)
                  close()
                }}
              />
            )}
          </DialogButton>
        </Flex>
      ) : null}
      {props.renderDefault(props)}
    </Stack>
  )
}

function useIsHealthService(brandId: string | undefined): boolean {
  const client = useClient({apiVersion: '2025-02-19'})
  const [is, setIs] = useState(false)
  useEffect(() => {
    if (brandId === undefined) return undefined
    let isCurrent = true
    client
      .fetch<unknown>(
        '*[_id == $brandId][0].isHealthService',
        {brandId},
        {perspective: 'drafts', useCdn: false},
      )
      .then(
        (answer) => {
          if (isCurrent) setIs(answer === true)
        },
        // Unknown is no health service: the editor sees the word and can change it.
        () => undefined,
      )
    return () => {
      isCurrent = false
    }
  }, [client, brandId])
  return is
}
