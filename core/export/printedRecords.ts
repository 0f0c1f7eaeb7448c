import type {PersonalDataRecord} from './personalDataSource.js'

/** So many records of a table are printed; all are in the JSON inside the PDF. */
export const printedRows = 2000

/** The first records of one type, ground and origin, and how many there are in all. */
export interface PrintedGroup {
  readonly records: PersonalDataRecord[]
  count: number
}

/** Gathers what is printed of a stream of records: the first of each group, and the count of all. */
export class PrintedRecords {
  readonly #groups = new Map<string, PrintedGroup>()

  add(record: PersonalDataRecord): void {
    const key = JSON.stringify([record.type, record.basis, record.isGivenByPerson])
    const group = this.#groups.get(key) ?? {records: [], count: 0}
    this.#groups.set(key, group)
    group.count += 1
    if (group.records.length < printedRows) group.records.push(record)
  }

  groups(): readonly PrintedGroup[] {
    return [...this.#groups.values()]
  }
}
