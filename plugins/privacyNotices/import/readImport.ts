import type {FactProposal} from '../../../core/import/factProposal.js'
import {importedSections, type ImportedText} from '../../../core/import/importedSections.js'
import {proposeFacts, type ImportInto} from '../../../core/import/proposeFacts.js'
import type {NoticeText} from '../../../core/reading/noticeText.js'
import {readElements} from '../../../core/reading/readElements.js'
import {readNoticeText} from '../../../core/reading/readNoticeText.js'
import {randomKey} from '../starters/randomKey.js'

/** A notice that was brought in, read, with what it would become. */
export interface ReadImport {
  readonly into: ImportInto
  readonly text: NoticeText
  readonly imported: ImportedText
  readonly proposals: readonly FactProposal[]
}

/** @throws Refusal for what is no notice: see `readNoticeText` */
export function readImport(input: string, name: string | undefined, into: ImportInto): ReadImport {
  const text = readNoticeText(input, name)
  return {
    into,
    text,
    imported: importedSections(text, randomKey),
    proposals: proposeFacts(text, readElements(text), into),
  }
}
