import type * as z from 'zod'

import type {privacyNoticeSchema, sectionSchema} from '../../core/content/privacyNotice.js'
import type {Language} from '../../core/language.js'
import type {DemoDocument, DemoStage} from './demoDocument.js'
import type {body} from './demoText.js'
import {refer, slug} from './refer.js'

type SectionInput = z.input<typeof sectionSchema>
type NoticeInput = z.input<typeof privacyNoticeSchema>

interface NoticeFacts {
  brand: string
  language: Language
  title: string
  isNumbered?: boolean
  stamp: NoticeInput['stamp']
  sections: SectionInput[]
  /** What stage 2 changed, in the notice's language, for readers. */
  edit: string
}

/** The main notice of a brand in one language, at a stage of the demo's history. */
export function notice(stage: DemoStage, facts: NoticeFacts): DemoDocument {
  const {brand, language, title, isNumbered = false, stamp, sections, edit} = facts
  const document: NoticeInput = {
    _id: `notice-${brand}-${language}`,
    _type: 'privacyNotice',
    brand: refer(`brand-${brand}`),
    slug: slug('privacy'),
    language,
    title,
    isNumbered,
    sections,
    stamp,
  }
  return stage === 2 ? {...document, next: {kind: 'minor', summary: edit}} : document
}

/** A section of the notice's own; `anchor` is its key too. */
export function section(
  anchor: string,
  heading: string,
  text: ReturnType<typeof body>,
  level: 2 | 3 = 2,
): SectionInput {
  return {_type: 'ownSection', _key: anchor, heading, anchor: slug(anchor), level, body: text}
}

export function sharedSection(anchor: string, clause: string): SectionInput {
  return {
    _type: 'clauseSection',
    _key: anchor,
    anchor: slug(anchor),
    clause: refer(`clause-${clause}`),
  }
}

/** The promises on newsletters and access that every notice makes, as its group's shared texts. */
export function promiseSections(group: string): SectionInput[] {
  return [
    sharedSection('newsletter', `${group}-newsletter`),
    sharedSection('your-data', `${group}-data`),
  ]
}

/** The text of stage 1, and the one that took its place in stage 2. */
export function reworded<Text>(stage: DemoStage, before: Text, after: Text): Text {
  return stage === 1 ? before : after
}

/** Documents that came with the announced change of stage 3. */
export function sinceChange(stage: DemoStage, documents: DemoDocument[]): DemoDocument[] {
  return stage === 3 ? documents : []
}
