import type * as z from 'zod'

import type {sectionSchema} from '../content/privacyNotice.js'
import type {Language} from '../language.js'
import {standardTerms} from '../words/standardTerms.js'
import {wordsIn} from '../words/wordsIn.js'
import {promiseSection} from './promiseSection.js'
import type {StarterKind} from './starterKind.js'
import {
  promiseSectionNames,
  starterSection,
  starterSections,
  type PromiseSectionName,
  type StarterSectionName,
} from './starterSections.js'
import {starterBody, type NewKey, type StarterText} from './starterText.js'
import {starterWords, type StarterContext} from './starterWords.js'

export type Starter = {
  readonly title: string
  readonly slug: {readonly _type: 'slug'; readonly current: StarterKind}
  readonly stamp: {
    readonly _type: 'noticeStamp'
    readonly wording: string
    readonly place: 'top' | 'bottom'
  }
  readonly sections: z.input<typeof sectionSchema>[]
}

/** What a notice is started for. */
export type StarterWish = {
  readonly kind: StarterKind
  readonly language: Language
  /** The brand is a health service: it keeps patient records, and Norwegian has a word of its own. */
  readonly isHealthService: boolean
}

/**
 * A notice with the sections that Art. 13 and 14 GDPR ask for, to go on writing in.
 *
 * It holds no name, address, number or period: those are facts, so that it is true of any brand
 * whose facts are. What is missing among them, composing names.
 */
export function startNotice(wish: StarterWish, newKey: NewKey): Starter {
  const {kind, language, isHealthService} = wish
  const {titles, stamp} = starterWords[language]
  const context: StarterContext = {
    kind,
    terms: standardTerms(language, {isHealthService}),
    subjects: wordsIn(language).labels.subjects,
  }
  return {
    title: titles[kind],
    slug: {_type: 'slug', current: kind},
    stamp: {_type: 'noticeStamp', wording: stamp, place: 'bottom'},
    sections: sectionNames(wish).map((name) => {
      const {heading, blocks} = sectionText(name, language, context)
      return {
        _type: 'ownSection',
        _key: newKey(),
        heading,
        anchor: {_type: 'slug', current: name},
        level: 2,
        body: starterBody(blocks, newKey),
      }
    }),
  }
}

/** The sections a starter has, in reading order. */
export function sectionNames({
  kind,
  isHealthService,
}: Pick<StarterWish, 'kind' | 'isHealthService'>): StarterSectionName[] {
  return allNames.filter((name) => {
    const {kinds, isForHealthService} = starterSection(name)
    return kinds.includes(kind) && (isHealthService || !isForHealthService)
  })
}

const allNames = namesOf(starterSections)

function namesOf<Name extends string>(table: Readonly<Record<Name, unknown>>): Name[] {
  const names: Name[] = []
  for (const name in table) names.push(name)
  return names
}

function isPromise(name: StarterSectionName): name is PromiseSectionName {
  const names: readonly string[] = promiseSectionNames
  return names.includes(name)
}

function sectionText(
  name: StarterSectionName,
  language: Language,
  context: StarterContext,
): StarterText {
  if (isPromise(name)) return promiseSection(language, name)
  return starterWords[language].sections[name](context)
}
