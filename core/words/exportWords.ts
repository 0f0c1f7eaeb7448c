import type {Language} from '../language.js'
import type {ExportWording} from './export/exportWording.js'
import {exportWordsDa} from './export/exportWordsDa.js'
import {exportWordsEn} from './export/exportWordsEn.js'
import {exportWordsNb} from './export/exportWordsNb.js'
import {exportWordsNn} from './export/exportWordsNn.js'
import {exportWordsSv} from './export/exportWordsSv.js'

/** What pages, mails and files of a data export say, in the reader's language. */
export const exportWords: Record<Language, ExportWording> = {
  nb: exportWordsNb,
  nn: exportWordsNn,
  da: exportWordsDa,
  sv: exportWordsSv,
  en: exportWordsEn,
}
