import * as z from 'zod'

import type {KeptPeriods} from '../../core/keeping/keptPeriods.js'
import {readKeptPeriods} from '../../core/keeping/readKeptPeriods.js'
import {addressIn} from '../../core/subject/addressIn.js'
import {parseAlertEmails} from './alert/parseAlertEmails.js'
import {studioOrigins} from './desk/studioOrigins.js'
import {parseSourceSettings, type HttpSourceSettings} from './export/sourceSettings.js'
import {isSigningKey} from './isSigningKey.js'
import {readLocalKeys} from './localKeys.js'
import {assertLogSettings} from './log/logSettings.js'
import {parseOldSigningKeys, type PublicSigningKey} from './oldSigningKeys.js'
import {parseOptOutSettings, type OptOutSettings} from './optOutSettings.js'

const bytes32 = /^[\w-]{43}$/

const keyListSchema = z
  .string()
  .transform((text) =>
    text.split(',').map((entry) => {
      const [id = '', ...rest] = entry.split(':')
      return {id, key: rest.join(':')}
    }),
  )
  .refine((keys) => keys.every(({id, key}) => id !== '' && bytes32.test(key)), {
    message: 'expected id:key,id:key with 32 bytes base64url each',
  })
  // A link names its key by the id: the second one of that name would open nothing.
  .refine((keys) => new Set(keys.map(({id}) => id)).size === keys.length, {
    message: 'expected each id once',
  })

/** Every secret of the functions. `npm start` makes them once and keeps them beside its data. */
const secretsSchema = z.object({
  SANITY_WEBHOOK_SECRET: z.string().min(16),
  /** Ed25519 private key, PKCS #8, base64: signs versions. Never in Sanity, never lost. */
  SIGNING_KEY: z.string().refine(isSigningKey, {
    message: 'expected an Ed25519 key, PKCS #8, base64',
  }),
  /** `id:key,…`, newest first: seals the tokens in links. */
  TOKEN_KEYS: keyListSchema,
  /** Keys the ledgers' hashes. Losing it loses every opt-out. */
  SUBJECT_KEY: z.string().min(32),
  /** Wraps the keys of sealed addresses and collected data; 32 bytes, base64url. */
  SEAL_KEY: z.string().regex(bytes32, {message: 'expected 32 bytes, base64url'}),
  CRON_SECRET: z.string().min(16),
})

const productionSchema = secretsSchema.extend({
  SANITY_PROJECT_ID: z.string().min(1),
  SANITY_DATASET: z.string().min(1),
  /** A token that may read and write the private dataset. */
  SANITY_TOKEN: z.string().min(1),
  RESEND_API_KEY: z.string().startsWith('re_'),
  /** Origin of the functions, e.g. `https://notices.example.no`. */
  PUBLIC_ORIGIN: z
    .string()
    .transform((text) => text.replace(/\/$/, ''))
    .refine((text) => text.startsWith('https:') && URL.parse(text)?.origin === text, {
      message: 'expected an https origin without a path, https://notices.example.no',
    }),
  /** From of mails about requests and changes, `Name <address>`. */
  MAIL_FROM: z.string().min(3),
})

export interface Settings {
  readonly mode: 'embedded' | 'preview' | 'production'
  readonly contentLake: {
    /** Base with version, e.g. `https://abc.api.sanity.io/v2025-02-19`. */
    readonly url: string
    readonly apiHost: string
    readonly useProjectHostname: boolean
    readonly projectId: string
    readonly dataset: string
    readonly token: string
  }
  readonly resend: {
    readonly apiKey: string
    readonly baseUrl?: string
  }
  readonly secrets: z.infer<typeof secretsSchema>
  /** `SIGNING_PUBLIC_KEYS_OLD`: what signed before `SIGNING_KEY` did, newest first. */
  readonly oldSigningKeys: readonly PublicSigningKey[]
  readonly optOut: OptOutSettings
  /** `PERSONAL_DATA_SOURCES`: systems that answer over HTTPS when a person asks. */
  readonly httpSources: readonly HttpSourceSettings[]
  /** `KEEP_…`: for how long each thing about people is kept. */
  readonly kept: KeptPeriods
  readonly publicOrigin: string
  readonly mailFrom: string
  /** `MAIL_FROM_CHANGES`: sender of what tells of changes; else the same. */
  readonly mailFromChanges: string
  /** `MAIL_FROM_OPT_OUTS`: sender of what answers an unsubscribe; else the same. */
  readonly mailFromOptOuts: string
  /** All mail goes here instead, for a dry run. */
  readonly mailOnlyTo?: string
  /** `ALERT_EMAIL`: who is mailed when something is red; perhaps nobody. */
  readonly alertEmails: readonly string[]
  /** Where Vercel runs the functions, such as `arn1`. */
  readonly region?: string
  /** From where browsers may call the desk. */
  readonly studioOrigins: readonly string[]
  /** Where sealed files live. */
  readonly sealedFilesDirectory?: string
  /** The local stack's clock, absent in production. */
  readonly clockUrl?: string
}

type Environment = Readonly<Record<string, string | undefined>>

const apiVersion = 'v2025-02-19'
const productionNames = Object.keys(productionSchema.shape)

/**
 * Reads the settings once, at the edge. Without any production setting it is the local stack, which
 * can send nothing off the machine; with some of them and not all, or on Vercel, it refuses and names
 * the rest.
 */
export function parseSettings(environment: Environment): Settings {
  assertLogSettings(environment)
  const isHosted = ['VERCEL_ENV', ...productionNames].some((name) => environment[name])
  if (!isHosted) return embeddedSettings(environment)
  const parsed = productionSchema.safeParse(environment)
  if (!parsed.success) {
    const missing = productionNames.filter((name) => !environment[name])
    const malformed = parsed.error.issues
      .map((issue) => `${issue.path.join('.')}: ${issue.message}`)
      .filter((line) => !missing.some((name) => line.startsWith(`${name}:`)))
    throw new Error(
      [
        missing.length > 0 ? `Missing settings: ${missing.join(', ')}.` : '',
        malformed.length > 0 ? `Malformed settings: ${malformed.join('; ')}.` : '',
        'Set all of them, or none for the local stack.',
      ]
        .filter(Boolean)
        .join(' '),
    )
  }
  const values = parsed.data
  const host = `https://${values.SANITY_PROJECT_ID}.api.sanity.io`
  return {
    mode: environment['VERCEL_ENV'] === 'production' ? 'production' : 'preview',
    contentLake: {
      url: `${host}/${apiVersion}`,
      apiHost: 'https://api.sanity.io',
      useProjectHostname: true,
      projectId: values.SANITY_PROJECT_ID,
      dataset: values.SANITY_DATASET,
      token: values.SANITY_TOKEN,
    },
    resend: {apiKey: values.RESEND_API_KEY},
    secrets: values,
    oldSigningKeys: parseOldSigningKeys(environment['SIGNING_PUBLIC_KEYS_OLD']),
    optOut: parseOptOutSettings(environment, false),
    httpSources: parseSourceSettings(environment, false),
    kept: readKeptPeriods(environment),
    publicOrigin: values.PUBLIC_ORIGIN,
    mailFrom: values.MAIL_FROM,
    mailFromChanges: environment['MAIL_FROM_CHANGES'] || values.MAIL_FROM,
    mailFromOptOuts: environment['MAIL_FROM_OPT_OUTS'] || values.MAIL_FROM,
    alertEmails: parseAlertEmails(environment['ALERT_EMAIL']),
    studioOrigins: studioOrigins(environment, values.PUBLIC_ORIGIN),
    ...mailOnlyTo(environment),
    ...(environment['VERCEL_REGION'] ? {region: environment['VERCEL_REGION']} : {}),
  }
}

function mailOnlyTo({MAIL_ONLY_TO: given}: Environment): Pick<Settings, 'mailOnlyTo'> {
  if (!given) return {}
  if (addressIn(given) !== undefined) return {mailOnlyTo: given}
  throw new Error('Malformed settings: MAIL_ONLY_TO: expected one e-mail address.')
}

function embeddedSettings(environment: Environment): Settings {
  const directory = environment['LOCAL_DIR'] ?? '.local'
  const port = (name: string, usual: number): string => environment[name] ?? String(usual)
  const host = `http://127.0.0.1:${port('CONTENT_LAKE_PORT', 4333)}`
  const keys = readLocalKeys(directory)
  return {
    mode: 'embedded',
    contentLake: {
      url: `${host}/${apiVersion}`,
      apiHost: host,
      useProjectHostname: false,
      projectId: 'demo',
      dataset: 'production',
      token: 'local',
    },
    resend: {
      apiKey: 're_local',
      baseUrl: `http://127.0.0.1:${port('MAILBOX_PORT', 8025)}`,
    },
    secrets: secretsSchema.parse(keys),
    oldSigningKeys: parseOldSigningKeys(
      environment['SIGNING_PUBLIC_KEYS_OLD'] ?? keys['SIGNING_PUBLIC_KEYS_OLD'],
    ),
    optOut: parseOptOutSettings({...keys, ...environment}, true),
    httpSources: parseSourceSettings({...keys, ...environment}, true),
    kept: readKeptPeriods(environment),
    publicOrigin: `http://127.0.0.1:${port('FUNCTIONS_PORT', 3000)}`,
    mailFrom: 'Personvern <personvern@example.com>',
    mailFromChanges: 'Personvern <endringer@example.com>',
    mailFromOptOuts: 'Personvern <avmelding@example.com>',
    alertEmails: parseAlertEmails(environment['ALERT_EMAIL']),
    studioOrigins: studioOrigins(environment),
    sealedFilesDirectory: `${directory}/sealed`,
    clockUrl: `${host}/_local/clock`,
  }
}
