import type {Language} from '../language.js'
import {dayWords, instantWords} from '../words/dateWords.js'
import {exportWords} from '../words/exportWords.js'
import {wordsIn} from '../words/wordsIn.js'
import type {PersonalDataRecord, RecordField} from './personalDataSource.js'

/** Records of one type as people read them. */
export interface RecordTable {
  readonly title: string
  /** Ground and origin, the same for every record of the table. */
  readonly notes: readonly string[]
  /** `list`: a row a record, under column heads. `card`: a row a field, for wide or single records. */
  readonly layout: 'list' | 'card'
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** More columns than this are unreadable on a page at 11 points. */
const widestList = 5

interface Reader {
  readonly language: Language
  readonly timeZone: string
}

/** Groups records by type, ground and origin into tables that fit a page, in their order. */
export function recordTables(
  records: readonly PersonalDataRecord[],
  reader: Reader,
): RecordTable[] {
  const groups = Map.groupBy(records, ({type, basis, isGivenByPerson}) =>
    JSON.stringify([type, basis, isGivenByPerson]),
  )
  return [...groups.values()].flatMap((group) => tablesOf(group, reader))
}

function tablesOf(group: readonly PersonalDataRecord[], reader: Reader): RecordTable[] {
  const [first] = group
  if (!first) return []
  const {basis, given, notGiven} = exportWords[reader.language].file
  const about = {
    title: first.title,
    notes: [basis(first.basis), first.isGivenByPerson ? given : notGiven],
  }
  const labels = new Map(group.flatMap(({fields}) => fields.map(({key, label}) => [key, label])))
  if (group.length > 1 && labels.size <= widestList) {
    const rows = group.map(({fields}) =>
      [...labels.keys()].map((key) =>
        printed(
          fields.find((field) => field.key === key),
          reader,
        ),
      ),
    )
    return [{...about, layout: 'list', columns: [...labels.values()], rows}]
  }
  return group.map(({fields}) => ({
    ...about,
    layout: 'card',
    columns: [],
    rows: fields.map((field) => [field.label, printed(field, reader)]),
  }))
}

function printed(field: RecordField | undefined, {language, timeZone}: Reader): string {
  const words = exportWords[language].file
  const value = field?.value
  if (value === undefined || value === null || value === '') return words.empty
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number' && !Number.isInteger(value)) {
    const {locale} = wordsIn(language)
    return value.toLocaleString(locale, {useGrouping: false, maximumFractionDigits: 20})
  }
  const text = String(value)
  if (field?.format === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text)) return dayWords(language, text)
  if (field?.format !== 'instant') return text
  const instant = new Date(text)
  return Number.isNaN(instant.getTime()) ? text : instantWords(language, instant, timeZone)
}
