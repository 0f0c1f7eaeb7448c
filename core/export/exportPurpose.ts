import * as z from 'zod'

import {belongsTo} from '../compose/belongsTo.js'
import {retentionLength} from '../compose/retentionLength.js'
import type {Brand} from '../content/brand.js'
import {textIn, type LocalizedText} from '../content/localizedText.js'
import type {Organisation} from '../content/organisation.js'
import type {ProcessingPurpose} from '../content/processingPurpose.js'
import type {KeptPeriods} from '../keeping/keptPeriods.js'
import {languages, type Language} from '../language.js'
import {countryName} from '../words/countryName.js'
import {lengthInWords} from '../words/period.js'
import {wordsIn} from '../words/wordsIn.js'
import type {ExportParty} from './exportParty.js'

/** One purpose of processing with what Art. 15(1) asks about it, in words. */
export const exportPurposeSchema = z.object({
  purpose: z.string(),
  /** Whose data it is about: a purpose need not concern everyone. */
  subjects: z.string(),
  brands: z.array(z.string()),
  legalBasis: z.string(),
  dataCategories: z.array(z.string()),
  /** Who may get the data: processors, others by name, others by kind. */
  recipients: z.array(z.string()),
  retention: z.string(),
  /** Where the data comes from, if not from the person. */
  source: z.string().nullable(),
  /** Countries out of the EEA, and on what the transfer rests (Art. 15(2)). */
  transfers: z.array(z.string()),
  /** Logic and consequences of automated decisions (Art. 15(1)(h)). */
  automatedDecision: z.string().nullable(),
})

export type ExportPurpose = z.infer<typeof exportPurposeSchema>

/** What purposes are drawn from: the party, and what its brands' group has written. */
export interface PurposeFacts {
  readonly party: ExportParty
  readonly purposes: readonly ProcessingPurpose[]
  /** Recipients that purposes name, by id. */
  readonly organisations: ReadonlyMap<string, Organisation>
  /** For how long this product keeps things, by its settings. */
  readonly periods: KeptPeriods
}

/**
 * The purposes of the brands a request covers. They are the controller's, not those that were proven
 * for this person: each says whose data it is about.
 *
 * A fact that is not written in the person's language is given in one that it is written in: an
 * answer in another language is better than none.
 */
export function exportPurposes(facts: PurposeFacts, language: Language): ExportPurpose[] {
  return facts.purposes.flatMap((purpose) => {
    const brands = facts.party.brands.filter((brand) => belongsTo(brand, purpose))
    return brands.length === 0 ? [] : [purposeIn(facts, purpose, brands, language)]
  })
}

function purposeIn(
  facts: PurposeFacts,
  purpose: ProcessingPurpose,
  brands: readonly Brand[],
  language: Language,
): ExportPurpose {
  const said = (text: LocalizedText | null | undefined): string => anyText(text, language)
  const words = wordsIn(language)
  const basis = [
    words.legalBases[purpose.legalBasis],
    purpose.specialCondition ? words.specialConditions[purpose.specialCondition] : '',
    said(purpose.supplementaryLaw),
    said(purpose.legitimateInterest),
  ]
  const {start, law, after} = purpose.retention
  const length = lengthInWords(language, retentionLength(purpose.retention, facts.periods))
  const period = [length ?? '', said(start)]
  const retention = [
    written(period).join(' '),
    after === 'anonymised' ? words.anonymised : '',
    said(law),
  ]
  return {
    purpose: said(purpose.title),
    subjects: said(purpose.subjects),
    brands: brands.map(({name}) => name),
    legalBasis: written(basis).join('; '),
    dataCategories: written(purpose.dataCategories.map(({name}) => said(name))),
    recipients: recipientsOf(facts, purpose, brands, language),
    retention: written(retention).join('; '),
    source: said(purpose.source) || null,
    transfers: transfersOf(facts, purpose, brands, language),
    automatedDecision: said(purpose.automatedDecision) || null,
  }
}

function agreementsFor(
  {party}: PurposeFacts,
  purpose: ProcessingPurpose,
  brands: readonly Brand[],
): ExportParty['agreements'] {
  return party.agreements.filter(
    ({agreement}) =>
      brands.some((brand) => belongsTo(brand, agreement)) &&
      (!agreement.purposes?.length || agreement.purposes.some(({_ref}) => _ref === purpose._id)),
  )
}

function recipientsOf(
  facts: PurposeFacts,
  purpose: ProcessingPurpose,
  brands: readonly Brand[],
  language: Language,
): string[] {
  const processors = agreementsFor(facts, purpose, brands).map(
    ({organisation}) => organisation?.name ?? '',
  )
  const named = (purpose.recipients ?? []).map(
    ({_ref}) => facts.organisations.get(_ref)?.name ?? '',
  )
  const kinds = (purpose.recipientCategories ?? []).map(({name, condition}) => {
    const when = anyText(condition, language)
    return when ? `${anyText(name, language)} (${when})` : anyText(name, language)
  })
  return [...new Set(written([...processors, ...named, ...kinds]))]
}

function transfersOf(
  facts: PurposeFacts,
  purpose: ProcessingPurpose,
  brands: readonly Brand[],
  language: Language,
): string[] {
  const {transferBases} = wordsIn(language)
  const processors = agreementsFor(facts, purpose, brands).flatMap(({agreement, organisation}) => {
    const {location, transferBasis} = agreement
    if (transferBasis === 'none') return []
    const to = written([organisation?.name ?? '', countryName(language, location)]).join(', ')
    return [`${to}: ${transferBases[transferBasis]}`]
  })
  const others = (purpose.transfers ?? []).map(
    ({country, basis}) => `${countryName(language, country)}: ${transferBases[basis]}`,
  )
  return [...new Set([...processors, ...others])]
}

function anyText(text: LocalizedText | null | undefined, language: Language): string {
  const found = [language, ...languages].map((each) => textIn(text ?? undefined, each))
  return found.find((each) => each !== undefined) ?? ''
}

function written(texts: readonly string[]): string[] {
  return texts.filter((text) => text !== '')
}
