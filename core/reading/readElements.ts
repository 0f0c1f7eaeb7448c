import {readContacts} from './elements/readContacts.js'
import type {NoticeElements} from './noticeElements.js'
import type {NoticeText} from './noticeText.js'

/** What a notice says, read from its words. Nothing is guessed that no words stand for. */
export function readElements(text: NoticeText): NoticeElements {
  const title = text.blocks.findIndex(({kind}) => kind === 'title')
  const said = text.blocks[title]
  return {
    ...(said && {title: {block: title, from: 0, to: said.text.length, text: said.text}}),
    ...readContacts(text),
    brands: [],
    orgNumbers: [],
    organisations: [],
    processors: [],
    cookies: [],
    purposes: [],
    retentions: [],
    rights: [],
    references: [],
    embedded: [],
    isHealthService: false,
  }
}
