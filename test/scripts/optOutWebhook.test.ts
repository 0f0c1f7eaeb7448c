import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {expect, onTestFinished, test} from 'vitest'
import * as z from 'zod'

import {createServices} from '../../api/_server/createServices.js'
import {linkSettings} from '../../api/_server/optOut/pages/linkSettings.js'
import {parseSettings} from '../../api/_server/settings.js'
import {optOutSchema} from '../../core/optOut/optOut.js'
import {unsubscribeLink} from '../../core/optOut/unsubscribeLink.js'
import {freePorts} from '../../scripts/ports.js'
import {startLocalStack} from '../../scripts/startLocalStack.js'

async function start() {
  const directory = mkdtempSync(join(tmpdir(), 'stack-'))
  const stack = await startLocalStack({ports: await freePorts(), directory, isEmpty: true})
  onTestFinished(async () => {
    await stack.close()
    rmSync(directory, {recursive: true, force: true})
  })
  const services = createServices(parseSettings(process.env))
  const client = await services.contentLake()
  await client.createOrReplace({
    _id: 'brand-k24',
    _type: 'brand',
    name: 'Klinikk24',
    slug: {current: 'klinikk24'},
    controller: {_type: 'reference', _ref: 'org-k24', _weak: true},
    newsletters: [{_key: 'n', slug: {current: 'nytt'}, name: {nb: 'Nytt'}, topicId: 't1'}],
  })
  const emails = ['reader-1@example.com', 'reader-2@example.com', 'reader-3@example.com']
  const post = async (path: string, body: object) => {
    const headers = {'content-type': 'application/json'}
    const request = {method: 'POST', headers, body: JSON.stringify(body)}
    expect((await fetch(`${stack.urls.mailbox}/_local/${path}`, request)).status).toBe(200)
  }
  await post('seed', {
    topics: [{id: 't1', name: 'Nytt', defaultSubscription: 'opt_in'}],
    segments: [{id: 's1', name: 'readers'}],
    contacts: emails.map((email) => ({email, segments: ['s1']})),
  })
  const resend = await services.resend()
  const sent = await resend.broadcasts.create({
    segmentId: 's1',
    topicId: 't1',
    from: 'Klinikk24 <k24@example.com>',
    subject: 'Nytt',
    html: '<p>{{{RESEND_UNSUBSCRIBE_URL}}}</p>',
    send: true,
  })
  expect(sent.error).toBeNull()
  const {data} = await resend.emails.list()
  const pageOf = (email: string) => {
    const mail = data?.data.find(({to}) => to.includes(email))
    return `${stack.urls.mailbox}/unsubscribe/${mail?.id}`
  }
  const ledger = async () => {
    const entries = await services.query(
      z.array(optOutSchema),
      '*[_type == "optOut"] | order(source asc, newsletter asc)',
    )
    return entries.map(({brand, newsletter, source, lists}) =>
      [`${brand}/${newsletter}`, source, ...lists.map(({state}) => state)].join(' '),
    )
  }
  return {ledger, pageOf, post, emails, settings: services.settings}
}

test('who leaves on the mailbox’s own page, or by a mail, is in the ledger of the local stack', async () => {
  const {ledger, pageOf, post, emails, settings} = await start()
  const [one = '', two = '', three = ''] = emails
  expect((await fetch(pageOf(one))).status).toBe(200)
  expect(await ledger()).toEqual([])
  const leave = async (email: string, scope: string) => {
    const body = new URLSearchParams({scope})
    expect((await fetch(pageOf(email), {method: 'POST', body})).status).toBe(200)
  }
  await leave(one, 'topic')
  await leave(two, 'all')
  const target = {email: three, brand: 'klinikk24', newsletter: 'nytt', language: 'nb'} as const
  const link = await unsubscribeLink(target, linkSettings(settings))
  const subject = `unsubscribe ${new URL(link).searchParams.get('t')}`
  await post('received', {from: three, to: ['leave@in.example.com'], subject})
  await expect
    .poll(ledger, {timeout: 20_000})
    .toEqual([
      'klinikk24/nytt mailto done',
      'klinikk24/* resend done',
      'klinikk24/nytt resend done',
    ])
})
