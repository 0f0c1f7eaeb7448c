import {languageNames, languages, type Language} from '../../../core/language.js'
import {promiseTexts} from '../../../core/starters/promiseTexts.js'
import {starterWords} from '../../../core/starters/starterWords.js'
import {anchorMailWords} from '../../../core/words/anchorMailWords.js'
import {copyWords} from '../../../core/words/case/copyWords.js'
import {doubtWords} from '../../../core/words/case/doubtWords.js'
import {eraseWords} from '../../../core/words/case/eraseWords.js'
import {caseWords} from '../../../core/words/caseWords.js'
import {changeMailWords} from '../../../core/words/changeMailWords.js'
import {changeWords} from '../../../core/words/changeWords.js'
import {comparisonWords} from '../../../core/words/comparisonWords.js'
import {confirmKindWords} from '../../../core/words/confirmKindWords.js'
import {deliveryNotes} from '../../../core/words/deliveryNotes.js'
import {erasedWords} from '../../../core/words/export/erasedWords.js'
import {factWords} from '../../../core/words/export/factWords.js'
import {exportFileWords} from '../../../core/words/exportFileWords.js'
import {exportWords} from '../../../core/words/exportWords.js'
import {languageName} from '../../../core/words/languageName.js'
import {lateOptOutWords} from '../../../core/words/lateOptOutWords.js'
import {optOutReachWords} from '../../../core/words/optOutReachWords.js'
import {optOutWords} from '../../../core/words/optOutWords.js'
import {processorWords} from '../../../core/words/processorWords.js'
import {refusalWords} from '../../../core/words/refusalWords.js'
import {requestWords} from '../../../core/words/requestWords.js'
import {standardTerms} from '../../../core/words/standardTerms.js'
import {undoMailWords} from '../../../core/words/undoMailWords.js'
import {undoWords} from '../../../core/words/undoWords.js'
import {wordsIn} from '../../../core/words/wordsIn.js'

const tables: readonly Readonly<Record<Language, unknown>>[] = [
  anchorMailWords,
  caseWords,
  changeMailWords,
  changeWords,
  comparisonWords,
  confirmKindWords,
  copyWords,
  deliveryNotes,
  doubtWords,
  eraseWords,
  erasedWords,
  exportFileWords,
  exportWords,
  factWords,
  lateOptOutWords,
  optOutReachWords,
  optOutWords,
  processorWords,
  refusalWords,
  languageNames,
  promiseTexts,
  requestWords,
  starterWords,
  undoMailWords,
  undoWords,
]

/** The words of a text, in small letters; one letter alone says nothing of its language. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? []
}

/** Every word that the product's own texts have in a language. */
export const spokenWords: ReadonlyMap<Language, ReadonlySet<string>> = new Map(
  languages.map((language) => {
    const given = [
      wordsIn(language),
      standardTerms(language),
      standardTerms(language, {isHealthService: true}),
    ]
    const names = languages.map((other) => languageName(other, language))
    const texts = [...tables.map((table) => table[language]), ...given, names]
    return [language, new Set(texts.flatMap(textsIn).flatMap(wordsOf))]
  }),
)

/** The words of a table, at any depth; those of a function are read from its source. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return literalsOf(String(value))
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}

function literalsOf(source: string): string[] {
  const readable = source.replaceAll(/\\(?:x([\da-f]{2})|u([\da-f]{4}))/gi, (_, two, four) =>
    String.fromCharCode(Number.parseInt(String(two ?? four), 16)),
  )
  const quoted = readable.match(/'[^'\n]*'|"[^"\n]*"/g) ?? []
  const templates = (readable.match(/`[^`]*`/g) ?? []).map((text) =>
    text.replaceAll(/\$\{[^{}]*\}/g, ' '),
  )
  return [...quoted, ...templates]
}
