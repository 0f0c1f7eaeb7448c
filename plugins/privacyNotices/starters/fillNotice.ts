import * as z from 'zod'

import {languages} from '../../../core/language.js'
import {Refusal} from '../../../core/refusal.js'
import {starterKinds} from '../../../core/starters/starterKind.js'
import {starterWords} from '../../../core/starters/starterWords.js'
import type {Starter} from '../../../core/starters/startNotice.js'

const noticeSchema = z.looseObject({
  title: z.string().nullish(),
  sections: z.array(z.unknown()).nullish(),
  slug: z.looseObject({current: z.string().nullish()}).nullish(),
  stamp: z.looseObject({wording: z.string().nullish()}).nullish(),
})

/** What is written into a notice when it is filled from a starter, by field. */
export type FilledFields = Partial<Pick<Starter, 'title' | 'slug' | 'stamp' | 'sections'>>

const starters = languages.map((language) => starterWords[language])
const usualTitles = new Set(
  starters.flatMap(({titles}) => starterKinds.map((kind) => titles[kind])),
)
const usualStamps = new Set(starters.map(({stamp}) => stamp))
const usualSlugs = new Set<string>(starterKinds)

/**
 * The fields that a starter fills in an empty notice. What the editor has written stays: title,
 * address and version line are only filled where they are empty or as every new notice has them.
 *
 * @throws Refusal `bad_request` if the notice has sections already: nothing is written over.
 */
export function fillNotice(document: unknown, starter: Starter): FilledFields {
  const {title, sections, slug, stamp} = noticeSchema.parse(document)
  if (sections && sections.length > 0) {
    throw new Refusal('bad_request', 'The notice has sections already.')
  }
  return {
    sections: starter.sections,
    ...(isUsual(title, usualTitles) && {title: starter.title}),
    ...(isUsual(slug?.current, usualSlugs) && {slug: starter.slug}),
    ...(isUsual(stamp?.wording, usualStamps) && {stamp: starter.stamp}),
  }
}

function isUsual(written: string | null | undefined, usual: ReadonlySet<string>): boolean {
  return !written?.trim() || usual.has(written.trim())
}
