import type {Template} from 'sanity'
import * as z from 'zod'

import {languageSchema} from '../../../core/language.js'
import {starterKinds, type StarterKind} from '../../../core/starters/starterKind.js'
import {startNotice} from '../../../core/starters/startNotice.js'
import type {StudioText} from '../locale/studioText.js'
import {randomKey} from './randomKey.js'

const parametersSchema = z.object({
  brandId: z.string(),
  /** Without it the notice is in the brand's prevailing language. */
  language: languageSchema.optional(),
})

const brandSchema = z
  .object({
    prevailingLanguage: languageSchema.nullish(),
    isHealthService: z.boolean().nullish(),
  })
  .nullable()

const brandQuery = '*[_id == $brandId][0]{prevailingLanguage, isHealthService}'

/** Start a notice of a brand with the sections the law asks for: one template for each kind. */
export function noticeTemplates(text: StudioText): Template<unknown>[] {
  return starterKinds.map((kind) => ({
    id: `privacyNotice-${kind}-of-brand`,
    title: text(`starters.template.${kind}`),
    schemaType: 'privacyNotice',
    parameters: [
      {name: 'brandId', title: text('template.parameter.brand'), type: 'string'},
      {name: 'language', title: text('preview.languages'), type: 'string'},
    ],
    value: (parameters: unknown, context: TemplateContext) =>
      startedNotice(kind, parametersSchema.parse(parameters), context),
  }))
}

async function startedNotice(
  kind: StarterKind,
  {brandId, language: wanted}: z.infer<typeof parametersSchema>,
  context: TemplateContext,
) {
  const answer = await context
    .getClient({apiVersion: '2025-02-19'})
    .fetch<unknown>(brandQuery, {brandId}, {perspective: 'drafts', useCdn: false})
  const brand = brandSchema.parse(answer)
  const language = wanted ?? brand?.prevailingLanguage ?? 'nb'
  const isHealthService = brand?.isHealthService === true
  return {
    brand: {_type: 'reference', _ref: brandId},
    language,
    ...startNotice({kind, language, isHealthService}, randomKey),
  }
}

/** What of the Studio's context a template needs. */
export interface TemplateContext {
  readonly getClient: (options: {apiVersion: string}) => {
    fetch<Answer>(
      query: string,
      parameters: Record<string, unknown>,
      options: {perspective: 'drafts'; useCdn: false},
    ): Promise<Answer>
  }
}
