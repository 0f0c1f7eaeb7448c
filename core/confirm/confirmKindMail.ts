import type {VersionKind} from '../content/privacyNotice.js'
import type {Language} from '../language.js'
import {renderMail, type RenderedMail} from '../mail/renderMail.js'
import {fill} from '../words/changeWords.js'
import {confirmKindWords} from '../words/confirmKindWords.js'
import {dateWords} from '../words/dateWords.js'
import {wordsIn} from '../words/wordsIn.js'

/** A lower kind than the rules propose, as a privacy lead is told of it. */
export interface AskedKind {
  readonly language: Language
  readonly brandName: string
  readonly title: string
  readonly proposed: VersionKind
  readonly asked: VersionKind
  readonly reason: string
}

/** The mail that asks a privacy lead: what is asked, why, and the link to see and confirm it. */
export function confirmKindMail(
  asked: AskedKind & {
    readonly accentColor?: string | undefined
    readonly timeZone: string
    readonly url: string
    readonly expiresAt: Date
  },
): RenderedMail {
  const {language, brandName, title} = asked
  const words = confirmKindWords[language]
  const {kinds} = wordsIn(language)
  return renderMail({
    subject: words.subject,
    language,
    senderName: brandName,
    accentColor: asked.accentColor,
    parts: [
      {kind: 'paragraph', text: fill(words.intro, {title, brand: brandName})},
      {
        kind: 'list',
        items: [
          `${words.proposed}: ${kinds[asked.proposed]}`,
          `${words.asked}: ${kinds[asked.asked]}`,
          `${words.reason}: ${asked.reason}`,
        ],
      },
      {kind: 'paragraph', text: words.effect},
      {kind: 'button', label: words.look, url: asked.url},
      {
        kind: 'small',
        text: `${fill(words.lasts, {date: dateWords(language, asked.expiresAt, asked.timeZone)})} ${words.otherwise}`,
      },
    ],
  })
}
