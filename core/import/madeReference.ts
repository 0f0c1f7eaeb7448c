import type {MadeDocument} from './factChange.js'

/** A reference as the Content Lake stores it. */
export type MadeReference = Readonly<Record<string, unknown>> & {
  readonly _type: 'reference'
  readonly _ref: string
}

export function referenceTo(id: string): MadeReference {
  return {_type: 'reference', _ref: id}
}

/**
 * A reference to a document that is a draft like the one it stands in: weak until both are published,
 * as the Studio writes it, since the Content Lake refuses a strong one to what is not published.
 */
export function referenceToDraft({_id: id, _type: type}: MadeDocument): MadeReference {
  return {...referenceTo(id), _weak: true, _strengthenOnPublish: {type}}
}
