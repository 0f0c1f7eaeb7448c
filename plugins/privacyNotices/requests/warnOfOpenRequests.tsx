import * as z from 'zod'

import {referenceSchema, slugSchema} from '../../../core/content/reference.js'
import {warnFirst} from '../usage/warnFirst.js'
import {BrandWithRequests} from './BrandWithRequests.js'
import {useCases} from './useCases.js'

const brandSchema = z.object({slug: slugSchema, group: referenceSchema})

/**
 * An action that takes a brand away, which first says that people still wait for an answer under its
 * name: they get it all the same, but from then on without the brand's name, look and link host.
 */
export const warnOfOpenRequests = warnFirst('TakeBrandAway', ({published}) => {
  const brand = brandSchema.safeParse(published).data
  const cases = useCases(brand?.group._ref ?? '')
  return () => {
    const open = cases.state === 'read' ? cases.value.open : []
    const waiting = open.filter((request) => request.brand === brand?.slug.current).length
    if (waiting === 0) return undefined
    return (ways) => <BrandWithRequests open={waiting} {...ways} />
  }
})
