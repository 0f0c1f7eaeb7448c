import * as z from 'zod'

/** A group's shared texts by name, finished or not, with the brands' own wordings of them. */
export const sharedTextsQuery = `*[_type == "clause" && group._ref == $groupId] | order(title asc) {
  _id, title, "overrides": overrides._ref, "brandName": brand->name
}`

export const sharedTextsSchema = z.array(
  z.object({
    _id: z.string(),
    title: z.string().nullish(),
    overrides: z.string().nullish(),
    brandName: z.string().nullish(),
  }),
)

export type ListedText = z.infer<typeof sharedTextsSchema>[number]
