import {isDeepStrictEqual} from 'node:util'

import type {StoredDocument} from '../storedDocument.js'

/** A patch in Mendoza's format: opcodes and their operands, flat in one array. */
export type MendozaPatch = unknown[]

/** The opcodes this encoder writes; https://github.com/sanity-io/mendoza has the whole table. */
const op = {
  value: 0,
  pushFieldCopy: 10,
  pushFieldBlank: 11,
  pushElementCopy: 12,
  returnIntoObjectSameKeyPop: 15,
  returnIntoArrayPop: 16,
  objectSetFieldValue: 17,
  objectDeleteField: 19,
  arrayAppendValue: 20,
  arrayAppendSlice: 21,
} as const

/**
 * The Mendoza patch from one state of a document to another; `null` is "does not exist".
 *
 * Field by field and element by element, because Review changes names the author of what a patch
 * touched. `_rev` is left out on both sides: the Studio applies effects to documents without it.
 */
export function mendozaPatch(
  before: StoredDocument | null,
  after: StoredDocument | null,
): MendozaPatch {
  if (before === null || after === null) return [op.value, withoutRevision(after)]
  return objectPatch(withoutRevision(before) ?? {}, withoutRevision(after) ?? {})
}

function withoutRevision(document: StoredDocument | null): Record<string, unknown> | null {
  if (document === null) return null
  const {_rev, ...attributes} = document
  return attributes
}

/** Mendoza names a field of the input by its place among the sorted keys. */
function objectPatch(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): MendozaPatch {
  const patch: MendozaPatch = []
  const keys = Object.keys(before).toSorted()
  for (const [place, key] of keys.entries()) {
    if (!Object.hasOwn(after, key)) patch.push(op.objectDeleteField, place)
  }
  for (const [key, value] of Object.entries(after)) {
    const previous = Object.hasOwn(before, key) ? before[key] : undefined
    if (isDeepStrictEqual(previous, value)) continue
    const place = keys.indexOf(key)
    if (isObject(previous) && isObject(value)) {
      patch.push(op.pushFieldCopy, place, ...objectPatch(previous, value))
      patch.push(op.returnIntoObjectSameKeyPop)
    } else if (Array.isArray(previous) && Array.isArray(value) && value.length > 0) {
      patch.push(op.pushFieldBlank, place, ...arrayPatch(previous, value))
      patch.push(op.returnIntoObjectSameKeyPop)
    } else {
      patch.push(op.objectSetFieldValue, value, key)
    }
  }
  return patch
}

function arrayPatch(before: readonly unknown[], after: readonly unknown[]): MendozaPatch {
  const patch: MendozaPatch = []
  for (const [index, element] of after.entries()) {
    const place = placeOf(element, index, before)
    const previous = before[place]
    if (place >= 0 && isDeepStrictEqual(previous, element)) {
      patch.push(op.arrayAppendSlice, place, place + 1)
    } else if (isObject(previous) && isObject(element)) {
      patch.push(op.pushElementCopy, place, ...objectPatch(previous, element))
      patch.push(op.returnIntoArrayPop)
    } else {
      patch.push(op.arrayAppendValue, element)
    }
  }
  return patch
}

/** Keyed elements are followed when they move; others are the same only in the same place. */
function placeOf(element: unknown, index: number, before: readonly unknown[]): number {
  if (isObject(element) && typeof element['_key'] === 'string') {
    const key = element['_key']
    return before.findIndex((candidate) => isObject(candidate) && candidate['_key'] === key)
  }
  return isDeepStrictEqual(before[index], element) && index < before.length ? index : -1
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
