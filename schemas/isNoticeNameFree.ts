import {getPublishedId, type SlugIsUniqueValidator} from 'sanity'
import * as z from 'zod'

import {referenceSchema} from '../core/content/reference.js'

const namedSchema = z.object({_id: z.string(), brand: referenceSchema, language: z.string()})

const freeQuery = `!defined(*[
  _type == "privacyNotice" && brand._ref == $brand && language == $language &&
  slug.current == $slug && !(_id in [$published, "drafts." + $published])
][0]._id)`

/** A notice is (brand, slug, language): most share the slug `privacy`, no two share all three. */
export const isNoticeNameFree: SlugIsUniqueValidator = async (slug, {document, getClient}) => {
  const named = namedSchema.safeParse(document)
  if (!named.success) return true
  const {_id: id, brand, language} = named.data
  const {_ref: brandId} = brand
  return getClient({apiVersion: '2025-02-19'}).fetch<boolean>(freeQuery, {
    slug,
    language,
    brand: brandId,
    published: getPublishedId(id),
  })
}
