import * as z from 'zod'

import {resolvedNoticeSchema} from '../compose/resolvedNotice.js'
import {publishedPeriodsQuery} from '../keeping/keptPeriodsDocument.js'
import {noticeFactsSchema, pinnedVersionSchema, type NoticeFacts} from './noticeFacts.js'

/**
 * A GROQ projection of all facts a notice can draw on, read at one moment. Embedded notices come as
 * the versions of theirs that some notice pins.
 */
export const noticeFactsQuery = `{
  "groups": *[_type == "brandGroup"],
  "brands": *[_type == "brand"],
  "organisations": *[_type == "organisation"],
  "purposes": *[_type == "processingPurpose"],
  "agreements": *[_type == "processorAgreement"],
  "cookies": *[_type == "cookie"],
  "clauses": *[_type == "clause"],
  "pinned": *[_type == "privacyNotice"].sections[_type == "embeddedSection"]{
    "found": *[_type == "noticeVersion" && noticeId == ^.notice._ref && version == ^.version][0]{
      noticeId, version, language, effectiveAt, hash, resolved
    }
  }.found,
  "keptPeriods": ${publishedPeriodsQuery}
}`

const storedVersionSchema = pinnedVersionSchema.extend({resolved: z.string()})

/** What `noticeFactsQuery` answers, checked, with the texts of the pinned versions opened. */
export const noticeFactsAnswerSchema: z.ZodType<NoticeFacts> = noticeFactsSchema
  .extend({pinned: z.array(storedVersionSchema.nullable())})
  .transform(({pinned, ...facts}) => ({
    ...facts,
    pinned: pinned.flatMap((version) =>
      version === null
        ? []
        : [{...version, resolved: resolvedNoticeSchema.parse(JSON.parse(version.resolved))}],
    ),
  }))
