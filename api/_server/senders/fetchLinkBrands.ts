import * as z from 'zod'

import {type LinkBrand, linkBrandSchema} from '../../../core/optOut/readLinkRow.js'
import type {Services} from '../services.js'

/** Every published brand, with the language of its mails. */
export async function fetchLinkBrands(services: Services): Promise<LinkBrand[]> {
  return await services.query(
    z.array(linkBrandSchema),
    `*[_type == "brand" && defined(slug.current)] | order(name asc)
      {name, slug, controller, linkHost, newsletters, prevailingLanguage}`,
  )
}
