import type {Language} from '../language.js'

export type JsonLdValue = string | JsonLdNode | readonly JsonLdValue[] | undefined

/** A node as JSON-LD 1.1 writes it; what is not known is left out. */
export type JsonLdNode = {readonly [term: string]: JsonLdValue}

/** Words in a language. */
export function wordsNode(text: string, language: Language): JsonLdNode {
  return {'@value': text, '@language': language}
}

/** A value of an XML Schema type: `dateTime`, `duration`. */
export function typedNode(value: string, type: 'dateTime' | 'duration'): JsonLdNode {
  return {'@value': value, '@type': `xsd:${type}`}
}

export function reference(id: string): JsonLdNode {
  return {'@id': id}
}

/** A place in the document, by what a fact is and its id. */
export function place(kind: string, id?: string): string {
  return id === undefined ? `#${kind}` : `#${kind}-${encodeURIComponent(id)}`
}
