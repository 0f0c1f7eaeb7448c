import {onOneLine} from '../../compose/resolveFact.js'
import type {Language} from '../../language.js'
import {countryName} from '../../words/countryName.js'
import {period, periodOfMonths} from '../../words/period.js'
import {wordsIn} from '../../words/wordsIn.js'
import type {ComparedFact} from './comparedFacts.js'

type InWords = (value: string, language: Language) => string

const asWritten: InWords = (value) => onOneLine(value) ?? value

const read = (table: Readonly<Record<string, string>>, code: string): string => table[code] ?? code

const inWords: Readonly<Record<ComparedFact, InWords>> = {
  orgNumber: asWritten,
  postalAddress: asWritten,
  email: asWritten,
  phone: asWritten,
  expiry: asWritten,
  location: (code, language) => countryName(language, code),
  transferBasis: (code, language) => read(wordsIn(language).transferBases, code),
  legalBasis: (code, language) => read(wordsIn(language).legalBases, code),
  retention: (months, language) => periodOfMonths(language, Number(months)),
  leadTime: (days, language) => period(language, Number(days), 'day'),
}

/** A compared fact as notices and sentences of a language say it: `scc` as its name, 24 as 2 years. */
export function factInWords(what: ComparedFact, value: string, language: Language): string {
  return inWords[what](value, language)
}
