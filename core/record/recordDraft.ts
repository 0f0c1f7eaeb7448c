import {nameOf, type NamedDocument} from '../compose/factProblem.js'
import {textIn, type LocalizedText} from '../content/localizedText.js'
import type {NoticeFacts} from '../content/noticeFacts.js'
import type {Organisation} from '../content/organisation.js'
import {languageNames, languages, type Language} from '../language.js'
import type {GapField, RecordCell, RecordGap} from './recordParts.js'
import type {RecordWords} from './words/recordWording.js'
import {recordWords} from './words/recordWords.js'

/**
 * One record being drawn up: what it draws on, and the gaps met so far. It lives for one call of
 * `recordOfProcessing` and is the only thing there that changes.
 */
export class RecordDraft {
  readonly facts: NoticeFacts
  readonly language: Language
  readonly words: RecordWords
  readonly organisations: ReadonlyMap<string, Organisation>
  readonly gaps: RecordGap[] = []
  /** The processing activity the gaps that come belong to. */
  activityId: string | undefined

  constructor(facts: NoticeFacts, language: Language) {
    this.facts = facts
    this.language = language
    this.words = recordWords[language]
    this.organisations = new Map(facts.organisations.map((one) => [one._id, one]))
  }

  /** Notes a fact that is not there, and gives what stands in its place. */
  missing(document: NamedDocument, field: string, what: GapField, about?: string): RecordCell {
    const named = [this.words.fields[what], ...(about ? [about] : [])].join(', ')
    this.note(document, field, named)
    return {text: this.words.notStated(named), isGap: true}
  }

  /**
   * A fact in the record's language. The record is for the controller and the authority: a fact
   * that is written in another language only is given in that one, and said to be.
   */
  localized(
    document: NamedDocument,
    field: string,
    value: LocalizedText | null | undefined,
    what: GapField,
  ): RecordCell {
    const own = textIn(value ?? undefined, this.language)
    if (own) return stated(own)
    const other = languages.flatMap((one) => textIn(value ?? undefined, one) ?? [])[0]
    if (!other) return this.missing(document, field, what)
    const notIn = this.words.notIn(languageNames[this.language])
    this.note(document, `${field}.${this.language}`, `${this.words.fields[what]} ${notIn}`)
    return {text: `${other} ${notIn}`, isGap: true}
  }

  /** Like `localized`, for a fact that need not be there. */
  optional(
    document: NamedDocument,
    field: string,
    value: LocalizedText | null | undefined,
    what: GapField,
  ): RecordCell | undefined {
    const isWritten = Object.values(value ?? {}).some((text) => text?.trim())
    return isWritten ? this.localized(document, field, value, what) : undefined
  }

  private note(document: NamedDocument, field: string, what: string): void {
    const {activityId} = this
    const isKnown = this.gaps.some(
      (gap) =>
        gap.activityId === activityId &&
        gap.documentId === document._id &&
        gap.field === field &&
        gap.what === what,
    )
    if (isKnown) return
    this.gaps.push({
      ...(activityId !== undefined && {activityId}),
      documentId: document._id,
      documentName: nameOf(document, this.language),
      field,
      what,
    })
  }
}

export const stated = (text: string): RecordCell => ({text, isGap: false})

/** Several answers as one; empty ones are left out. */
export function joinCells(
  parts: readonly (RecordCell | undefined)[],
  separator: string,
): RecordCell {
  const written = parts.filter((part) => part !== undefined && part.text !== '')
  return {
    text: written.map((part) => part?.text).join(separator),
    isGap: written.some((part) => part?.isGap),
  }
}
