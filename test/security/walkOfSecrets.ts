import {unsubscribeLink} from '../../core/optOut/unsubscribeLink.js'
import type {CaseStack} from '../api/startCaseStack.js'
import {fieldsOf} from '../api/startCaseStack.js'
import {linkIn} from '../api/startExportStack.js'
import {mailchimpKey, svixHeaders} from '../api/startIncomingStack.js'
import {fuzzRoutes} from '../fuzz/fuzzRoutes.js'
import {senderKey} from '../fuzz/startFuzzStack.js'
import {functionsOrigin} from '../localStack.js'

/** What a person, a handler and a supplier tell in a walk; none of it may come out anywhere else. */
export const told = {
  mailbox: 'kari.canary',
  name: 'Kanarinavn',
  words: 'kanariord',
  street: 'Kanarigata',
  proof: 'kanaribevis',
  answer: 'kanarisvar',
} as const

export interface WalkOfSecrets {
  /** The domain of the person's address, one a walk. */
  readonly host: string
  /** Whether mails come; else nobody waits long for them. */
  readonly isWell: boolean
  /** Takes down what a function threw: the host would log it. */
  readonly crashed: (error: unknown) => void
}

const routes = await fuzzRoutes()
const html = {accept: 'text/html'}

/**
 * Everything that is done with a person's data, once, for one address. What cannot be done as the
 * world is now is left out.
 *
 * @returns what each step was answered with, by its name
 */
export async function walkOfSecrets(
  stack: CaseStack,
  {host, isWell, crashed}: WalkOfSecrets,
): Promise<Map<string, {readonly status: number; readonly text: string}>> {
  const address = `${told.mailbox}@${host}.example`
  const answers = new Map<string, {readonly status: number; readonly text: string}>()
  const {publicOrigin, secrets} = stack.services.settings

  const call = async (step: string, path: string, init: RequestInit = {}): Promise<string> => {
    const url = new URL(path, functionsOrigin)
    const route = routes.find(({pattern}) => pattern === url.pathname)
    if (!route) throw new Error(`no route ${url.pathname}`)
    try {
      const response = await route.fetch(new Request(url, init))
      const text = await response.text()
      answers.set(step, {status: response.status, text})
      return text
    } catch (error) {
      crashed(error)
      return ''
    }
  }
  const post = async (step: string, path: string, fields: Record<string, string>) =>
    await call(step, path, {method: 'POST', headers: html, body: new URLSearchParams(fields)})
  const desk = async (step: string, ...asked: Parameters<CaseStack['ask']>) => {
    try {
      const {status, body} = await stack.ask(...asked)
      answers.set(step, {status, text: JSON.stringify(body)})
    } catch (error) {
      crashed(error)
    }
  }
  /** The newest link to a page that an address was mailed, waited for a moment. */
  const mailed = async (to: string, path: string): Promise<string | undefined> => {
    for (let tries = 0; tries < (isWell ? 80 : 5); tries += 1) {
      const texts = (await stack.mailsTo(to)).map(({text}) => text)
      const found = texts.findLast((text) => text.includes(`${path}?t=`))
      if (found) return linkIn(found, path)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return undefined
  }

  const target = {
    email: address,
    brand: 'klinikk24',
    newsletter: 'nyhetsbrev',
    language: 'nb',
  } as const
  const link = await unsubscribeLink(target, {keys: secrets.TOKEN_KEYS, publicOrigin})
  await call('page', link, {headers: html})
  await post('one click', link, {'List-Unsubscribe': 'One-Click'})
  await post('brand', link, {scope: 'brand'})
  await post('undo asked', '/api/unsubscribe/undo', {
    link: new URL(link).searchParams.get('t') ?? '',
    scope: 'brand',
  })
  await post('link by mail', '/api/unsubscribe', {email: address})
  await call('forged', `${link.slice(0, -3)}AAA`, {headers: html})

  const form = {brand: 'klinikk24', lang: 'nb', kind: 'access', address}
  await post('asked', '/api/export', {...form, name: told.name, words: told.words})
  await post('refused', '/api/export', {...form, words: told.words.repeat(400)})
  await post('unknown brand', '/api/export', {...form, brand: address})
  const confirmLink = await mailed(address, '/api/export/confirm')
  if (confirmLink) await post('confirmed', confirmLink, {})
  const download = confirmLink && (await mailed(address, '/api/export/download'))
  if (download) {
    await call('download page', download, {headers: html})
    await post('download', download, {file: 'json'})
  }
  await post('lost', '/api/export', {
    ...form,
    subject: 'lostAddress',
    other: address,
    words: told.words,
  })
  const supplier = await mailed('innsyn-lifevision@example.com', '/api/processor')
  if (supplier) {
    await post('person shown', supplier, {open: 'yes'})
    const body = new FormData()
    body.set('answer', 'found')
    body.set('words', told.words)
    body.append('files', new File([`name;visits\n${told.name};3\n`], 'answer.csv'))
    await call('supplier answers', supplier, {method: 'POST', headers: html, body})
  }

  const spoken = {brand: 'klinikk24', language: 'nb', address} as const
  await desk('left by phone', 'recordOptOut', {...spoken, scope: {kind: 'all'}})
  await desk('looked up', 'lookUpOptOut', {address})
  await desk('imported', 'importOptOuts', {
    rows: [
      {address, brand: 'fit24'},
      {address: `${address} ${told.name}`, brand: 'fit24'},
    ],
  })
  await desk('registered', 'registerRequest', {
    ...spoken,
    kind: 'erasure',
    subject: 'self',
    channel: 'phone',
    receivedOn: stack.clock.now().toISOString().slice(0, 10),
    postalAddress: told.street,
    name: told.name,
    words: told.words,
    proof: told.proof,
  })
  const [latest] = (await stack.requests()).toReversed()
  if (latest) {
    await desk('case asked', 'openCase', {
      requestId: latest.requestId,
      address: 'handler@example.com',
      language: 'nb',
    })
    const caseLink = await mailed('handler@example.com', '/api/case')
    const page = caseLink ? await post('case', caseLink, {}) : ''
    if (page.includes('value="refuse"')) {
      await post('case answered', '/api/case', {...fieldsOf(page, 'refuse'), words: told.answer})
    }
  }

  const authorization = `Bearer ${senderKey}`
  const json = {authorization, 'content-type': 'application/json'}
  const check = JSON.stringify({addresses: [address, told.name], brand: 'klinikk24'})
  await call('checked', '/api/suppressions/check', {method: 'POST', headers: json, body: check})
  await call('left', '/api/suppressions?since=2020-01-01T00:00:00Z', {headers: {authorization}})
  await call('links', '/api/links?brand=klinikk24&newsletter=nyhetsbrev', {
    method: 'POST',
    headers: {authorization, 'content-type': 'text/csv'},
    body: `address,name\n${address},${told.name}\n${told.name},${address}\n`,
  })
  const event = JSON.stringify({
    type: 'suppression.added',
    created_at: stack.clock.now().toISOString(),
    data: {email: address, origin: 'bounce'},
  })
  const headers = svixHeaders(event)
  await call('bounced', '/api/webhooks/resend', {method: 'POST', headers, body: event})
  await call('unsigned', '/api/webhooks/resend', {method: 'POST', body: event})
  await post('at Mailchimp', `/api/webhooks/mailchimp?key=${mailchimpKey}`, {
    type: 'cleaned',
    'data[list_id]': 'aud1',
    'data[email]': address,
  })
  await call('wrong secret', '/api/cron', {headers: {authorization: `Bearer ${senderKey}`}})
  await call('run', '/api/cron', {headers: {authorization: `Bearer ${secrets.CRON_SECRET}`}})
  return answers
}
