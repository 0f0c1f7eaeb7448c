import * as z from 'zod'

import type {Brand} from '../../../core/content/brand.js'
import {languageSchema, type Language} from '../../../core/language.js'

/** The notices of one brand and name in every language, and their versions without the text. */
export const siblingsQuery = `{
  "notices": *[_type == "privacyNotice" && brand._ref == $brandId && slug.current == $slug]
    {_id, language} | order(_id asc),
  "versions": *[_type == "noticeVersion" && brand == $brand && notice == $slug]
    {noticeId, language, version, follows} | order(version desc)
}`

export const siblingsSchema = z.object({
  notices: z.array(z.object({_id: z.string(), language: languageSchema.nullish()})),
  versions: z.array(
    z.object({
      noticeId: z.string(),
      language: languageSchema,
      version: z.number(),
      follows: z.number().nullish(),
    }),
  ),
})

export type Siblings = z.infer<typeof siblingsSchema>

/** How a notice stands in one of its brand's languages. */
export interface LanguageStanding {
  readonly language: Language
  readonly isPrevailing: boolean
  /** None where nobody has begun to write it. */
  readonly noticeId?: string
  /** The latest version. */
  readonly version?: number
  /** The version of the prevailing language that the latest version follows. */
  readonly follows?: number
  /** The prevailing language has a later version than the one it follows. */
  readonly isBehind: boolean
}

/** Each language of a brand, the prevailing one first, with what is written and how far it is. */
export function languageStandings(
  siblings: Siblings,
  brand: Pick<Brand, 'languages' | 'prevailingLanguage'>,
): LanguageStanding[] {
  const {prevailingLanguage: prevailing} = brand
  const written = siblings.notices.flatMap(({language}) => language ?? [])
  const all = [...new Set([prevailing, ...brand.languages, ...written])]
  const latest = (language: Language) => siblings.versions.find((one) => one.language === language)
  const newest = latest(prevailing)?.version
  return all.map((language) => {
    const notice = siblings.notices.find((one) => one.language === language)
    const version = latest(language)
    const follows = language === prevailing ? undefined : (version?.follows ?? undefined)
    return {
      language,
      isPrevailing: language === prevailing,
      ...(notice && {noticeId: notice._id.replace(/^drafts\./, '')}),
      ...(version && {version: version.version}),
      ...(follows !== undefined && {follows}),
      isBehind: follows !== undefined && newest !== undefined && follows < newest,
    }
  })
}
