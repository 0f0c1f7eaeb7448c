import type {EmbeddedNotice} from '../noticeElements.js'
import type {NoticeText} from '../noticeText.js'

/** The notices of others that are pasted in, by the marks that reading has set on their blocks. */
export function readEmbedded({blocks}: NoticeText): EmbeddedNotice[] {
  const found: {organisation: string; first: number; end: number}[] = []
  blocks.forEach(({embedded}, index) => {
    const last = found.at(-1)
    if (embedded === undefined) return
    if (last?.end === index && last.organisation === embedded) last.end = index + 1
    else found.push({organisation: embedded, first: index, end: index + 1})
  })
  return found
}
