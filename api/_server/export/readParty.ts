import * as z from 'zod'

import type {ExportParty} from '../../../core/export/exportParty.js'
import {Refusal} from '../../../core/refusal.js'
import type {Services} from '../services.js'
import {findParty} from './findParty.js'

/**
 * Whom a request made on this brand's page goes to.
 *
 * @throws Refusal `not_found` for a brand that is not published
 */
export async function readParty(services: Services, brand: string): Promise<ExportParty> {
  const party = await findParty(services, brand)
  if (!party) throw new Refusal('not_found', 'There is no brand of that name here.')
  return party
}

const brandNameSchema = z.object({name: z.string(), slug: z.string()})

/** Every brand people can ask, by name. */
export async function readBrandNames(
  services: Services,
): Promise<z.infer<typeof brandNameSchema>[]> {
  const groq = `*[_type == 'brand' && defined(controller)] | order(name asc){name, 'slug': slug.current}`
  return await services.query(z.array(brandNameSchema), groq)
}
