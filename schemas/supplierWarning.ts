import type {ValidationContext} from 'sanity'
import * as z from 'zod'

import {supplierSchema, unlistedSuppliers, type Supplier} from '../core/content/suppliers.js'
import {say, type Said} from './say.js'

const healthSchema = z.object({suppliers: z.array(supplierSchema)})
const groupSchema = z.object({_id: z.string().transform((id) => id.replace(/^drafts\./, ''))})
const listedSchema = z.array(
  z.object({
    name: z.string().nullish(),
    product: z.string().nullish(),
    website: z.string().nullish(),
  }),
)

const listedQuery = `*[_type == "processorAgreement" && group._ref == $group]{
  product, "name": organisation->name, "website": organisation->website
}`

/**
 * A rule for groups: every supplier that the functions at an origin are set up to use has to be
 * among the group's processors. Where the functions do not answer, nothing is said.
 */
export function supplierWarning(functionsOrigin: string) {
  let asked: Promise<readonly Supplier[]> | undefined
  return async (
    value: unknown,
    {getClient}: Pick<ValidationContext, 'getClient'>,
  ): Promise<true | Said> => {
    const group = groupSchema.safeParse(value).data?._id
    if (group === undefined) return true
    // What is set up changes with a deployment: asking once for each opening of the Studio will do.
    asked ??= fetchSuppliers(functionsOrigin)
    const client = getClient({apiVersion: '2025-02-19'})
    const [inUse, answer] = await Promise.all([
      asked,
      client.fetch<unknown>(listedQuery, {group}, {perspective: 'drafts', useCdn: false}),
    ])
    const listed = listedSchema.safeParse(answer)
    if (!listed.success) return true
    const names = unlistedSuppliers(inUse, listed.data).map(({name}) => name)
    return names.length === 0 || saidOf(names.join(', '))
  }
}

async function fetchSuppliers(functionsOrigin: string): Promise<readonly Supplier[]> {
  try {
    const response = await fetch(`${functionsOrigin}/api/health`)
    return healthSchema.parse(await response.json()).suppliers
  } catch {
    // A warning must not stand in the way of editing when the functions are away.
    return []
  }
}

function saidOf(names: string): Said {
  return say(
    `In use, but not among the group’s processors: ${names}. Add an agreement for each, so that notices name it (Art. 28 and 13(1)(e)).`,
    `I bruk, men ikke blant gruppens databehandlere: ${names}. Legg inn en avtale for hver, så erklæringene nevner den (artikkel 28 og 13 nr. 1 bokstav e).`,
    `I brug, men ikke blandt gruppens databehandlere: ${names}. Opret en aftale for hver, så politikkerne nævner den (artikel 28 og 13, stk. 1, litra e).`,
  )
}
