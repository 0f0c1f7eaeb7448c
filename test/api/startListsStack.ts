import * as z from 'zod'

import {recordOptOuts} from '../../api/_server/optOut/ledger/recordOptOuts.js'
import type {OptOutScope} from '../../core/optOut/optOutEntries.js'
import {startMailchimp} from '../../emulator/mailchimp/startMailchimp.js'
import {openLocalClock} from '../../emulator/openLocalClock.js'
import {brands, startOptOutStack} from './startOptOutStack.js'
import {startSupplier} from './startSupplier.js'

export const supplierSecret = `whsec_${'A'.repeat(32)}`

const noticeSegment = {id: 's-notice', name: 'notice/klinikk24/nb'}

/** Where the newsletters' subscribers stand besides Resend's topics. */
const lists: Readonly<Record<string, Record<string, string>>> = {
  nytt: {segmentId: 's-nytt', mailchimpAudienceId: 'a-nytt'},
  tilbud: {segmentId: 's-tilbud', mailchimpAudienceId: 'a-tilbud'},
  trening: {segmentId: 's-trening', mailchimpAudienceId: 'a-trening'},
}
const segments = ['s-nytt', 's-tilbud', 's-trening'].map((id) => ({id, name: `Segment ${id}`}))
const audiences = ['a-nytt', 'a-tilbud', 'a-trening']

const segmentsSchema = z.object({data: z.array(z.object({id: z.string()}))})

/** The opt-out stack with lists of every kind: segments, Mailchimp and two suppliers. */
export async function startListsStack() {
  const mailchimp = await startMailchimp({port: 0, clock: openLocalClock()})
  const supplier = await startSupplier()
  const smsSupplier = await startSupplier()
  const secret = supplierSecret
  process.env['MAILCHIMP_API_KEY'] = 'key-us21'
  process.env['MAILCHIMP_URL'] = mailchimp.url
  process.env['OPT_OUT_SUPPLIERS'] = JSON.stringify([
    {
      name: 'Brevbud',
      url: supplier.url,
      secret,
      channels: ['email'],
      brands: ['klinikk24', 'fit24'],
    },
    {name: 'SMS-bud', url: smsSupplier.url, secret, channels: ['sms']},
  ])
  const stack = await startOptOutStack()
  const {client, services} = stack
  for (const brand of brands) {
    const sms = {_key: 'sms', slug: {current: 'sms'}, name: {nb: 'SMS'}, channel: 'sms'}
    const newsletters = brand.newsletters.map((newsletter) => ({
      ...newsletter,
      ...lists[newsletter._key],
    }))
    const isWithSms = brand.slug.current === 'klinikk24'
    await client.createOrReplace({
      ...brand,
      newsletters: [...newsletters, ...(isWithSms ? [sms] : [])],
    })
  }
  await stack.seedMailbox({segments: [...segments, noticeSegment]})
  for (const id of audiences) mailchimp.seed({id})
  return {
    ...stack,
    mailchimp,
    supplier,
    smsSupplier,
    /** Someone who is on every list there is. */
    async addEverywhere(email: string): Promise<void> {
      const everySegment = [...segments, noticeSegment].map(({id}) => id)
      await stack.seedMailbox({contacts: [{email, segments: everySegment}]})
      for (const id of audiences) mailchimp.seed({id, members: [{email}]})
    },
    /** Writes an opt-out into the ledger alone; the lists are still to follow. */
    async record(email: string, scope: OptOutScope = {kind: 'newsletter'}): Promise<void> {
      const target = {email, brand: 'klinikk24', newsletter: 'nytt', language: 'nb'} as const
      await recordOptOuts(services, {target, scope, source: 'desk', now: stack.clock.now()})
    },
    /** The segments a contact is in. */
    async segmentsOf(email: string): Promise<string[]> {
      const path = `/contacts/${encodeURIComponent(email)}/segments?limit=100`
      const {data} = segmentsSchema.parse(await stack.readMailbox(path))
      return data.map(({id}) => id).toSorted()
    },
    /** The audiences with a member of this address, and its status there. */
    statusesOf(email: string): Record<string, string> {
      return Object.fromEntries(
        audiences.flatMap((id) =>
          mailchimp
            .members(id)
            .filter(({email_address: address}) => address === email)
            .map(({status}) => [id, status]),
        ),
      )
    },
    async close(): Promise<void> {
      await stack.close()
      await mailchimp.close()
      supplier.close()
      smsSupplier.close()
    },
  }
}
