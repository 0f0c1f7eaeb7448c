import type {Language} from '../language.js'
import {renderMail, type MailPart, type RenderedMail} from '../mail/renderMail.js'
import {changeWords, fill} from '../words/changeWords.js'

/** One notice that changes, as the mail tells it. */
export interface ChangedNotice {
  readonly brandName: string
  readonly summary: string
  readonly effectiveAt: Date
  readonly timeZone: string
  /** Where the new version can be read, and the one in force today. */
  readonly newVersionUrl: string
  readonly currentUrl: string
}

export interface ChangeMailInput {
  readonly language: Language
  readonly controllerName: string
  readonly accentColor?: string | undefined
  readonly notices: readonly ChangedNotice[]
  readonly now: Date
}

/** The day an instant falls on where the brand is, in the reader's words: `24. desember 2026`. */
export function longDate(instant: Date, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone}).format(instant)
}

/**
 * The mail that tells people of a change before it is in force: what changes, from when, where to
 * read it and which rights follow. Neutral subject, no marketing, no pixel, no tracked link.
 */
export function changeMail({
  language,
  controllerName,
  accentColor,
  notices,
  now,
}: ChangeMailInput): RenderedMail {
  const words = changeWords[language]
  const brands = notices.map(({brandName}) => brandName)
  const joined = new Intl.ListFormat(language).format(brands)
  const parts = notices.flatMap((notice): MailPart[] => {
    const values = {
      brand: notice.brandName,
      date: longDate(notice.effectiveAt, language, notice.timeZone),
    }
    const intro = notice.effectiveAt > now ? words.intro : words.introNow
    return [
      ...(notices.length > 1 ? [{kind: 'heading', text: notice.brandName} as const] : []),
      {kind: 'paragraph', text: fill(intro, values)},
      {kind: 'paragraph', text: `${words.what}: ${notice.summary}`},
      {kind: 'button', label: words.read, url: notice.newVersionUrl},
      {kind: 'small', text: `${words.now}: ${notice.currentUrl}`},
    ]
  })
  return renderMail({
    subject: fill(brands.length > 1 ? words.subjectMany : words.subject, {
      brand: joined,
      brands: joined,
    }),
    language,
    senderName: controllerName,
    accentColor,
    parts: [
      ...parts,
      {kind: 'paragraph', text: words.rights},
      {kind: 'small', text: fill(words.why, {controller: controllerName})},
    ],
  })
}
