import {useUser} from 'sanity'

import {useStudioText} from '../locale/useStudioText.js'

const known = new Set(['person', 'system', 'processor'] as const)

/** Who did something in a case: the person, the functions, a processor, or a handler by name. */
export function EventAuthor({by}: {readonly by: string}) {
  const text = useStudioText()
  for (const author of known) if (by === author) return text(`requests.by.${author}`)
  return <Handler id={by} />
}

/** A handler who has left the project is still told apart, by the id. */
function Handler({id}: {readonly id: string}) {
  const text = useStudioText()
  const [user, isLoading] = useUser(id)
  if (isLoading) return '…'
  return user?.displayName ?? text('requests.by.handler', {id})
}
