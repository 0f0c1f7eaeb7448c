import * as z from 'zod'

import {
  deploymentLeaseSchema,
  leaseId,
  type Deployment,
  type DeploymentLease,
} from '../../../core/deployment/deploymentLease.js'
import {keyMarks} from '../../../core/deployment/keyMarks.js'
import {listPublicKeys} from '../publicKeys.js'
import type {Services} from '../services.js'

const leaseQuery = `*[_id == "${leaseId}"][0]`

/** The lease of the dataset as it is now, whoever holds it. */
export async function readLease(services: Services): Promise<DeploymentLease | undefined> {
  const lease = await services.query(z.nullable(deploymentLeaseSchema), leaseQuery)
  return lease ?? undefined
}

/** This deployment, by its settings. */
export async function deploymentOf({settings}: Services): Promise<Deployment> {
  const [current, ...old] = await listPublicKeys(settings)
  return {
    origin: settings.publicOrigin,
    keyId: current?.id ?? '',
    oldKeyIds: old.map(({id}) => id),
  }
}

/**
 * Makes this deployment the holder, as long as the lease is still the one that was read.
 *
 * Whoever is new to the dataset is not live: a copy of a dataset that is restored elsewhere mails
 * nobody. The marks of the keys are written once: the ledger is by the keys it was begun with, and
 * who comes with others has the wrong ones.
 *
 * @throws ClientError 409 when another one was faster.
 */
export async function writeLease(
  services: Services,
  before: DeploymentLease | undefined,
  {now, liveAt}: {readonly now: Date; readonly liveAt?: string},
): Promise<void> {
  const {origin, keyId, oldKeyIds} = await deploymentOf(services)
  const client = await services.contentLake()
  const at = now.toISOString()
  const live: {liveAt?: string} = liveAt ? {liveAt} : {}
  const marks = {keyMarks: await keyMarks(services.settings.secrets)}
  if (!before) {
    const held = {_id: leaseId, _type: 'deploymentLease', origin, keyId, takenAt: at, seenAt: at}
    await client.create<{liveAt?: string}>({...held, ...marks, ...live}, {visibility: 'sync'})
    return
  }
  const isOurs = before.origin === origin && [keyId, ...oldKeyIds].includes(before.keyId)
  const patch = client.patch(leaseId).ifRevisionId(before._rev).setIfMissing(marks)
  const held = patch.set({origin, keyId, seenAt: at, ...(isOurs ? {} : {takenAt: at}), ...live})
  await (isOurs || liveAt ? held : held.unset(['liveAt'])).commit({visibility: 'sync'})
}
