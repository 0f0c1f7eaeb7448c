import type {NoticeElements} from '../../reading/noticeElements.js'
import type {NoticeText} from '../../reading/noticeText.js'

/** Whose words a block is made of. */
export type Voice = 'own' | 'pasted' | 'embedded'

/**
 * Whose words each block is: the notice's own, another organisation's that were pasted into it, or a
 * notice the Studio shows there as another's, which is as it should be.
 */
export function voicesOf(
  {blocks}: NoticeText,
  {embedded}: Pick<NoticeElements, 'embedded'>,
): readonly Voice[] {
  return blocks.map((block, index) => {
    if (block.place !== undefined && block.embedded !== undefined) return 'embedded'
    const isPasted = embedded.some(({first, end}) => index >= first && index < end)
    return isPasted || block.embedded !== undefined ? 'pasted' : 'own'
  })
}
