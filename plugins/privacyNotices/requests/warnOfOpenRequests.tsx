import {useState} from 'react'
import type {DocumentActionComponent} from 'sanity'
import * as z from 'zod'

import {referenceSchema, slugSchema} from '../../../core/content/reference.js'
import {useStudioText} from '../locale/useStudioText.js'
import {BrandWithRequests} from './BrandWithRequests.js'
import {useCases} from './useCases.js'

const wrapped = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

const brandSchema = z.object({slug: slugSchema, group: referenceSchema})

/**
 * An action that takes a brand away, which first says that people still wait for an answer under its
 * name: they get it all the same, but from then on without the brand's name, look and link host.
 */
export function warnOfOpenRequests(remove: DocumentActionComponent): DocumentActionComponent {
  const known = wrapped.get(remove)
  if (known) return known
  const action: DocumentActionComponent = (props) => {
    const described = remove(props)
    const text = useStudioText()
    const brand = brandSchema.safeParse(props.published).data
    const cases = useCases(brand?.group._ref ?? '')
    const [isWarning, setIsWarning] = useState(false)
    if (!described) return null
    const open = cases.state === 'read' ? cases.value.open : []
    const waiting = open.filter((request) => request.brand === brand?.slug.current).length
    const goOn = () => {
      setIsWarning(false)
      described.onHandle?.()
    }
    return {
      ...described,
      onHandle: () => {
        if (waiting === 0) goOn()
        else setIsWarning(true)
      },
      ...(isWarning
        ? {
            dialog: {
              type: 'dialog',
              header: text('usage.deleteTitle'),
              onClose: () => setIsWarning(false),
              content: (
                <BrandWithRequests
                  open={waiting}
                  onCancel={() => setIsWarning(false)}
                  onGoOn={goOn}
                />
              ),
            },
          }
        : {}),
    }
  }
  if (remove.action) action.action = remove.action
  action.displayName = 'TakeBrandAway'
  wrapped.set(remove, action)
  return action
}
