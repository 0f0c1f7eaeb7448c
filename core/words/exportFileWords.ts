import type {Language} from '../language.js'
import type {ExportFileWording} from './export/exportFileWording.js'
import {exportFileWordsDa} from './export/exportFileWordsDa.js'
import {exportFileWordsEn} from './export/exportFileWordsEn.js'
import {exportFileWordsNb} from './export/exportFileWordsNb.js'
import {exportFileWordsNn} from './export/exportFileWordsNn.js'
import {exportFileWordsSv} from './export/exportFileWordsSv.js'

/** What the files of an export and their page say beside the data, in the reader's language. */
export const exportFileWords: Record<Language, ExportFileWording> = {
  nb: exportFileWordsNb,
  nn: exportFileWordsNn,
  da: exportFileWordsDa,
  sv: exportFileWordsSv,
  en: exportFileWordsEn,
}
