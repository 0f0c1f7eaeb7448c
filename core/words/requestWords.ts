import type {Language} from '../language.js'
import type {RequestWording} from './export/requestWording.js'
import {requestWordsDa} from './export/requestWordsDa.js'
import {requestWordsEn} from './export/requestWordsEn.js'
import {requestWordsNb} from './export/requestWordsNb.js'
import {requestWordsNn} from './export/requestWordsNn.js'
import {requestWordsSv} from './export/requestWordsSv.js'

/** What a request of any kind says on its form, in its mails and on its pages, by language. */
export const requestWords: Record<Language, RequestWording> = {
  nb: requestWordsNb,
  nn: requestWordsNn,
  da: requestWordsDa,
  sv: requestWordsSv,
  en: requestWordsEn,
}
