import {escapeHtml, Html} from '../html.js'
import type {Inline} from './noticeTree.js'

/** A run of words with its look, its link and its language. */
export function renderInline({
  text,
  isStrong,
  isEmphasis,
  isUnfilled,
  href,
  language,
}: Inline): Html {
  let markup = escapeHtml(text).replaceAll('\n', '<br>')
  if (isUnfilled) markup = `<mark class="unfilled">${markup}</mark>`
  if (isEmphasis) markup = `<em>${markup}</em>`
  if (isStrong) markup = `<strong>${markup}</strong>`
  if (href !== undefined) markup = `<a href="${escapeHtml(href)}">${markup}</a>`
  return new Html(language ? `<span lang="${escapeHtml(language)}">${markup}</span>` : markup)
}
