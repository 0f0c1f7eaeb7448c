import type {DataRequest} from '../export/dataRequest.js'
import {isAnswered} from '../export/sourceAnswer.js'
import {askSources, type SourceContact} from '../processor/askSources.js'
import {processorKindSchema} from '../processor/processorKind.js'
import type {SealedText} from '../subject/sealText.js'
import {canBeMailed, isCopyByHandler, isHandedOver} from './copyDelivery.js'
import {identityStanding} from './identityStanding.js'

/** Why a copy is not collected, or not handed over. */
export type CopyRefusal =
  | 'unproven'
  | 'noCopy'
  | 'collected'
  | 'noSearchAddress'
  | 'notCollected'
  | 'openSources'

/** What a copy is collected by. */
export interface CopySearch {
  /** The address is the one that mails about the request go to. */
  readonly isOwn: boolean
  readonly sealedAddress: SealedText
  /** Who is written to at processors that people answer for. */
  readonly contacts: readonly SourceContact[]
}

/**
 * Why a copy is not collected now. It needs a proven identity, and is collected again only while it
 * waits to be handed over: what was mailed has a link, and what failed is asked again by itself.
 */
export function whyNotCollected(
  request: DataRequest,
  search: CopySearch | undefined,
): CopyRefusal | undefined {
  if (!isCopyByHandler(request)) return 'noCopy'
  if (request.state !== 'confirmed') return 'collected'
  if (identityStanding(request) !== 'proven') return 'unproven'
  return search ? undefined : 'noSearchAddress'
}

/** Why a copy cannot be told to be handed over: there is none, or not all that it waits for. */
export function whyNotHandedOver(request: DataRequest): CopyRefusal | undefined {
  if (identityStanding(request) !== 'proven') return 'unproven'
  if (!hasCopyToPrint(request)) return 'notCollected'
  return isAnswered(request.sources) ? undefined : 'openSources'
}

/** Whether a copy lies there for a handler to print; a doubt that came since locks it. */
export function hasCopyToPrint(request: DataRequest): boolean {
  if (identityStanding(request) !== 'proven') return false
  return isHandedOver(request) && request.state === 'confirmed' && Boolean(request.sealedFile)
}

/**
 * A request that is to be collected, with the processors' people asked. What is found under any other
 * address than the mailbox's own is handed over: that mailbox may be another person's.
 */
export function collectingChange(
  request: DataRequest,
  isByHand: boolean,
  {isOwn, sealedAddress, contacts}: CopySearch,
  now: Date,
): Partial<DataRequest> {
  const kind = processorKindSchema.catch('access').parse(request.kind)
  const unasked = contacts.filter(({source}) =>
    request.sources.some(({name, state, askedAt}) => {
      return name === source && state === 'byHand' && !askedAt
    }),
  )
  return {
    ...askSources(request, unasked, kind, now),
    state: 'collecting',
    collectingAt: null,
    delivery: isByHand || !isOwn || !canBeMailed(request) ? 'byHand' : 'mail',
    sealedSearchAddress: isOwn ? null : sealedAddress,
  }
}
