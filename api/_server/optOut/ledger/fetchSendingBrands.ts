import * as z from 'zod'

import {type SendingBrand, sendingBrandSchema} from '../../../../core/optOut/sendingBrand.js'
import type {Services} from '../../services.js'

const projection = `{name, slug, controller, "controllerName": controller->name, group, linkHost,
  timeZone, accentColor, newsletters}`

/** Finds every published brand, by name. */
export const sendingBrandsQuery = `*[_type == "brand" && defined(slug.current)] | order(name asc) ${projection}`

/** Every published brand: there are few, and one read is cheaper than the second that names need. */
export async function fetchSendingBrands(services: Services): Promise<SendingBrand[]> {
  return await services.query(z.array(sendingBrandSchema), sendingBrandsQuery)
}
