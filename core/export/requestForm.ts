import * as z from 'zod'

import {Refusal} from '../refusal.js'
import type {ExportParty} from './exportParty.js'
import {isStopping} from './requestHandling.js'
import {
  requestConcernSchema,
  requestKindSchema,
  requestSubjectSchema,
  type RequestConcern,
} from './requestKind.js'

/** Room for what there is to say, and none for a file; in characters, a line break being one. */
export const mostWords = 2000

const brandPrefix = 'brand-'
const typed = z
  .string()
  .transform((text) => text.replaceAll('\r\n', '\n').trim())
  .default('')

/**
 * The form as it is posted: one field a brand, `brand-klinikk24`, there when it is ticked. The page
 * says `choosesBrands`; without it, as a program posts, every brand is meant.
 */
export const requestFormSchema = z
  .record(z.string(), z.string())
  .transform((fields) => ({
    ...fields,
    ticked: Object.keys(fields)
      .filter((name) => name.startsWith(brandPrefix))
      .map((name) => name.slice(brandPrefix.length)),
  }))
  .pipe(
    z.object({
      brand: z.string().max(100).optional(),
      lang: z.string().max(10).optional(),
      address: z.string().max(1000),
      kind: requestKindSchema.default('access'),
      subject: requestSubjectSchema.default('self'),
      concerns: requestConcernSchema.optional(),
      choosesBrands: z.literal('yes').optional(),
      ticked: z.array(z.string().max(100)).max(200),
      name: typed.pipe(z.string().max(200)),
      words: typed,
      other: typed.pipe(z.string().max(500)),
    }),
  )

export type RequestForm = z.infer<typeof requestFormSchema>

/** What of a form its person has to mend, in the order of the page. */
export type FormFault = 'address' | 'brands' | 'other' | 'words'

/** What is wrong with a form whose address has been read, or not. */
export function formFaults(form: RequestForm, hasAddress: boolean): FormFault[] {
  const faults: Record<FormFault, boolean> = {
    address: !hasAddress,
    brands: form.choosesBrands === 'yes' && form.ticked.length === 0,
    other: form.subject === 'lostAddress' && form.other === '',
    words: form.words.length > mostWords,
  }
  const order = ['address', 'brands', 'other', 'words'] as const
  return order.filter((fault) => faults[fault])
}

/**
 * The brands a form narrows its request to, by slug; `undefined` for all of the controller's.
 *
 * @throws Refusal `bad_request` for a brand of someone else
 */
export function narrowedBrands(
  {choosesBrands, ticked}: RequestForm,
  {brands}: Pick<ExportParty, 'brands'>,
): string[] | undefined {
  if (choosesBrands === undefined && ticked.length === 0) return undefined
  const own = brands.map(({slug}) => slug.current)
  if (ticked.some((slug) => !own.includes(slug))) {
    throw new Refusal('bad_request', 'A brand of the form is none of this controller.')
  }
  const narrowed = own.filter((slug) => ticked.includes(slug))
  return narrowed.length === own.length ? undefined : narrowed
}

/**
 * What an objection or a withdrawal is from; nothing for the other kinds. Unsaid, it is marketing, as
 * the page has it, unless there are words that a handler has to read.
 */
export function concernsOf({kind, concerns, words}: RequestForm): RequestConcern | undefined {
  if (!isStopping(kind)) return undefined
  return concerns ?? (words === '' ? 'marketing' : 'other')
}
