import {useEffect, useState} from 'react'

import {knownFactsQuery, knownFactsSchema} from '../../../core/import/knownFacts.js'
import type {ImportInto} from '../../../core/import/proposeFacts.js'
import {useStudioContent} from '../content/StudioContentLayout.js'

/**
 * The group of a brand as it stands now, drafts included that nobody has finished; `undefined` until it
 * is read, or where it has none.
 */
export function useImportInto(brandId: string): ImportInto | undefined {
  const {client} = useStudioContent()
  const [into, setInto] = useState<ImportInto>()
  useEffect(() => {
    let isCurrent = true
    client
      .fetch<unknown>(knownFactsQuery, {}, {perspective: 'drafts', useCdn: false})
      .then((answer) => {
        const facts = knownFactsSchema.parse(answer)
        const groupId = facts.brands.find(({_id}) => _id === brandId)?.group?._ref
        if (isCurrent && groupId !== undefined) setInto({facts, groupId, brandId})
      })
      // Without its group nothing can be recognised: the button stays grey.
      .catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [client, brandId])
  return into
}
