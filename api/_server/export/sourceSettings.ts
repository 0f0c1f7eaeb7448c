import * as z from 'zod'

import {languages} from '../../../core/language.js'
import {isSigningSecret} from '../../../core/token/signedHeaders.js'
import {urlRefusal} from '../urlRefusal.js'

const textsSchema = z.record(z.enum(languages), z.string().min(1).max(200))

const sourcesSchema = z.array(
  z.strictObject({
    name: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
    organisation: z.string().min(2).max(100),
    url: z.url({protocol: /^https?$/}),
    /** The name of the setting that holds its signing secret. */
    secret: z.string().regex(/^[A-Z][A-Z0-9_]{2,59}$/),
    holds: textsSchema,
    fact: textsSchema.optional(),
    brands: z.array(z.string().min(1)).min(1).optional(),
    isErasable: z.boolean().default(true),
    isHealth: z.boolean().default(false),
  }),
)

type Written = z.infer<typeof sourcesSchema>[number]

/** A system that is searched over HTTPS, with where, and what signs both ways. */
export interface HttpSourceSettings extends Pick<Written, 'name' | 'organisation' | 'holds'> {
  /** Where its two calls are: `{url}/collect`, `{url}/erase`. */
  readonly url: string
  /** `whsec_` and base64 of 24 to 64 bytes. */
  readonly secret: string
  /** The fact it wants beside the mailbox, as the person is asked for it. */
  readonly fact?: Written['fact']
  /** Slugs of the brands it works for; without, every brand. No other controller's request goes there. */
  readonly brands?: readonly string[]
  /** `false` where it can be searched but erasing is done by hand. */
  readonly isErasable: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

const builtIn = ['resend', 'ledgers']

/**
 * Reads `PERSONAL_DATA_SOURCES`, JSON, and the secrets that it names.
 *
 * A source marked as health data is refused: such data has neither HTTP nor upload here.
 *
 * @throws Error naming the setting that is missing or malformed, never what is in it.
 */
export function parseSourceSettings(
  environment: Environment,
  isLocal: boolean,
): HttpSourceSettings[] {
  const text = environment['PERSONAL_DATA_SOURCES']
  if (!text) return []
  const parsed = sourcesSchema.safeParse(parseJson(text))
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({path}) => path.join('.') || 'the whole')
    throw malformed(`${[...new Set(fields)].join(', ')}.`)
  }
  for (const source of parsed.data) {
    const refusal = refusalOf(source, isLocal)
    if (refusal) throw malformed(`${source.name} ${refusal}`)
  }
  const names = [...builtIn, ...parsed.data.map(({name}) => name)]
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice) throw malformed(`the name ${twice} is taken.`)
  const missing = parsed.data.filter(({secret}) => !environment[secret])
  if (missing.length > 0) {
    const named = missing.map(({secret, name}) => `${secret} (the signing secret of ${name})`)
    throw new Error(`Missing settings: ${named.join(', ')}, as PERSONAL_DATA_SOURCES has it.`)
  }
  return parsed.data.map((source) => withSecret(source, environment[source.secret] ?? ''))
}

function refusalOf({isHealth, url}: Written, isLocal: boolean): string | undefined {
  if (isHealth) {
    return 'is marked as health data, which is never collected over HTTP: it is handed over in person or by secure mail. Take it out here and describe it with the agreement of its processor.'
  }
  const {search, hash} = new URL(url)
  if (search || hash)
    return 'has more than a path in its url: /collect and /erase are put behind it.'
  const refusal = urlRefusal(url, isLocal)
  return refusal && `${refusal}.`
}

function withSecret({fact, brands, url, ...source}: Written, secret: string): HttpSourceSettings {
  if (!isSigningSecret(secret)) {
    throw new Error(
      `Malformed settings: ${source.secret}: expected whsec_ and base64 of 24 to 64 bytes.`,
    )
  }
  const {name, organisation, holds, isErasable} = source
  return {
    name,
    organisation,
    holds,
    isErasable,
    url: url.replace(/\/+$/, ''),
    secret,
    ...(fact && {fact}),
    ...(brands && {brands}),
  }
}

function malformed(what: string): Error {
  return new Error(`Malformed settings: PERSONAL_DATA_SOURCES: ${what}`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
