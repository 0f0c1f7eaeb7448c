import type {Brand} from '../content/brand.js'
import type {BrandGroup} from '../content/brandGroup.js'
import type {Clause} from '../content/clause.js'
import {textIn, type LocalizedText} from '../content/localizedText.js'
import type {NoticeFacts} from '../content/noticeFacts.js'
import type {Organisation} from '../content/organisation.js'
import type {PrivacyNotice} from '../content/privacyNotice.js'
import type {ProcessingPurpose} from '../content/processingPurpose.js'
import type {KeptPeriods} from '../keeping/keptPeriods.js'
import {periodsIn} from '../keeping/keptPeriodsDocument.js'
import type {Language} from '../language.js'
import type {ProblemCode} from '../words/problemWords.js'
import {standardTerms, type StandardTerms} from '../words/standardTerms.js'
import type {Words} from '../words/words.js'
import {wordsIn} from '../words/wordsIn.js'
import {nameOf, type FactProblem, type NamedDocument} from './factProblem.js'
import {filled, type FactText} from './factText.js'
import {problemText} from './problemText.js'
import {ShownFacts} from './shownFacts.js'
import {standInBrand, standInGroup, standInOrganisation} from './standIns.js'

/**
 * One notice being composed: what it draws on, which facts it has shown so far, and what is wrong.
 *
 * It lives for one call of `resolveNotice` and is the only thing there that changes.
 */
export class Composition {
  readonly notice: PrivacyNotice
  readonly facts: NoticeFacts
  readonly language: Language
  readonly words: Words
  readonly terms: StandardTerms
  readonly brand: Brand
  readonly group: BrandGroup
  readonly controller: Organisation
  readonly organisations: ReadonlyMap<string, Organisation>
  readonly purposesById: ReadonlyMap<string, ProcessingPurpose>
  readonly clauses: ReadonlyMap<string, Clause>
  /** For how long this product keeps things, by its settings. */
  readonly periods: KeptPeriods
  readonly shown = new ShownFacts()
  readonly problems: FactProblem[] = []

  constructor(notice: PrivacyNotice, facts: NoticeFacts) {
    this.notice = notice
    this.facts = facts
    this.language = notice.language
    this.words = wordsIn(notice.language)
    this.organisations = byId(facts.organisations)
    this.purposesById = byId(facts.purposes)
    this.clauses = byId(facts.clauses)
    this.periods = periodsIn(facts.keptPeriods)
    const brand = facts.brands.find((one) => one._id === notice.brand._ref)
    this.brand = brand ?? standInBrand(notice, this.missing(notice, 'brand', 'brand').text)
    const group = facts.groups.find((one) => one._id === this.brand.group._ref)
    this.group = group ?? standInGroup(this.brand, brand && this.missing(brand, 'group').text)
    const controller = this.organisations.get(this.brand.controller._ref)
    this.controller =
      controller ?? standInOrganisation(this.brand, brand && this.missing(brand, 'controller').text)
    const isHealthService = this.brand.isHealthService === true
    this.terms = standardTerms(notice.language, {isHealthService})
  }

  /** Notes a fact that is not filled in, and gives what a preview shows in its place. */
  missing(
    document: NamedDocument,
    field: string,
    about: ProblemCode = 'field',
    values: FactProblem['values'] = {},
  ): FactText {
    this.note('missing_fact', document, field, about, values)
    return {text: `[${this.words.missing}: ${field}]`, isUnfilled: true}
  }

  /** Notes a fact that cannot be true beside another. */
  contradiction(
    document: NamedDocument,
    field: string,
    about: ProblemCode,
    values: FactProblem['values'] = {},
  ): void {
    this.note('contradictory_fact', document, field, about, values)
  }

  /** A plain fact as words. */
  text(document: NamedDocument, field: string, value: string | null | undefined): FactText {
    const written = value?.trim()
    return written ? filled(written) : this.missing(document, field)
  }

  /** A fact in the notice's language; one that is written in other languages only is missing. */
  localized(
    document: NamedDocument,
    field: string,
    value: LocalizedText | null | undefined,
  ): FactText {
    const written = textIn(value ?? undefined, this.language)
    return written ? filled(written) : this.missing(document, `${field}.${this.language}`)
  }

  /** Like `localized`, for a fact that need not be there; a text that is empty everywhere is not. */
  optionalLocalized(
    document: NamedDocument,
    field: string,
    value: LocalizedText | null | undefined,
  ): FactText | undefined {
    const isWritten = Object.values(value ?? {}).some((words) => words?.trim())
    return isWritten ? this.localized(document, field, value) : undefined
  }

  private note(
    code: FactProblem['code'],
    document: NamedDocument,
    field: string,
    about: ProblemCode,
    values: FactProblem['values'],
  ): void {
    const {_id: documentId} = document
    const documentName = nameOf(document, this.language)
    const problem = {code, documentId, documentName, field, about, values}
    const message = problemText(problem, 'en')
    const isKnown = this.problems.some(
      (known) =>
        known.documentId === documentId && known.field === field && known.message === message,
    )
    if (!isKnown) this.problems.push({...problem, message})
  }
}

function byId<T extends {readonly _id: string}>(documents: readonly T[]): ReadonlyMap<string, T> {
  return new Map(documents.map((document) => [document._id, document]))
}
