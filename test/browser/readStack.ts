import * as z from 'zod'

import {noticeVersionSchema, type NoticeVersion} from '../../core/stamp/noticeVersion.js'
import type {RunningStack} from './startStack.js'

const versionsSchema = z.object({
  versions: z.array(
    z.object({
      version: z.number(),
      kind: z.string(),
      summary: z.string(),
      stampedAt: z.string(),
      effectiveAt: z.string(),
      hash: z.string(),
      previousHash: z.string().nullable(),
    }),
  ),
})

const healthSchema = z.object({
  publicKeys: z.array(z.object({id: z.string(), publicKey: z.string()})),
})

const mailsSchema = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      to: z.array(z.string()),
      subject: z.string(),
      created_at: z.string(),
    }),
  ),
})

const mailSchema = z.object({
  html: z.string().nullish(),
  text: z.string().nullish(),
  headers: z.record(z.string(), z.string()).nullish(),
})

export async function readJson(
  url: string,
  headers: Record<string, string> = {},
): Promise<unknown> {
  const response = await fetch(url, {headers})
  return await response.json()
}

/** What the archive lists, newest first. */
export async function readVersions(stack: RunningStack, brand: string) {
  const url = `${stack.functions}/api/notices/${brand}/versions`
  return versionsSchema.parse(await readJson(url)).versions
}

/** Public keys by id, as `/api/health` gives them to anyone. */
export async function readPublicKeys(stack: RunningStack): Promise<Record<string, string>> {
  const {publicKeys} = healthSchema.parse(await readJson(`${stack.functions}/api/health`))
  return Object.fromEntries(publicKeys.map(({id, publicKey}) => [id, publicKey]))
}

/** The versions as they stand in the Content Lake, texts and all. */
export async function readArchive(
  stack: RunningStack,
  brand: string,
  language: string,
): Promise<NoticeVersion[]> {
  const query = `*[_type == "noticeVersion" && brand == "${brand}" && language == "${language}"]`
  const url = `${stack.contentLake}/v2025-02-19/data/query/production?query=${encodeURIComponent(query)}`
  const answer = await readJson(url, {authorization: 'Bearer local-read'})
  return z.object({result: z.array(noticeVersionSchema)}).parse(answer).result
}

const key = {authorization: 'Bearer re_reader'}

/** Mails in the mailbox with this subject, newest first. */
export async function readMails(stack: RunningStack, subject: string) {
  const answer = await readJson(`${stack.mailbox}/emails?limit=100`, key)
  return mailsSchema
    .parse(answer)
    .data.filter((mail) => mail.subject === subject)
    .map((mail) => ({id: mail.id, to: mail.to.join(), createdAt: new Date(mail.created_at)}))
}

/** One mail with its bodies and the headers as sent. */
export async function readMail(stack: RunningStack, id: string) {
  return mailSchema.parse(await readJson(`${stack.mailbox}/emails/${id}`, key))
}
