import type {PrivacyNotice} from '../content/privacyNotice.js'
import type {Finding} from './finding.js'

/** One span of a notice with its words changed. */
export interface TextFix {
  /** Where it stands in the document, as Sanity writes paths. */
  readonly path: string
  readonly text: string
}

/**
 * The change that mends a finding in the notice's own words: the quoted words are replaced in the one
 * span they stand in.
 *
 * `undefined` where the words are a fact's or a shared text's, run over several spans, or stand there
 * more than once: then somebody has to look.
 */
export function fixText(
  {sections}: Pick<PrivacyNotice, 'sections'>,
  {place, quote, fix}: Pick<Finding, 'place' | 'quote' | 'fix'>,
): TextFix | undefined {
  if (!place || fix === undefined || quote === '') return undefined
  const section = sections.find(({_key}) => _key === place.section)
  if (!section || section._type === 'clauseSection') return undefined
  const at = `sections[_key=="${section._key}"]`
  if (place.block === undefined) {
    return replaced(`${at}.heading`, section.heading, quote, fix)
  }
  const field = section._type === 'ownSection' ? 'body' : 'introduction'
  const body = section._type === 'ownSection' ? section.body : section.introduction
  const block = body?.find(({_key}) => _key === place.block)
  if (block?._type !== 'block') return undefined
  const holding = block.children.filter(
    (child) => child._type === 'span' && child.text.includes(quote),
  )
  const [span, another] = holding
  if (span?._type !== 'span' || another) return undefined
  const path = `${at}.${field}[_key=="${block._key}"].children[_key=="${span._key}"].text`
  return replaced(path, span.text, quote, fix)
}

function replaced(path: string, text: string, quote: string, fix: string): TextFix | undefined {
  const parts = text.split(quote)
  return parts.length === 2 ? {path, text: parts.join(fix)} : undefined
}
