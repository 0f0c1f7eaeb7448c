import * as z from 'zod'

import {localizedTextSchema} from '../core/content/localizedText.js'

/** Whether a value from a form is a text in at least one language. */
export function hasAnyText(value: unknown): boolean {
  const text = localizedTextSchema.safeParse(value)
  return text.success && Object.values(text.data).some((words) => (words ?? '').trim() !== '')
}

/** The first text there is, for lists and previews; a preview reads part of a document only. */
export function anyText(value: unknown): string | undefined {
  const text = localizedTextSchema.safeParse(value)
  if (!text.success) return undefined
  return Object.values(text.data).find((words) => (words ?? '').trim() !== '')
}

/** A value from a form as words, `undefined` when it is none. */
export function asWords(value: unknown): string | undefined {
  const words = z.string().safeParse(value)
  return words.success && words.data.trim() !== '' ? words.data : undefined
}
