import {useState} from 'react'
import type {DocumentActionComponent} from 'sanity'

import {useStudioText} from '../locale/useStudioText.js'
import {DeletingFact} from './DeletingFact.js'
import {touchedByDeleting} from './factUsage.js'
import {useOverview} from './useUsage.js'

const wrapped = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

/**
 * Sanity's own Delete of a fact, which first names the notices that show the fact without pointing
 * to it: a row of a table goes without any warning about references.
 */
export function warnBeforeDeleting(remove: DocumentActionComponent): DocumentActionComponent {
  const known = wrapped.get(remove)
  if (known) return known
  const action: DocumentActionComponent = (props) => {
    const {id} = props
    const described = remove(props)
    const text = useStudioText()
    const overview = useOverview()
    const [isWarning, setIsWarning] = useState(false)
    if (!described) return null
    const read = overview.state === 'read' ? overview.value : undefined
    const goOn = () => {
      setIsWarning(false)
      described.onHandle?.()
    }
    return {
      ...described,
      onHandle: () => {
        const touched = read ? touchedByDeleting(id, read) : undefined
        const count = (touched?.touched.length ?? 0) + (touched?.incomplete.length ?? 0)
        if (count === 0) goOn()
        else setIsWarning(true)
      },
      ...(isWarning && read
        ? {
            dialog: {
              type: 'dialog',
              header: text('usage.deleteTitle'),
              onClose: () => setIsWarning(false),
              content: (
                <DeletingFact
                  touched={touchedByDeleting(id, read)}
                  overview={read}
                  onCancel={() => setIsWarning(false)}
                  onGoOn={goOn}
                />
              ),
            },
          }
        : {}),
    }
  }
  action.action = 'delete'
  action.displayName = 'DeleteFact'
  wrapped.set(remove, action)
  return action
}
