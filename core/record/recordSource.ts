import * as z from 'zod'

import {noticeFactsQuery} from '../content/noticeFactsQuery.js'
import {privacyNoticeSchema, type PrivacyNotice} from '../content/privacyNotice.js'
import {readableFacts} from '../content/readableFacts.js'
import type {RecordSource} from './recordOfProcessing.js'

/** GROQ for everything a record of processing draws on, read at one moment. */
export const recordSourceQuery = `{
  "facts": ${noticeFactsQuery},
  "notices": *[_type == "privacyNotice"] | order(_id asc)
}`

/** What `recordSourceQuery` answers, before it is known to be complete. */
export const recordAnswerSchema = z.object({facts: z.unknown(), notices: z.array(z.unknown())})

const namedSchema = z.object({_id: z.string()})

/** Reads the answer: what is not finished is left out and named. */
export function readRecordSource(answer: unknown): RecordSource {
  const read = recordAnswerSchema.parse(answer)
  const {facts, incomplete} = readableFacts(read.facts)
  const notices: PrivacyNotice[] = []
  const unreadable: string[] = []
  for (const document of read.notices) {
    const notice = privacyNoticeSchema.safeParse(document)
    if (notice.success) notices.push(notice.data)
    else unreadable.push(namedSchema.safeParse(document).data?._id ?? 'privacyNotice')
  }
  return {facts, notices, unfinished: [...incomplete, ...unreadable]}
}
