import * as z from 'zod'

import {bodySchema} from '../../../core/content/portableText.js'
import {
  privacyNoticeSchema,
  sectionSchema,
  type PrivacyNotice,
} from '../../../core/content/privacyNotice.js'

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
export function readNoticeDraft(value: unknown): ReadNotice {
  const loose = looseNoticeSchema.safeParse(value)
  if (!loose.success) return {problems: [{message: 'There is nothing to show yet.'}]}
  const whole = privacyNoticeSchema.safeParse(loose.data)
  if (whole.success) return {notice: whole.data, problems: []}
  const sections = (loose.data.sections ?? []).map(readSection)
  const rest = privacyNoticeSchema.safeParse({
    title: '',
    stamp: {wording: '', place: 'bottom'},
    ...loose.data,
    sections: sections.flatMap(({section}) => (section === undefined ? [] : [section])),
  })
  const problems = sections.flatMap((section) => section.problems)
  if (rest.success) return {notice: rest.data, problems}
  return {problems: [...problems, ...rest.error.issues.map(fieldProblem)]}
}

interface ReadSection {
  readonly section?: unknown
  readonly problems: readonly NoticeProblem[]
}

function readSection(section: unknown, index: number): ReadSection {
  if (sectionSchema.safeParse(section).success) return {section, problems: []}
  const loose = looseSectionSchema.safeParse(section)
  const name = loose.success && loose.data.heading ? `“${loose.data.heading}”` : `${index + 1}`
  const problem: NoticeProblem = {
    message: `Section ${name} is not finished, so part of it is not shown.`,
    field: `sections[${index}]`,
  }
  if (!loose.success || !loose.data.body) return {problems: [problem]}
  const body = loose.data.body.filter((block) => bodySchema.safeParse([block]).success)
  const mended = {...loose.data, body}
  return sectionSchema.safeParse(mended).success
    ? {section: mended, problems: [problem]}
    : {problems: [problem]}
}

const fieldTitles: Record<string, string> = {
  brand: 'Choose the brand this notice is for.',
  language: 'Choose the language of the notice.',
  stamp: 'Write the version line, and say where it stands.',
  slug: 'Give the notice an address.',
}

function fieldProblem(issue: z.core.$ZodIssue): NoticeProblem {
  const field = String(issue.path[0] ?? '')
  return {message: fieldTitles[field] ?? `The field “${field}” is not finished.`, field}
}
