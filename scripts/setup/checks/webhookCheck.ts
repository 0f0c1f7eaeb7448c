import * as z from 'zod'

import {isSameSecret} from '../../../api/_server/isSameSecret.js'
import {stampWebhook} from '../../stampWebhook.js'
import type {Setup, SetupCheck} from '../setupCheck.js'

const hookSchema = z.object({
  id: z.string(),
  url: z.string(),
  dataset: z.string().nullish(),
  type: z.string().nullish(),
  httpMethod: z.string().nullish(),
  includeDrafts: z.boolean().nullish(),
  isDisabled: z.boolean().nullish(),
  isDisabledByUser: z.boolean().nullish(),
  /** Not told by every version of the API. */
  secret: z.string().nullish(),
  rule: z
    .object({
      on: z.array(z.string()).nullish(),
      filter: z.string().nullish(),
      projection: z.string().nullish(),
    })
    .nullish(),
})
type Hook = z.infer<typeof hookSchema>

const attemptsSchema = z.array(z.object({createdAt: z.string(), resultCode: z.number().nullish()}))

/** That what is published is told to the functions at once, signed with the secret they know. */
export const webhookCheck: SetupCheck = {
  name: 'webhook',
  async look(setup) {
    const {management, services} = setup
    const {projectId, dataset} = management
    const {publicOrigin, secrets} = services.settings
    const {on, filter, projection, name, url, secret} = stampWebhook(
      publicOrigin,
      secrets.SANITY_WEBHOOK_SECRET,
    )
    const path = `/v2021-10-04/hooks/projects/${projectId}`
    // Changing one takes no `type`.
    const wanted = {
      name,
      url,
      dataset,
      secret,
      httpMethod: 'POST',
      apiVersion: 'v2025-02-19',
      includeDrafts: false,
      isDisabledByUser: false,
      rule: {on, filter, projection},
    }
    const hooks = z.array(hookSchema).parse(await management.ask('GET', path))
    const found = hooks.find((hook) => hook.url === url && (hook.dataset ?? '*') === dataset)
    if (!found) {
      return {
        state: 'missing',
        text: `no webhook of "${dataset}" calls ${url}: add it as the README has it, or by --create.`,
        create: async () => await management.ask('POST', path, {type: 'document', ...wanted}),
      }
    }
    const wrong = await wrongWith(setup, found, wanted)
    if (wrong === undefined) return {state: 'ok', text: `signed calls go to ${url}.`}
    return {
      state: 'missing',
      text: `the webhook ${wrong}: put it right as the README has it, or by --create.`,
      create: async () => await management.ask('PATCH', `${path}/${found.id}`, wanted),
    }
  },
}

interface Wanted {
  readonly secret: string | undefined
  readonly rule: {
    readonly on: readonly string[]
    readonly filter?: string | undefined
    readonly projection?: string | undefined
  }
}

async function wrongWith(
  setup: Setup,
  hook: Hook,
  {secret, rule}: Wanted,
): Promise<string | undefined> {
  const squeeze = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s/g, '')
  if (hook.isDisabled || hook.isDisabledByUser) return 'is switched off'
  if (hook.includeDrafts) return 'calls for drafts too'
  if ((hook.httpMethod ?? 'POST') !== 'POST') return 'does not post'
  if (rule.on.some((event) => !hook.rule?.on?.includes(event)))
    return 'does not call on create and update'
  if (squeeze(hook.rule?.filter) !== squeeze(rule.filter)) return 'has another filter'
  if (squeeze(hook.rule?.projection) !== squeeze(rule.projection)) return 'has another projection'
  if (hook.secret === null || hook.secret === '') return 'has no secret'
  if (hook.secret !== undefined) {
    return isSameSecret(hook.secret, secret ?? '')
      ? undefined
      : 'has another secret than SANITY_WEBHOOK_SECRET'
  }
  return (await isRefused(setup, hook))
    ? 'signs with another secret than SANITY_WEBHOOK_SECRET'
    : undefined
}

/** Where the secret is not told, the functions' last answer tells: 401 for a wrong signature. */
async function isRefused({management}: Setup, {id}: Hook): Promise<boolean> {
  const path = `/v2021-10-04/hooks/projects/${management.projectId}/${id}/attempts`
  const attempts = attemptsSchema.parse(await management.ask('GET', path))
  const newestFirst = attempts.toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
  return newestFirst[0]?.resultCode === 401
}
