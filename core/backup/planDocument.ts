import canonicalize from 'canonicalize'

import type {BackedUpDocument} from './comesBack.js'
import {referencesIn} from './referencesIn.js'
import {withWeakReferences} from './withWeakReferences.js'

/**
 * What is done with one document of a backup.
 *
 * - `create`: it is missing, and put back. `there`: it is there as it was.
 * - `kept`: the dataset's is later, by what it says, and stays. `replace`: the file's goes in.
 * - `differs`: which one is right, nobody can tell from here.
 * - `altered`: it can never have changed, and has. It is not touched.
 * - `past`: an address that nothing needs any more.
 */
export const restoreActs = [
  'create',
  'there',
  'kept',
  'replace',
  'differs',
  'altered',
  'past',
] as const

export type RestoreAct = (typeof restoreActs)[number]

/** Which one goes in where two differ and no rule says it. */
export type Keep = 'dataset' | 'file'

type Rule = (
  file: BackedUpDocument,
  dataset: BackedUpDocument,
  keep: Keep | undefined,
) => RestoreAct

/**
 * Decides about a document by what the dataset holds under its id.
 *
 * What is there but for references that are weak is made as it was: a run was killed before it did.
 *
 * A version is never overwritten, and a head never goes back in number. What was stamped, sent,
 * stopped or purged stays so. An opt-out that is in force stays in force, whichever of the two is to be kept:
 * it was answered with "done".
 */
export function planDocument(
  file: BackedUpDocument,
  dataset: BackedUpDocument | undefined,
  keep?: Keep,
): RestoreAct {
  if (!dataset) return 'create'
  if (isAlike(file, dataset)) return 'there'
  if (isAlike(withWeakReferences(file, weaklyIn(dataset)), dataset)) return 'replace'
  return (rules[file._type] ?? asAsked)(file, dataset, keep)
}

/** What it refers to weakly: by the schema, or as a run that put it back was killed. */
function weaklyIn(document: BackedUpDocument): ReadonlySet<string> {
  return new Set(referencesIn(document).flatMap(({id, isWeak}) => (isWeak ? [id] : [])))
}

const asAsked: Rule = (_file, _dataset, keep) => {
  if (keep === undefined) return 'differs'
  return keep === 'file' ? 'replace' : 'kept'
}

/** States that, once reached, are not taken back; the first of them not for the others either. */
const neverBack =
  (...last: readonly string[]): Rule =>
  (file, dataset, keep) => {
    for (const state of last) {
      if (dataset['state'] === state) return 'kept'
      if (file['state'] === state) return 'replace'
    }
    return asAsked(file, dataset, keep)
  }

const rules: Readonly<Record<string, Rule>> = {
  noticeVersion: () => 'altered',
  noticeHead(file, dataset) {
    const [ours, theirs] = [Number(dataset['version']), Number(file['version'])]
    if (ours !== theirs) return ours > theirs ? 'kept' : 'replace'
    return dataset['hash'] === file['hash'] ? 'kept' : 'altered'
  },
  changeOutcome: neverBack('stamped'),
  delivery: neverBack('sent', 'stopped'),
  dataRequest: neverBack('purged'),
  consent: () => 'altered',
  datasetRestored: () => 'altered',
  optOut(file, dataset, keep) {
    const isTakenBack = !dataset['undoneAt'] && file['undoneAt']
    return isTakenBack && keep === 'file' ? 'kept' : asAsked(file, dataset, keep)
  },
  // Sealed anew each time; either opens to the same address.
  optOutAddress: () => 'kept',
}

/** Whether two read the same, whenever they were written. */
export function isAlike(one: BackedUpDocument, other: BackedUpDocument): boolean {
  return canonicalize(contentOf(one)) === canonicalize(contentOf(other))
}

/** A document without what the Content Lake says of its writing. */
export function contentOf(document: BackedUpDocument): BackedUpDocument {
  const {_rev, _createdAt, _updatedAt, ...content} = document
  return content
}
