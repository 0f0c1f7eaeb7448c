import {eachBlock} from '../eachBlock.js'
import type {EmbeddedNotice} from '../noticeElements.js'
import type {NoticeText} from '../noticeText.js'

/** The notices of others that are pasted in, by the marks that reading has set on their blocks. */
export function readEmbedded({blocks}: NoticeText): EmbeddedNotice[] {
  const found: {organisation: string; first: number; end: number}[] = []
  for (const {block, found: organisation} of owners(blocks)) {
    const last = found.at(-1)
    if (last?.end === block && last.organisation === organisation) last.end = block + 1
    else found.push({organisation, first: block, end: block + 1})
  }
  return found
}

const owners = eachBlock(({embedded}) => (embedded === undefined ? [] : [embedded]))
