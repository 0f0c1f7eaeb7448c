import * as z from 'zod'

import {readLocalKeys} from '../../api/_server/localKeys.js'
import {secretNames} from '../../api/_server/newSecrets.js'
import type {Settings} from '../../api/_server/settings.js'
import {keptSettings as periodSettings, keptThings} from '../../core/keeping/keptPeriods.js'

/** Settings of our own making that no supplier can give again. */
const keptNames = [
  ...secretNames,
  'SIGNING_PUBLIC_KEYS_OLD',
  'SENDER_KEYS',
  'RESEND_WEBHOOK_SECRET',
  'MAILCHIMP_WEBHOOK_SECRET',
  'OPT_OUT_SUPPLIERS',
  'PERSONAL_DATA_SOURCES',
] as const

/** With the usual periods in their place, a restore would leave out what was to be kept. */
const periodNames = keptThings.map((thing) => periodSettings[thing].setting)

const sourcesSchema = z.array(z.object({secret: z.string()}))

/**
 * The settings that a backup of keys holds, by name. Tokens of suppliers are left out: whoever lost
 * one makes a new one there, and a file that gets into wrong hands opens nothing at a supplier.
 */
export function keptSettings(
  environment: Readonly<Record<string, string | undefined>>,
  {mode}: Pick<Settings, 'mode'>,
): Record<string, string> {
  const given =
    mode === 'embedded' ? readLocalKeys(environment['LOCAL_DIR'] ?? '.local') : environment
  const sources = sourcesSchema.safeParse(JSON.parse(given['PERSONAL_DATA_SOURCES'] || '[]')).data
  const names = [...keptNames, ...periodNames, ...(sources ?? []).map(({secret}) => secret)]
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = given[name]
      return value ? [[name, value]] : []
    }),
  )
}
