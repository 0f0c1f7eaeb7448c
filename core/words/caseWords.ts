import type {Language} from '../language.js'
import type {CaseWording} from './case/caseWording.js'
import {caseWordsDa} from './case/caseWordsDa.js'
import {caseWordsEn} from './case/caseWordsEn.js'
import {caseWordsNb} from './case/caseWordsNb.js'
import {caseWordsNn} from './case/caseWordsNn.js'
import {caseWordsSv} from './case/caseWordsSv.js'

/** What the desk says to people by mail, and the page of a case to handlers. */
export const caseWords: Record<Language, CaseWording> = {
  nb: caseWordsNb,
  nn: caseWordsNn,
  da: caseWordsDa,
  sv: caseWordsSv,
  en: caseWordsEn,
}
