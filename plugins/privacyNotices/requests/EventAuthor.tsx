import {useUser} from 'sanity'

import type {RequestEvent} from '../../../core/export/requestEvent.js'
import {useStudioText} from '../locale/useStudioText.js'

const known = new Set(['person', 'system', 'processor'] as const)

/**
 * Who did something in a case: the person, the functions, a processor, or a handler. On the page of
 * the case a handler goes by the address, masked; in the Studio by the name of the user.
 */
export function EventAuthor({by, maskedBy}: Pick<RequestEvent, 'by' | 'maskedBy'>) {
  const text = useStudioText()
  for (const author of known) if (by === author) return text(`requests.by.${author}`)
  // A keyed hash stands beside it, and no user has that for an id.
  if (maskedBy) return maskedBy
  return <Handler id={by} />
}

/** A handler who has left the project is still told apart, by the id. */
function Handler({id}: {readonly id: string}) {
  const text = useStudioText()
  const [user, isLoading] = useUser(id)
  if (isLoading) return '…'
  return user?.displayName ?? text('requests.by.handler', {id})
}
