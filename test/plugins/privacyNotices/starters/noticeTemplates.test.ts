import {expect, test} from 'vitest'
import * as z from 'zod'

import {privacyNoticeSchema} from '../../../../core/content/privacyNotice.js'
import {studioText} from '../../../../plugins/privacyNotices/locale/studioText.js'
import {
  noticeTemplates,
  type TemplateContext,
} from '../../../../plugins/privacyNotices/starters/noticeTemplates.js'

const resolverSchema = z.custom<(parameters: unknown, context: TemplateContext) => unknown>(
  (value) => typeof value === 'function',
)

const templates = noticeTemplates(studioText('en'))

/** A Studio in which the brand asked for is a health service that writes Danish first. */
const context: TemplateContext = {
  getClient: () => ({
    fetch: (query, parameters) => {
      expect(parameters).toEqual({brandId: 'brand-huden'})
      return Promise.resolve(JSON.parse('{"prevailingLanguage": "da", "isHealthService": true}'))
    },
  }),
}

async function started(id: string, parameters: unknown) {
  const template = templates.find((one) => one.id === id)
  const value = await resolverSchema.parse(template?.value)(parameters, context)
  return privacyNoticeSchema.parse({
    _id: 'new',
    _type: 'privacyNotice',
    ...z.looseObject({}).parse(value),
  })
}

test('there is a template for customers, one for applicants and one for employees', () => {
  expect(templates.map(({id}) => id)).toEqual([
    'privacyNotice-privacy-of-brand',
    'privacyNotice-applicants-of-brand',
    'privacyNotice-employees-of-brand',
  ])
})

test('a template starts a notice of its brand in the language that prevails there', async () => {
  const notice = await started('privacyNotice-privacy-of-brand', {brandId: 'brand-huden'})
  expect([notice.brand._ref, notice.language, notice.slug.current, notice.title]).toEqual([
    'brand-huden',
    'da',
    'privacy',
    'Privatlivspolitik',
  ])
  expect(notice.sections.map(({anchor}) => anchor?.current)).toContain('record')
})

test('a template starts a notice in another language when asked to', async () => {
  const parameters = {brandId: 'brand-huden', language: 'sv'}
  const notice = await started('privacyNotice-employees-of-brand', parameters)
  expect([notice.language, notice.slug.current]).toEqual(['sv', 'employees'])
})
