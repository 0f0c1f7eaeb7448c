import type {ValidationContext} from 'sanity'
import * as z from 'zod'

import {referenceSchema} from '../core/content/reference.js'
import {say, type Said} from './say.js'

const controllerSchema = z.object({
  name: z.string().nullish(),
  email: z.string().nullish(),
  phone: z.string().nullish(),
  postalAddress: z.string().nullish(),
  contactPoints: z.array(z.unknown()).nullish(),
})

const controllerQuery = `*[_type == "organisation" && _id == $controller][0]{
  name, email, phone, postalAddress, contactPoints
}`

/** A brand's controller has a name and a way to be reached: readers are told both (Art. 13(1)(a)). */
export async function reachableController(
  controller: unknown,
  {getClient}: Pick<ValidationContext, 'getClient'>,
): Promise<true | Said> {
  const chosen = referenceSchema.safeParse(controller).data?._ref
  if (chosen === undefined) return true
  const answer = await getClient({apiVersion: '2025-02-19'}).fetch<unknown>(
    controllerQuery,
    {controller: chosen},
    {perspective: 'drafts', useCdn: false},
  )
  const found = controllerSchema.safeParse(answer)
  if (!found.success) return true
  const {name, email, phone, postalAddress, contactPoints} = found.data
  const isReachable = email || phone || postalAddress || contactPoints?.length
  if (name && isReachable) return true
  return say(
    'This company has no name, or no address, e-mail and phone: readers must know whom they can reach (Art. 13(1)(a)). Fill it in there.',
    'Dette selskapet mangler navn, eller både adresse, e-post og telefon: leserne må vite hvem de kan nå (artikkel 13 nr. 1 bokstav a). Fyll det inn der.',
    'Dette selskab mangler navn, eller både adresse, e-mail og telefon: læserne skal vide, hvem de kan nå (artikel 13, stk. 1, litra a). Udfyld det der.',
  )
}
