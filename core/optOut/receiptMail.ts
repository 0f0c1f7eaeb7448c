import {type MailPart, renderMail, type RenderedMail} from '../mail/renderMail.js'
import {dateWords, instantWords} from '../words/dateWords.js'
import {joinWords} from '../words/joinWords.js'
import {optOutReachWords} from '../words/optOutReachWords.js'
import {optOutWords} from '../words/optOutWords.js'
import {undoMailWords} from '../words/undoMailWords.js'
import type {OptOut} from './optOut.js'
import {reachSentences} from './reachSentences.js'
import {type MailLook, timeZoneOf, type UndoOffer, untilWords} from './undoMail.js'

/** What a receipt says. */
export interface ReceiptFacts {
  /** The brands that were left, by name. */
  readonly brandNames: readonly string[]
  /** What was left of them, channel by channel. */
  readonly entries: readonly Pick<OptOut, 'channel' | 'lists'>[]
  /** The controller's brands that were not, now or before. */
  readonly otherNames: readonly string[]
  readonly recordedAt: Date
  /** The notice in force then, with its address. */
  readonly notice:
    | {readonly version: number; readonly effectiveAt: string; readonly url: string}
    | undefined
  readonly undo: Pick<UndoOffer, 'url' | 'endsAt'>
}

/**
 * The receipt for leaving a brand or more: what was left, when, what still comes, and the way back.
 * Its subject names no brand: that someone deals with a clinic can itself be health data.
 */
export function receiptMail(look: MailLook, facts: ReceiptFacts): RenderedMail {
  const {language, brand} = look
  const words = optOutWords[language]
  const own = undoMailWords[language]
  const timeZone = timeZoneOf(brand)
  return renderMail({
    subject: own.receiptSubject,
    language,
    senderName: brand.name,
    accentColor: brand.accentColor ?? undefined,
    parts: [
      {kind: 'paragraph', text: words.leftAll(joinWords(language, facts.brandNames))},
      ...reachSentences(language, facts.entries).map((text): MailPart => ({
        kind: 'paragraph',
        text,
      })),
      {
        kind: 'paragraph',
        text: `${own.receiptWhen(instantWords(language, facts.recordedAt, timeZone))} ${optOutReachWords[language].underWay}`,
      },
      {kind: 'paragraph', text: own.receiptUndo},
      {kind: 'button', label: own.mailButton, url: facts.undo.url},
      {kind: 'paragraph', text: untilWords(look, facts.undo.endsAt)},
      {kind: 'heading', text: words.stillHeading},
      {kind: 'list', items: stillComing(look, facts.otherNames)},
      ...noticePart(look, facts.notice, timeZone),
    ],
  })
}

function stillComing({language}: MailLook, otherNames: readonly string[]): string[] {
  const words = optOutWords[language]
  const others =
    otherNames.length > 0 ? [words.stillOtherBrands(joinWords(language, otherNames))] : []
  return [...others, words.stillService, words.stillNotice]
}

function noticePart(
  {language}: MailLook,
  notice: ReceiptFacts['notice'],
  timeZone: string,
): MailPart[] {
  if (!notice) return []
  const date = dateWords(language, notice.effectiveAt, timeZone)
  const label = undoMailWords[language].receiptNotice(String(notice.version), date)
  return [{kind: 'link', label, url: notice.url}]
}
