import * as z from 'zod'

import {channels, channelSchema} from '../../core/optOut/channel.js'
import type {SupplierRoute} from '../../core/optOut/supplierRoute.js'
import {addressIn} from '../../core/subject/addressIn.js'
import {isSigningSecret} from '../../core/token/signedHeaders.js'
import {isOnThisMachine, urlRefusal} from './urlRefusal.js'

/** A supplier that is told of opt-outs, with where and how it is told. */
export interface ToldSupplier extends SupplierRoute {
  readonly url: string
  /** Signs what it is told, as Standard Webhooks has it: `whsec_` and base64 of 24 to 64 bytes. */
  readonly secret: string
}

/** A sender elsewhere; two keys may go by one name, so that they can be changed without a gap. */
export interface SenderKey {
  readonly name: string
  readonly key: string
  /** Slugs of the brands it sends for; without, all of them. */
  readonly brands?: readonly string[]
}

/** What opt-outs need beyond the ledger; all of it optional. */
export interface OptOutSettings {
  /** `OPT_OUT_SUPPLIERS`. */
  readonly suppliers: readonly ToldSupplier[]
  readonly mailchimp?: {
    /** `MAILCHIMP_API_KEY`, with its data centre: `…-us21`. */
    readonly apiKey: string
    /** Another place than Mailchimp's own: that of a stand-in. */
    readonly baseUrl?: string
    /** `MAILCHIMP_WEBHOOK_SECRET`: what the address of its webhook ends in. */
    readonly webhookSecret?: string
  }
  /** `SENDER_KEYS`: who may ask for links and suppressions. */
  readonly senderKeys: readonly SenderKey[]
  /** `RESEND_WEBHOOK_SECRET`: `whsec_…`, what Resend signs its events with. */
  readonly resendWebhookSecret?: string
  /** `UNSUBSCRIBE_ADDRESS`: where mails that unsubscribe come in, by Resend. */
  readonly unsubscribeAddress?: string
}

const suppliersSchema = z.array(
  z.strictObject({
    name: z.string().regex(/^[\w .-]{1,60}$/),
    url: z.url({protocol: /^https?$/}),
    secret: z.string().refine(isSigningSecret),
    channels: z
      .array(channelSchema)
      .min(1)
      .default([...channels]),
    brands: z.array(z.string()).optional(),
  }),
)

const forms = {
  MAILCHIMP_API_KEY: {form: /^\w+-[a-z]+\d+$/, expected: 'key-datacentre, as …-us21'},
  MAILCHIMP_WEBHOOK_SECRET: {form: /^[\w-]{24,}$/, expected: '24 or more of a-zA-Z0-9_-'},
  RESEND_WEBHOOK_SECRET: {form: /^whsec_[a-zA-Z0-9+/]{20,}={0,2}$/, expected: 'whsec_ and base64'},
} as const

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads what is set of it.
 *
 * @throws Error naming the setting that is malformed, never what is in it.
 */
export function parseOptOutSettings(environment: Environment, isLocal: boolean): OptOutSettings {
  const given = (name: string): string | undefined => environment[name] || undefined
  const apiKey = given('MAILCHIMP_API_KEY')
  const baseUrl = given('MAILCHIMP_URL')
  const webhookSecret = given('MAILCHIMP_WEBHOOK_SECRET')
  const resendWebhookSecret = given('RESEND_WEBHOOK_SECRET')
  const unsubscribeAddress = given('UNSUBSCRIBE_ADDRESS')
  for (const [name, {form, expected}] of Object.entries(forms)) {
    const value = given(name)
    if (value === undefined || form.test(value)) continue
    throw new Error(`Malformed settings: ${name}: expected ${expected}.`)
  }
  if (baseUrl !== undefined && !isLocal) {
    throw new Error('Malformed settings: MAILCHIMP_URL is for the local stack alone.')
  }
  if (apiKey !== undefined && isLocal && !isOnThisMachine(baseUrl ?? '')) {
    throw new Error(
      'Malformed settings: MAILCHIMP_URL: the local stack reaches nothing but this machine.',
    )
  }
  if (unsubscribeAddress && !addressIn(unsubscribeAddress.replaceAll(/[<>]/g, ' '))) {
    throw new Error('Malformed settings: UNSUBSCRIBE_ADDRESS: expected one e-mail address.')
  }
  return {
    suppliers: readSuppliers(environment['OPT_OUT_SUPPLIERS'], isLocal),
    senderKeys: readSenderKeys(environment['SENDER_KEYS']),
    ...(apiKey
      ? {mailchimp: {apiKey, ...(baseUrl && {baseUrl}), ...(webhookSecret && {webhookSecret})}}
      : {}),
    ...(resendWebhookSecret ? {resendWebhookSecret} : {}),
    ...(unsubscribeAddress ? {unsubscribeAddress} : {}),
  }
}

function readSuppliers(text: string | undefined, isLocal: boolean): ToldSupplier[] {
  if (!text) return []
  const parsed = suppliersSchema.safeParse(parseJson(text))
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({path}) => path.join('.') || 'the whole')
    throw new Error(`Malformed settings: OPT_OUT_SUPPLIERS: ${fields.join(', ')}.`)
  }
  for (const {name, url} of parsed.data) {
    const refusal = urlRefusal(url, isLocal)
    if (refusal) throw new Error(`Malformed settings: OPT_OUT_SUPPLIERS: ${name} ${refusal}.`)
  }
  const names = parsed.data.map(({name}) => name)
  if (new Set(names).size < names.length) {
    throw new Error('Malformed settings: OPT_OUT_SUPPLIERS: a name stands twice.')
  }
  return parsed.data
}

/** `name:key` for every brand, `name:key:klinikk24+fit24` for some. */
function readSenderKeys(text: string | undefined): SenderKey[] {
  if (!text) return []
  const keys = text.split(',').map((entry): SenderKey => {
    const [name = '', key = '', brands, ...more] = entry.trim().split(':')
    const slugs = brands?.split('+')
    const isWhole = /^[\w.-]+$/.test(name) && key.length >= 24 && more.length === 0
    if (!isWhole || slugs?.includes('')) {
      throw new Error(
        'Malformed settings: SENDER_KEYS: expected name:key,… of 24 characters or more, with :brand+brand where a key is for some brands.',
      )
    }
    return {name, key, ...(slugs ? {brands: slugs} : {})}
  })
  if (new Set(keys.map(({key}) => key)).size < keys.length) {
    throw new Error('Malformed settings: SENDER_KEYS: a key stands twice.')
  }
  return keys
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
