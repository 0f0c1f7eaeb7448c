import * as z from 'zod'

import type {Language} from '../language.js'

/**
 * One fact in the languages it has been written in.
 *
 * A notice in a language that is missing here does not compose: a reader never gets a fact in a
 * language that is not the notice's.
 */
export const localizedTextSchema = z.object({
  nb: z.string().optional(),
  nn: z.string().optional(),
  da: z.string().optional(),
  sv: z.string().optional(),
  en: z.string().optional(),
})

export type LocalizedText = z.infer<typeof localizedTextSchema>

/** The text in a language, `undefined` when it is missing or blank. */
export function textIn(text: LocalizedText | undefined, language: Language): string | undefined {
  const written = text?.[language]?.trim()
  return written === '' ? undefined : written
}
