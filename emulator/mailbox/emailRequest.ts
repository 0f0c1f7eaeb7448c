import * as z from 'zod'

const addressPattern = /^[^\s@<>,;]+@[^\s@<>,;]+$/
const mailboxPattern = /^(?:[^<>]*<([^\s@<>]+@[^\s@<>]+)>|([^\s@<>,;]+@[^\s@<>,;]+))$/

/** The bare address of `Name <email@example.com>` or `email@example.com`, or undefined. */
export function bareAddress(value: string): string | undefined {
  const match = mailboxPattern.exec(value.trim())
  return match?.[1] ?? match?.[2]
}

export const plainAddress = z
  .string()
  .trim()
  .regex(addressPattern, 'The email address needs to follow the `email@example.com` format.')

const mailboxFormat =
  'The email address needs to follow the `email@example.com` or `Name <email@example.com>` format.'

const mailbox = z.string().refine((value) => bareAddress(value) !== undefined, mailboxFormat)

/** One address or a list of them, always read as a list. */
export const mailboxes = z.union(
  [mailbox.transform((address) => [address]), z.array(mailbox).max(50)],
  `${mailboxFormat} At most 50 addresses are allowed.`,
)

export const sender = mailbox

const attachment = z.object({
  filename: z.string().optional(),
  content: z
    .union([
      z.string(),
      // A Buffer, as JSON.stringify writes it.
      z
        .object({type: z.literal('Buffer'), data: z.array(z.number())})
        .transform(({data}) => Buffer.from(data).toString('base64')),
    ])
    .optional(),
  path: z.string().optional(),
  content_type: z.string().optional(),
  content_id: z.string().optional(),
})

/** The body of `POST /emails`, and each element of `POST /emails/batch`. */
export const emailRequest = z
  .object({
    from: sender,
    to: mailboxes,
    subject: z.string(),
    cc: mailboxes.optional(),
    bcc: mailboxes.optional(),
    reply_to: mailboxes.optional(),
    html: z.string().nullish(),
    text: z.string().nullish(),
    headers: z.record(z.string(), z.string()).optional(),
    tags: z
      .array(
        z.object({
          name: z
            .string()
            .regex(/^[\w-]{1,256}$/, 'Tags hold ASCII letters, digits, _ and - only.'),
          value: z
            .string()
            .regex(/^[\w-]{1,256}$/, 'Tags hold ASCII letters, digits, _ and - only.'),
        }),
      )
      .optional(),
    attachments: z.array(attachment).optional(),
    topic_id: z.string().nullish(),
    scheduled_at: z.string().nullish(),
  })
  .refine((email) => email.to.length > 0, {path: ['to'], message: 'Name at least one recipient.'})
  .refine((email) => typeof email.html === 'string' || typeof email.text === 'string', {
    message: 'Missing `html` or `text` field.',
  })
  .refine((email) => !hasLineBreak(email.subject), {
    path: ['subject'],
    message: 'The `\\n` is not allowed in the `subject` field.',
  })
  .refine(
    (email) =>
      Object.entries(email.headers ?? {}).every(
        ([name, value]) => !hasLineBreak(name) && !hasLineBreak(value),
      ),
    {path: ['headers'], message: 'A header holds no line break.'},
  )
export type EmailRequest = z.infer<typeof emailRequest>

function hasLineBreak(value: string): boolean {
  return /[\r\n]/.test(value)
}
