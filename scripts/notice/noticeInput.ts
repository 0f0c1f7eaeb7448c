import {readFileSync, statSync} from 'node:fs'

import {assertIsNotice} from '../../core/reading/assertIsNotice.js'
import type {NoticeText} from '../../core/reading/noticeText.js'
import {longestText} from '../../core/reading/noticeTextFrom.js'
import {Refusal} from '../../core/refusal.js'
import {readNoticeFile} from './readNoticeFile.js'

/**
 * The notice in a file; `-` is standard input.
 *
 * @throws Refusal `not_found`, `too_large`, and `bad_request` for what is no notice
 */
export async function readNoticeInput(file: string): Promise<NoticeText> {
  const text = await readNoticeFile(inputOf(file), file)
  assertIsNotice(text)
  return text
}

export function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false
}

function inputOf(file: string): string {
  if (file === '-') return readFileSync(0, 'utf8')
  const size = statSync(file, {throwIfNoEntry: false})?.size
  if (size === undefined) throw new Refusal('not_found', `There is no ${file}.`)
  if (size > longestText * 2) throw new Refusal('too_large', `${file} is too large to be a notice.`)
  return readFileSync(file, 'utf8')
}
