import * as z from 'zod'

const sectionsSchema = z.array(
  z.object({_key: z.string(), heading: z.string().nullish(), _type: z.string()}),
)

/** The sections of the notice in a form, for links between them. */
export function listedSections(value: unknown): {key: string; heading: string}[] {
  const sections = sectionsSchema.safeParse(value).data ?? []
  return sections.map(({_key, heading, _type}, index) => ({
    key: _key,
    heading: heading ?? `${_type === 'clauseSection' ? 'Shared text' : 'Section'} ${index + 1}`,
  }))
}
