import {
  isConfirmed,
  kindConfirmationId,
  kindConfirmationSchema,
  type KindClaims,
  type KindConfirmation,
} from '../../../core/confirm/kindConfirmation.js'
import type {Services} from '../services.js'

/**
 * What a privacy lead has confirmed, if it was this. May be read at any time beside a notice: it is
 * bound to one content, one kind and one step, and only ever added.
 */
export async function readKindConfirmation(
  services: Services,
  asked: KindClaims,
): Promise<KindConfirmation | undefined> {
  const found = await services.query(
    kindConfirmationSchema.nullable(),
    '*[_type == "kindConfirmation" && _id == $id][0]',
    {id: kindConfirmationId(asked)},
  )
  const confirmation = found ?? undefined
  return isConfirmed(confirmation, asked) ? confirmation : undefined
}

/** Writes down that a privacy lead has confirmed a kind; asking twice changes nothing. */
export async function writeKindConfirmation(
  services: Services,
  claims: KindClaims,
  now: Date,
): Promise<void> {
  if (await readKindConfirmation(services, claims)) return
  const client = await services.contentLake()
  await client.createOrReplace(
    {
      _id: kindConfirmationId(claims),
      _type: 'kindConfirmation',
      ...claims,
      confirmedAt: now.toISOString(),
    },
    {visibility: 'sync'},
  )
}
