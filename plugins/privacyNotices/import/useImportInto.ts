import {useEffect, useState} from 'react'

import type {ImportInto} from '../../../core/import/proposeFacts.js'
import {readFactsAs} from '../content/openStudioContent.js'
import {useStudioContent} from '../content/StudioContentLayout.js'

/** The group of a brand as it stands now; `undefined` until it is read, or where it has none. */
export function useImportInto(brandId: string): ImportInto | undefined {
  const {client} = useStudioContent()
  const [into, setInto] = useState<ImportInto>()
  useEffect(() => {
    let isCurrent = true
    readFactsAs(client, 'drafts').then(
      ({facts}) => {
        const groupId = facts.brands.find(({_id}) => _id === brandId)?.group._ref
        if (isCurrent && groupId !== undefined) setInto({facts, groupId, brandId})
      },
      // Without its group nothing can be recognised: the button stays grey.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [client, brandId])
  return into
}
