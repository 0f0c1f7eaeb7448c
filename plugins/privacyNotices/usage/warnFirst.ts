import {type ReactElement, useState} from 'react'
import type {DocumentActionComponent, DocumentActionProps} from 'sanity'

import {useStudioText} from '../locale/useStudioText.js'

/** What is shown before the action, with the two ways out of it. */
export type Warning = (ways: {
  readonly onCancel: () => void
  readonly onGoOn: () => void
}) => ReactElement

/**
 * Wraps actions that take a document away, so that they warn first where there is something to warn
 * of. The same action is always wrapped to the same one: to React another one would be new.
 *
 * @param useLook a hook; what it gives looks when the action is asked for
 */
export function warnFirst(
  displayName: string,
  useLook: (props: DocumentActionProps) => () => Warning | undefined,
): (remove: DocumentActionComponent) => DocumentActionComponent {
  const wrapped = new WeakMap<DocumentActionComponent, DocumentActionComponent>()
  return (remove) => {
    const known = wrapped.get(remove)
    if (known) return known
    const action: DocumentActionComponent = (props) => {
      const described = remove(props)
      const text = useStudioText()
      const look = useLook(props)
      const [warning, setWarning] = useState<Warning>()
      if (!described) return null
      const onCancel = () => setWarning(undefined)
      const onGoOn = () => {
        onCancel()
        described.onHandle?.()
      }
      return {
        ...described,
        onHandle: () => {
          const found = look()
          if (found) setWarning(() => found)
          else onGoOn()
        },
        ...(warning && {
          dialog: {
            type: 'dialog',
            header: text('usage.deleteTitle'),
            onClose: onCancel,
            content: warning({onCancel, onGoOn}),
          },
        }),
      }
    }
    if (remove.action) action.action = remove.action
    action.displayName = displayName
    wrapped.set(remove, action)
    return action
  }
}
