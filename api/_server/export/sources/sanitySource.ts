import * as z from 'zod'

import type {
  PersonalDataRecord,
  PersonalDataSource,
  Subject,
} from '../../../../core/export/personalDataSource.js'
import {SourceFailure} from '../../../../core/export/sourceFailure.js'
import type {Language} from '../../../../core/language.js'
import {addressIn} from '../../../../core/subject/addressIn.js'
import {commitAsSeen} from '../../commitAsSeen.js'
import type {Services} from '../../services.js'

/** What every document that is found has to say of itself. */
export interface SubjectDocument {
  readonly _id: string
  /** Whose it is: an e-mail address, or the subject key. */
  readonly subject: string
}

export interface SanitySourceOptions<Document extends SubjectDocument> extends Pick<
  PersonalDataSource,
  'name' | 'organisation' | 'holds' | 'brands'
> {
  /**
   * Finds a person's documents by `$address` (normalised: lower case) or `$subjectKey`, within
   * `$brands` where that matters. The projection has `_id` and `subject`.
   */
  readonly query: string
  readonly schema: z.ZodType<Document>
  readonly toRecords: (document: Document, language: Language) => readonly PersonalDataRecord[]
  /** Whether a request for erasure deletes what is found. */
  readonly isErasable: boolean
}

/**
 * Documents of this dataset that hold personal data, found by GROQ.
 *
 * What is known of the person is bound as parameters, so no address becomes part of a query. Every
 * document names its subject, and one of somebody else fails the whole source: a query that finds too
 * much must not hand it out.
 *
 * @throws Error when it is set up with a query that looks for nobody
 */
export function sanitySource<Document extends SubjectDocument>(
  options: SanitySourceOptions<Document>,
): (services: Services) => PersonalDataSource {
  const {name, organisation, holds, brands, query, isErasable} = options
  if (!/\$(?:address|subjectKey)\b/.test(query)) {
    throw new Error(`The query of ${name} has to look for $address or $subjectKey.`)
  }
  return (services) => ({
    name,
    organisation,
    holds,
    ...(brands && {brands}),
    async *collect(subject) {
      const documents = await find(services, options, subject)
      for (const document of documents) yield* options.toRecords(document, subject.language)
    },
    ...(isErasable && {
      async erase(subject: Subject) {
        const documents = await find(services, options, subject)
        if (documents.length === 0) return {state: 'nothing' as const}
        await deleteAll(services, documents)
        const records = documents.flatMap((one) => options.toRecords(one, subject.language))
        return {state: 'erased' as const, recordCount: records.length}
      },
    }),
  })
}

async function find<Document extends SubjectDocument>(
  services: Services,
  {query, schema}: SanitySourceOptions<Document>,
  {address, subjectKey, brands}: Subject,
): Promise<Document[]> {
  const found = await services.query(z.array(z.unknown()), query, {address, subjectKey, brands})
  return found.map((each) => {
    const parsed = schema.safeParse(each)
    if (!parsed.success) throw lasting(`a document is not as expected: ${pathOf(parsed.error)}`)
    const {subject} = parsed.data
    if (subject !== subjectKey && addressIn(subject) !== address) {
      throw lasting('a document of another person was found')
    }
    return parsed.data
  })
}

/** Drafts of them too, and their history; nothing goes unless all of it can. */
async function deleteAll(services: Services, documents: readonly SubjectDocument[]): Promise<void> {
  const ids = documents.flatMap(({_id}) => [_id, `drafts.${_id}`])
  const isGone = await commitAsSeen(
    services,
    ids.map((id) => ({delete: {id, purge: true}})),
  )
  if (!isGone) throw lasting('other documents refer to one of them, so that it cannot be deleted')
}

function pathOf({issues}: z.ZodError): string {
  return issues[0]?.path.join('.') || 'the whole'
}

function lasting(message: string): SourceFailure {
  return new SourceFailure(message, {isPassing: false})
}
