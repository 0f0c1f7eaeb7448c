import type {DataRequest} from '../export/dataRequest.js'
import {automaticKindSchema, isAutomatic} from '../export/requestKind.js'

type Delivered = Pick<DataRequest, 'kind' | 'subject' | 'channel' | 'maskedAddress' | 'delivery'>

/** Whether a request is for a copy that only a handler can have collected. */
export function isCopyByHandler(request: Delivered): boolean {
  return automaticKindSchema.safeParse(request.kind).success && !isAutomatic(request)
}

/** Whether a copy can go by mail at all: to the person's own mailbox, about nobody else. */
export function canBeMailed({subject, maskedAddress}: Delivered): boolean {
  return subject === 'self' && Boolean(maskedAddress)
}

/**
 * Whether a handler hands the copy over. What is about a ward, from a child, or lies under an address
 * that is no longer read never goes to the mailbox that asked, whatever was ticked.
 */
export function isHandedOver(request: Delivered): boolean {
  if (!isCopyByHandler(request)) return false
  return !canBeMailed(request) || request.delivery === 'byHand'
}
