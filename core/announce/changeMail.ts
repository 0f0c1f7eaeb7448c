import type {Language} from '../language.js'
import {renderMail, type MailPart, type RenderedMail} from '../mail/renderMail.js'
import {changeMailWords} from '../words/changeMailWords.js'
import {changeWords, fill} from '../words/changeWords.js'
import {dateWords} from '../words/dateWords.js'

/** One notice that changes, as the mail tells it. */
export interface ChangedNotice {
  readonly brandName: string
  /** What changes and what it means, in the editor's words. */
  readonly summary: string
  /** The facts that change, a line each. */
  readonly reasons: readonly string[]
  readonly effectiveAt: Date
  readonly timeZone: string
  /** What changes, side by side; nothing where there was no version before. */
  readonly comparisonUrl?: string | undefined
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

/** More lines than this hide what matters; the comparison shows the rest. */
const mostReasons = 8

/**
 * The mail that tells people of a change before it is in force: what changes, from when, what it
 * means, where to compare, and which rights follow. No marketing, no pixel, no tracked link; and the
 * subject names no brand: being known to a clinic can be health data by itself.
 */
export function changeMail(input: ChangeMailInput): RenderedMail {
  const {language, notices, now} = input
  const words = changeWords[language]
  const more = changeMailWords[language]
  const isAllNow = notices.every(({effectiveAt}) => effectiveAt <= now)
  return renderMail({
    subject: notices.length > 1 ? words.subjectMany : words.subject,
    language,
    senderName: input.senderName,
    accentColor: input.accentColor,
    parts: [
      ...notices.flatMap((notice) => noticeParts(notice, input)),
      {kind: 'heading', text: more.rightsHeading},
      {kind: 'paragraph', text: isAllNow ? more.nothingToDoNow : more.nothingToDo},
      {kind: 'paragraph', text: words.rights},
      {kind: 'paragraph', text: more.complain},
      {kind: 'small', text: fill(words.why, {controller: input.controllerName})},
    ],
  })
}

function noticeParts(
  notice: ChangedNotice,
  {language, notices, now}: ChangeMailInput,
): readonly MailPart[] {
  const words = changeWords[language]
  const more = changeMailWords[language]
  const values = {
    brand: notice.brandName,
    date: dateWords(language, notice.effectiveAt, notice.timeZone),
  }
  const isComing = notice.effectiveAt > now
  const reasons = notice.reasons.slice(0, mostReasons)
  const {comparisonUrl} = notice
  return [
    ...(notices.length > 1 ? [{kind: 'heading', text: notice.brandName} as const] : []),
    {kind: 'paragraph', text: fill(isComing ? words.intro : words.introNow, values)},
    {kind: 'paragraph', text: notice.summary},
    ...(reasons.length > 0
      ? [
          {kind: 'paragraph', text: `${more.facts}:`} as const,
          {kind: 'list', items: reasons} as const,
        ]
      : []),
    ...(comparisonUrl
      ? [
          {kind: 'button', label: more.compare, url: comparisonUrl} as const,
          {kind: 'link', label: words.read, url: notice.newVersionUrl} as const,
        ]
      : [{kind: 'button', label: words.read, url: notice.newVersionUrl} as const]),
    ...(isComing ? [{kind: 'link', label: words.now, url: notice.currentUrl} as const] : []),
  ]
}
