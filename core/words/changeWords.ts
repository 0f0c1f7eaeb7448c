import type {Language} from '../language.js'
import type {ChangeReason, FactValue, ReasonCode} from '../stamp/changeReason.js'
import {da} from './changes/da.js'
import {en} from './changes/en.js'
import {nb} from './changes/nb.js'
import {nn} from './changes/nn.js'
import {sv} from './changes/sv.js'
import {countryName} from './countryName.js'
import {periodStep} from './periodStep.js'
import {wordsIn} from './wordsIn.js'

/** What is said of a change: in summaries, banner, feed and mail. `{…}` are filled in. */
export interface ChangeWords {
  readonly editorial: string
  readonly first: string
  readonly corrected: string
  readonly calledOff: string
  readonly retired: string
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
  /** Said instead where the fact is known as it was and as it is: `{before}` and `{after}`. */
  readonly steps: Readonly<Record<ToldStep, string>>
}

/** What is told as a step from one value to another. */
type ToldStep = Extract<
  ReasonCode,
  | 'retention_longer'
  | 'retention_changed'
  | 'legal_basis_changed'
  | 'transfer_changed'
  | 'organisation_changed'
>

export const changeWords: Readonly<Record<Language, ChangeWords>> = {nb, nn, da, sv, en}

/** Puts values into a sentence's `{…}`. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/**
 * A reason as one line, in a language; with the fact as it was and as it is where that is short.
 *
 * @example 'Retention of Journal from 2 to 5 years'
 */
export function reasonText(
  {code, subject, before, after}: ChangeReason,
  language: Language,
): string {
  const {reasons, steps} = changeWords[language]
  if (before === undefined || after === undefined || !isToldStep(code, steps)) {
    return fill(reasons[code], {subject})
  }
  return fill(steps[code], {subject, ...stepWords(code, before, after, language)})
}

function isToldStep(code: ReasonCode, steps: ChangeWords['steps']): code is ToldStep {
  return Object.hasOwn(steps, code)
}

function stepWords(
  code: ToldStep,
  before: FactValue,
  after: FactValue,
  language: Language,
): {readonly before: string; readonly after: string} {
  if (typeof before === 'number' && typeof after === 'number') {
    return periodStep(language, before, after)
  }
  const inWords = (value: FactValue): string =>
    code === 'transfer_changed'
      ? countryName(language, String(value))
      : valueWords(String(value), language)
  return {before: inWords(before), after: inWords(after)}
}

/** A legal basis or condition in words without its article of law; a name as it is. */
function valueWords(value: string, language: Language): string {
  const {legalBases, specialConditions} = wordsIn(language)
  const known = new Map(Object.entries({...legalBases, ...specialConditions}))
  const words = known.get(value)?.replace(/ \(.*$/, '')
  return words === undefined ? value : words.charAt(0).toLowerCase() + words.slice(1)
}
