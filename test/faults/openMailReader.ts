import * as z from 'zod'

const listSchema = z.object({
  has_more: z.boolean(),
  data: z.array(z.object({id: z.string()})),
})
const mailSchema = z.object({
  id: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
})
export type ReadMail = z.infer<typeof mailSchema>

/** Reads every mail that has left, oldest first; each is fetched once. */
export function openMailReader(stack: {
  readonly readMailbox: (path: string) => Promise<unknown>
}): () => Promise<readonly ReadMail[]> {
  const known = new Map<string, ReadMail>()
  return async () => {
    const fresh: string[] = []
    for (let after = '', hasMore = true; hasMore;) {
      const page = listSchema.parse(await stack.readMailbox(`/emails?limit=100${after}`))
      const unread = page.data.map(({id}) => id).filter((id) => !known.has(id))
      fresh.push(...unread)
      hasMore = page.has_more && unread.length === page.data.length
      after = `&after=${page.data.at(-1)?.id}`
    }
    for (const id of fresh.toReversed()) {
      known.set(id, mailSchema.parse(await stack.readMailbox(`/emails/${id}`)))
    }
    return [...known.values()]
  }
}
