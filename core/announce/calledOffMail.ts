import type {Language} from '../language.js'
import {renderMail, type RenderedMail} from '../mail/renderMail.js'
import {changeMailWords} from '../words/changeMailWords.js'
import {changeWords, fill} from '../words/changeWords.js'
import {dateWords} from '../words/dateWords.js'

export interface CalledOffMailInput {
  readonly language: Language
  readonly brandName: string
  readonly controllerName: string
  readonly accentColor?: string | undefined
  /** The date that was announced. */
  readonly effectiveAt: Date
  readonly timeZone: string
  readonly currentUrl: string
}

/** The mail to those who were told of a change that does not come. */
export function calledOffMail(input: CalledOffMailInput): RenderedMail {
  const {language, brandName, controllerName} = input
  const words = changeMailWords[language]
  const date = dateWords(language, input.effectiveAt, input.timeZone)
  return renderMail({
    subject: words.calledOffSubject,
    language,
    senderName: brandName,
    accentColor: input.accentColor,
    parts: [
      {kind: 'paragraph', text: fill(words.calledOff, {brand: brandName, date})},
      {kind: 'paragraph', text: words.calledOffMeaning},
      {kind: 'button', label: words.readCurrent, url: input.currentUrl},
      {kind: 'small', text: fill(changeWords[language].why, {controller: controllerName})},
    ],
  })
}
