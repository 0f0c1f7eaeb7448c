import {Refusal} from '../refusal.js'
import type {NoticeText} from './noticeText.js'
import {privacyWords} from './structure/privacyWords.js'

/**
 * Refuses a page that holds no notice: a login page, an error page, a page that a script would have
 * filled. A notice says of personal data what no other page does, several times.
 *
 * @throws Refusal `bad_request`
 */
export function assertIsNotice({blocks}: Pick<NoticeText, 'blocks'>): void {
  let words = 0
  let said = 0
  for (const {text, kind} of blocks) {
    if (kind === 'chrome') continue
    words += text.split(' ').length
    said += text.match(privacyWords)?.length ?? 0
  }
  if (said >= 2 && words >= 25) return
  throw new Refusal(
    'bad_request',
    'There is no privacy notice in this text: it says too little of personal data. Is it a login page, or a page that needs JavaScript?',
  )
}
