import type {Language} from '../language.js'
import type {ProcessorWording} from './processor/processorWording.js'
import {processorWordsDa} from './processor/processorWordsDa.js'
import {processorWordsEn} from './processor/processorWordsEn.js'
import {processorWordsNb} from './processor/processorWordsNb.js'
import {processorWordsNn} from './processor/processorWordsNn.js'
import {processorWordsSv} from './processor/processorWordsSv.js'

/** What processors' people read, and persons about them, in the reader's language. */
export const processorWords: Record<Language, ProcessorWording> = {
  nb: processorWordsNb,
  nn: processorWordsNn,
  da: processorWordsDa,
  sv: processorWordsSv,
  en: processorWordsEn,
}
