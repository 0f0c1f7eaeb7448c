import type {Language} from '../language.js'
import {renderMail, type MailPart, type RenderedMail} from '../mail/renderMail.js'
import {changeWords, fill} from '../words/changeWords.js'
import {dateWords} from '../words/dateWords.js'

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
  /** Who processes the reader's data. */
  readonly controllerName: string
  /** Whose mail it is, above the text: the brand, or the controller where several change. */
  readonly senderName: string
  readonly accentColor?: string | undefined
  readonly notices: readonly ChangedNotice[]
  readonly now: Date
}

/**
 * The mail that tells people of a change before it is in force: what changes, from when, where to
 * read it and which rights follow. No marketing, no pixel, no tracked link; and the subject names no
 * brand: being known to a clinic can be health data by itself.
 */
export function changeMail({
  language,
  controllerName,
  senderName,
  accentColor,
  notices,
  now,
}: ChangeMailInput): RenderedMail {
  const words = changeWords[language]
  const parts = notices.flatMap((notice): MailPart[] => {
    const values = {
      brand: notice.brandName,
      date: dateWords(language, notice.effectiveAt, notice.timeZone),
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
    subject: notices.length > 1 ? words.subjectMany : words.subject,
    language,
    senderName,
    accentColor,
    parts: [
      ...parts,
      {kind: 'paragraph', text: words.rights},
      {kind: 'small', text: fill(words.why, {controller: controllerName})},
    ],
  })
}
