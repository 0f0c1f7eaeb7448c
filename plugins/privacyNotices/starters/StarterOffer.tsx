import {Stack} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useEffect, useRef, useState} from 'react'
import {set, useClient, type ObjectInputProps} from 'sanity'
import * as z from 'zod'

import {languageSchema} from '../../../core/language.js'
import {Refusal} from '../../../core/refusal.js'
import {starterKindSchema, type StarterKind} from '../../../core/starters/starterKind.js'
import {startNotice} from '../../../core/starters/startNotice.js'
import {useStudioText} from '../locale/useStudioText.js'
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

  return (
    <Stack gap={5}>
      <StarterCard
        language={chosen?.language}
        isHealthService={isHealthService}
        firstKind={starterKindSchema.safeParse(slug?.current).data ?? 'privacy'}
        onStart={start}
      />
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
