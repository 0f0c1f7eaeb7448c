import * as z from 'zod'

import {bodySchema} from '../../../core/content/portableText.js'
import {
  privacyNoticeSchema,
  sectionSchema,
  type PrivacyNotice,
} from '../../../core/content/privacyNotice.js'
import type {StudioKey} from '../locale/parts.js'
import type {StudioText} from '../locale/studioText.js'

/** What stands in the way of showing or stamping a notice, and in which document and field. */
export interface NoticeProblem {
  readonly message: string
  readonly documentId?: string | undefined
  readonly field?: string | undefined
}

export interface ReadNotice {
  readonly notice?: PrivacyNotice
  readonly problems: readonly NoticeProblem[]
}

const looseNoticeSchema = z.looseObject({
  /** A draft is the notice it will become: it goes by the published id. */
  _id: z.string().transform((id) => id.replace(/^drafts\./, '')),
  sections: z.array(z.unknown()).nullish(),
})

const looseSectionSchema = z.looseObject({
  heading: z.string().nullish(),
  body: z.array(z.unknown()).nullish(),
})

/**
 * Reads a notice that is being written: what is not finished yet becomes a problem with its field,
 * and the rest of the notice can still be shown.
 */
export function readNoticeDraft(value: unknown, text: StudioText): ReadNotice {
  const loose = looseNoticeSchema.safeParse(value)
  if (!loose.success) return {problems: [{message: text('problem.nothing')}]}
  const whole = privacyNoticeSchema.safeParse(loose.data)
  if (whole.success) return {notice: whole.data, problems: []}
  const sections = (loose.data.sections ?? []).map((section, index) =>
    readSection(section, index, text),
  )
  const rest = privacyNoticeSchema.safeParse({
    title: '',
    stamp: {wording: '', place: 'bottom'},
    ...loose.data,
    sections: sections.flatMap(({section}) => (section === undefined ? [] : [section])),
  })
  const problems = sections.flatMap((section) => section.problems)
  if (rest.success) return {notice: rest.data, problems}
  return {problems: [...problems, ...rest.error.issues.map((issue) => fieldProblem(issue, text))]}
}

interface ReadSection {
  readonly section?: unknown
  readonly problems: readonly NoticeProblem[]
}

function readSection(section: unknown, index: number, text: StudioText): ReadSection {
  if (sectionSchema.safeParse(section).success) return {section, problems: []}
  const loose = looseSectionSchema.safeParse(section)
  const name = loose.success && loose.data.heading ? `“${loose.data.heading}”` : `${index + 1}`
  const problem: NoticeProblem = {
    message: text('problem.section', {name}),
    field: `sections[${index}]`,
  }
  if (!loose.success || !loose.data.body) return {problems: [problem]}
  const body = loose.data.body.filter((block) => bodySchema.safeParse([block]).success)
  const mended = {...loose.data, body}
  return sectionSchema.safeParse(mended).success
    ? {section: mended, problems: [problem]}
    : {problems: [problem]}
}

const fieldKeys: ReadonlyMap<string, StudioKey> = new Map(
  Object.entries({
    brand: 'problem.brand',
    language: 'problem.language',
    stamp: 'problem.stamp',
    slug: 'problem.slug',
  } as const),
)

function fieldProblem(issue: z.core.$ZodIssue, text: StudioText): NoticeProblem {
  const field = String(issue.path[0] ?? '')
  return {message: text(fieldKeys.get(field) ?? 'problem.field', {field}), field}
}
