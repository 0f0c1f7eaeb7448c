import {detectLanguage} from '../reading/detectLanguage.js'
import type {NoticeBlock, NoticeText} from '../reading/noticeText.js'

/** A notice, and apart from it those of others that are pasted into it. */
export interface NoticeParts {
  readonly own: NoticeText
  readonly embedded: readonly {readonly organisation: string; readonly text: NoticeText}[]
}

/** Takes the pasted notices out, so that what is read of one is never read of the other. */
export function noticeParts(text: NoticeText): NoticeParts {
  const owners = [...new Set(text.blocks.flatMap(({embedded}) => embedded ?? []))]
  if (owners.length === 0) return {own: text, embedded: []}
  return {
    own: {...text, blocks: text.blocks.filter(({embedded}) => embedded === undefined)},
    embedded: owners.map((organisation) => {
      const blocks = text.blocks.filter(({embedded}) => embedded === organisation).map(asOwn)
      const language = detectLanguage(blocks.map((block) => block.text).join('\n'))
      return {organisation, text: {...text, language, blocks}}
    }),
  }
}

function asOwn({embedded: _whose, ...block}: NoticeBlock): NoticeBlock {
  return block
}
