import {MailboxError} from './mailboxError.js'

/**
 * One page of a list, as Resend cuts it: 20 unless `limit` says 1 to 100, `after` or `before` an id.
 */
export function paginate<Item extends {id: string}>(items: readonly Item[], url: URL) {
  const limitGiven = url.searchParams.get('limit')
  const limit = limitGiven === null ? 20 : Number(limitGiven)
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    throw new MailboxError('validation_error', 'The `limit` must be a number between 1 and 100.')
  }
  const after = url.searchParams.get('after')
  const before = url.searchParams.get('before')
  if (after !== null && before !== null) {
    throw new MailboxError('validation_error', 'Use either `after` or `before`, not both.')
  }
  if (before !== null) {
    const end = positionOf(items, before)
    const start = Math.max(0, end - limit)
    return {object: 'list' as const, has_more: start > 0, data: items.slice(start, end)}
  }
  const start = after === null ? 0 : positionOf(items, after) + 1
  return {
    object: 'list' as const,
    has_more: items.length > start + limit,
    data: items.slice(start, start + limit),
  }
}

function positionOf(items: readonly {id: string}[], id: string): number {
  const position = items.findIndex((item) => item.id === id)
  if (position === -1) {
    throw new MailboxError('validation_error', 'The pagination cursor names nothing in this list.')
  }
  return position
}
