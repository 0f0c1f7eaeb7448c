import type {Language} from '../language.js'
import {type MailPart, renderMail, type RenderedMail} from '../mail/renderMail.js'
import {instantWords} from '../words/dateWords.js'
import {joinWords} from '../words/joinWords.js'
import {undoMailWords} from '../words/undoMailWords.js'
import type {SendingBrand} from './sendingBrand.js'

/** Whose look a mail wears, in which language, by whose clock. */
export interface MailLook {
  readonly language: Language
  readonly brand: Pick<SendingBrand, 'name' | 'timeZone' | 'accentColor'>
}

/** A link that takes leaving back, what was left by name, and when the link stops. */
export interface UndoOffer {
  readonly names: readonly string[]
  readonly url: string
  readonly endsAt: Date
}

/** The mail somebody asked for on the page after leaving: a link a time of leaving. */
export function undoMail({language, brand}: MailLook, offers: readonly UndoOffer[]): RenderedMail {
  const words = undoMailWords[language]
  return renderMail({
    subject: words.mailSubject,
    language,
    senderName: brand.name,
    accentColor: brand.accentColor ?? undefined,
    parts: [
      ...offers.flatMap((offer): MailPart[] => [
        {kind: 'paragraph', text: words.mailIntro(joinWords(language, offer.names))},
        {kind: 'button', label: words.mailButton, url: offer.url},
        {kind: 'paragraph', text: untilWords({language, brand}, offer.endsAt)},
      ]),
      {kind: 'small', text: words.mailIgnore},
    ],
  })
}

/** Until when an undo link works, as a sentence. */
export function untilWords({language, brand}: MailLook, endsAt: Date): string {
  return undoMailWords[language].until(instantWords(language, endsAt, timeZoneOf(brand)))
}

/** The brand's time zone; Oslo where it names none. */
export function timeZoneOf(brand: Pick<SendingBrand, 'timeZone'> | undefined): string {
  return brand?.timeZone ?? 'Europe/Oslo'
}
