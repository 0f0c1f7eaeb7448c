import type {Language} from '../language.js'

const languagesOf: Readonly<Record<string, readonly [Language, ...Language[]]>> = {
  NO: ['nb', 'nn'],
  DK: ['da'],
  SE: ['sv'],
}

/**
 * The language a processor's people are written to in: their country's, the request's where it is
 * one of those, else English. Of an unknown country it is the request's.
 */
export function processorLanguage(country: string | undefined, request: Language): Language {
  if (!country) return request
  const spoken = languagesOf[country] ?? ['en']
  return spoken.includes(request) ? request : spoken[0]
}
