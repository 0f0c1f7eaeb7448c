import * as z from 'zod'

import {localizedTextSchema} from './localizedText.js'
import {documentSchema, referenceSchema} from './reference.js'

/** On what a transfer out of the EEA rests (GDPR chapter V); `none` is "stays in the EEA". */
export const transferBases = ['none', 'adequacy', 'dpf', 'scc', 'bcr'] as const

/**
 * How a processor's part of a data subject's request is searched.
 *
 * - `functions`: the functions search it themselves.
 * - `people`: its people answer by a link that is mailed to its address for requests.
 * - `inPerson`: it holds health data, which is handed over in person or by secure mail, never uploaded.
 * - `elsewhere`: it cannot be searched by address; people are told whom to ask.
 * - `nothing`: it holds nothing about the people who ask.
 */
export const processorSearches = [
  'functions',
  'people',
  'inPerson',
  'elsewhere',
  'nothing',
] as const

export type ProcessorSearch = (typeof processorSearches)[number]

/** An agreement with a processor (Art. 28): who does what for which brands, and where. */
export const processorAgreementSchema = documentSchema.extend({
  _type: z.literal('processorAgreement'),
  organisation: referenceSchema,
  group: referenceSchema,
  /** The brands it is for; none means every brand of the group. */
  brands: z.array(referenceSchema).nullish(),
  /** The name of its product or system, where people know that better than the company. */
  product: z.string().nullish(),
  service: localizedTextSchema,
  purposes: z.array(referenceSchema).nullish(),
  /** Country of processing, ISO 3166-1 alpha-2. */
  location: z.string().length(2),
  transferBasis: z.enum(transferBases),
  /** When the transfer basis is to be looked at again (calendar date). */
  transferReviewOn: z.string().nullish(),
  /** Where a copy of the safeguards can be read (Art. 13(1)(f)). */
  safeguardUrl: z.string().nullish(),
  /** When the agreement was made (calendar date). */
  agreedOn: z.string().nullish(),
  /** Where requests of data subjects are sent. */
  requestEmail: z.string().nullish(),
  /** How requests are searched there; `processorSearch` says what holds where it is not said. */
  searchedBy: z.enum(processorSearches).nullish(),
  order: z.number().nullish(),
})

export type ProcessorAgreement = z.infer<typeof processorAgreementSchema>

/**
 * How a processor is searched: as the editor says; else by its people where they can be written to,
 * and not by us where they cannot. By people without an address is not possible, so it counts as
 * `elsewhere`: a source that nobody asks must not look as if it were being searched.
 */
export function processorSearch({
  searchedBy,
  requestEmail,
}: Pick<ProcessorAgreement, 'searchedBy' | 'requestEmail'>): ProcessorSearch {
  const usual = requestEmail?.trim() ? 'people' : 'elsewhere'
  return searchedBy && searchedBy !== 'people' ? searchedBy : usual
}
