import type {RecordType} from './exportFile.js'
import {isPortable, type PersonalDataRecord} from './personalDataSource.js'

/** Which types of records a stream brought, and which fields each has; records may lack some. */
export class RecordTypes {
  recordCount = 0
  readonly #types = new Map<string, Counted>()

  add(record: PersonalDataRecord): void {
    const {type, title, fields} = record
    this.recordCount += 1
    const known = this.#types.get(type) ?? {
      title,
      recordCount: 0,
      portableCount: 0,
      fields: new Set(),
    }
    this.#types.set(type, known)
    known.recordCount += 1
    if (isPortable(record)) known.portableCount += 1
    for (const {key} of fields) known.fields.add(key)
  }

  list(): RecordType[] {
    return [...this.#types].map(([type, {fields, ...counted}]) => ({
      type,
      ...counted,
      fields: [...fields],
    }))
  }
}

interface Counted {
  readonly title: string
  recordCount: number
  portableCount: number
  readonly fields: Set<string>
}
