import {answerRefusal} from '../../../api/_server/answerRefusal.js'
import {choicePage} from '../../../api/_server/optOut/pages/choicePage.js'
import {donePage} from '../../../api/_server/optOut/pages/donePage.js'
import {
  brokenLinkPage,
  linkRequestedPage,
  linkRequestPage,
} from '../../../api/_server/optOut/pages/linkRequestPages.js'
import {undoMessagePage, undonePage, undoPage} from '../../../api/_server/optOut/pages/undoPages.js'
import {unsubscribeView} from '../../../api/_server/optOut/pages/unsubscribeView.js'
import type {Language} from '../../../core/language.js'
import {optOutSchema, type OptOut} from '../../../core/optOut/optOut.js'
import {sendingBrandSchema} from '../../../core/optOut/sendingBrand.js'
import {Refusal, type RefusalCode} from '../../../core/refusal.js'
import {everywhere} from './sampleRequest.js'

/** A page by the name that a failing test gives it. */
export type NamedPage = readonly [name: string, markup: string]

const brand = (slug: string, name: string, controller: string) =>
  sendingBrandSchema.parse({
    name,
    slug: {current: slug},
    controller: {_ref: controller},
    controllerName: 'Qwop AS',
    group: {_ref: 'group'},
    newsletters: [{_key: 'qwx', slug: {current: 'qwx'}, name: everywhere('Qwx'), topicId: 't'}],
  })
export const brands = [
  brand('xylo', 'Xylo', 'company'),
  brand('zyx', 'Zyx', 'company'),
  brand('qwop', 'Qwop', 'supplier'),
]
const now = new Date('2026-03-06T09:00:00Z')

export function optOut(language: Language, more: Partial<OptOut> = {}): OptOut {
  const entry = optOutSchema.parse({
    _id: 'optOut.1',
    _type: 'optOut',
    subjectKey: 'k',
    brand: 'xylo',
    newsletter: '*',
    channel: 'sms',
    source: 'page',
    language,
    recordedAt: now.toISOString(),
    lists: [{_key: 'l', list: 'resend-topic', target: 't', state: 'pending', attempts: 1}],
  })
  return {...entry, ...more}
}

/** Every page of leaving and of coming back. */
export function optOutPages(language: Language): NamedPage[] {
  const target = {email: 'qq@qq.example', brand: 'xylo', newsletter: 'qwx', language}
  const view = unsubscribeView(target, brands, {token: 't', language})
  const asked = {language, brand: brands[0]}
  const undo = {language, brands, brand: brands[0]}
  const entries = [optOut(language)]
  const returning = (state: 'pending' | 'done', outcome?: 'asked') => [
    {_key: 'l', list: 'resend-topic' as const, target: 't', state, outcome, attempts: 1},
  ]
  const said = (['used', 'expired', 'superseded', 'broken', 'asked'] as const).map(
    (message) => [`undo ${message}`, undoMessagePage(undo, message).markup] as const,
  )
  const done = (scope: Parameters<typeof donePage>[2]['scope'], hasReceipt: boolean) =>
    donePage(view, scope.kind === 'newsletter' ? [] : entries, {scope, hasReceipt}).markup
  return [
    ['unsubscribe ask', linkRequestPage(asked).markup],
    ['unsubscribe asked', linkRequestedPage(asked).markup],
    ['unsubscribe broken', brokenLinkPage(language).markup],
    ['unsubscribe choose', choicePage(view).markup],
    ['unsubscribe done', done({kind: 'newsletter'}, false)],
    ['unsubscribe done, the brand', done({kind: 'brand'}, true)],
    ['undo', undoPage(undo, {token: 't', entries, endsAt: now}).markup],
    ...(['pending', 'done'] as const).map(
      (state) =>
        [
          `undone ${state}`,
          undonePage(undo, {
            entries: [optOut(language, {newsletter: 'qwx', returning: returning(state)})],
            stillLeft: entries,
            hasConsent: state === 'done',
            at: now,
          }).markup,
        ] as const,
    ),
    ...said,
  ]
}

const codes: readonly RefusalCode[] = ['bad_request', 'not_found', 'expired_token', 'unavailable']

/** The pages of refusals as a browser of this language gets them, asked for or not. */
export async function refusalPages(language: Language): Promise<NamedPage[]> {
  const asks = codes.flatMap((code) =>
    [`?lang=${language}`, ''].map(async (query) => {
      const headers = {accept: 'text/html', 'accept-language': `${language},fr;q=0.5`}
      const request = new Request(`http://127.0.0.1/api/x${query}`, {headers, method: 'POST'})
      const response = await answerRefusal(new Refusal(code, 'Qwx.'), request, 'GET')
      return [`refusal ${response.status}${query}`, await response.text()] as const
    }),
  )
  return await Promise.all(asks)
}
