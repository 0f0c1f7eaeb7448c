import type {ExportHead, SectionHead} from './exportFile.js'
import {isPortable, type PersonalDataRecord} from './personalDataSource.js'

/** An export to make files of: its head, and its records, which may be too many to hold. */
export interface ExportContent {
  readonly head: ExportHead
  /** The records of a section, from the first at each call. */
  readonly recordsOf: (section: SectionHead) => AsyncIterable<PersonalDataRecord>
}

/**
 * The part of an export that falls under data portability (Art. 20(1)).
 *
 * Files that others gave belong to it only where that is what they were asked for: nobody knows what
 * of their other files the person had given.
 */
export function portablePart({head, recordsOf}: ExportContent): ExportContent {
  const attachments = head.scope === 'portable' ? head.attachments : []
  const sections = head.sections.map(portableSection)
  return {
    head: {...head, scope: 'portable', attachments, sections},
    async *recordsOf(section) {
      for await (const record of recordsOf(section)) if (isPortable(record)) yield record
    },
  }
}

function portableSection(section: SectionHead): SectionHead {
  const types = section.types
    .filter(({portableCount}) => portableCount > 0)
    .map((type) => ({...type, recordCount: type.portableCount}))
  const recordCount = types.reduce((sum, type) => sum + type.recordCount, 0)
  return {...section, types, recordCount}
}
