import type {Language} from '../language.js'
import type {ChangeReason, ReasonCode} from '../stamp/changeReason.js'
import {da} from './changes/da.js'
import {en} from './changes/en.js'
import {nb} from './changes/nb.js'
import {nn} from './changes/nn.js'
import {sv} from './changes/sv.js'

/** What is said of a change: in summaries, banner, feed and mail. `{…}` are filled in. */
export interface ChangeWords {
  readonly editorial: string
  readonly first: string
  readonly subject: string
  readonly subjectMany: string
  readonly intro: string
  readonly introNow: string
  readonly what: string
  readonly read: string
  readonly now: string
  readonly rights: string
  readonly why: string
  readonly banner: string
  readonly bannerNow: string
  readonly feed: string
  readonly reasons: Readonly<Record<ReasonCode, string>>
}

export const changeWords: Readonly<Record<Language, ChangeWords>> = {nb, nn, da, sv, en}

/** Puts values into a sentence's `{…}`. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** A reason as one line, in a language. */
export function reasonText(reason: ChangeReason, language: Language): string {
  return fill(changeWords[language].reasons[reason.code], {subject: reason.subject})
}
