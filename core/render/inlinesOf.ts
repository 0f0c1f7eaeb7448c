import type {ResolvedText} from '../compose/resolvedNotice.js'
import type {Inline} from './noticeTree.js'

/** A block's words in runs that look alike. */
export function inlinesOf(block: ResolvedText): Inline[] {
  const defs = new Map(block.markDefs.map((def) => [def._key, def]))
  const inlines: Inline[] = []
  for (const {text, marks} of block.children) {
    if (text === '') continue
    let href: string | undefined
    let language: string | undefined
    for (const mark of marks) {
      const def = defs.get(mark)
      if (def?._type === 'link') href = safeHref(def.href)
      else if (def) language = def.language
    }
    const inline: Inline = {
      text,
      ...(marks.includes('strong') && {isStrong: true}),
      ...(marks.includes('em') && {isEmphasis: true}),
      ...(marks.includes('unfilled') && {isUnfilled: true}),
      ...(href !== undefined && {href}),
      ...(language && {language}),
    }
    const last = inlines.at(-1)
    if (last && looksAlike(last, inline)) {
      inlines[inlines.length - 1] = {...last, text: last.text + text}
    } else inlines.push(inline)
  }
  return inlines
}

/** The link if it leads to a page, a mailbox or a phone; any other scheme could run something. */
export function safeHref(href: string): string | undefined {
  const trimmed = href.trim()
  return /^(?:https?:|mailto:|tel:|#|\/)/i.test(trimmed) ? trimmed : undefined
}

export function looksAlike(a: Inline, b: Inline): boolean {
  return (
    a.isStrong === b.isStrong &&
    a.isEmphasis === b.isEmphasis &&
    a.isUnfilled === b.isUnfilled &&
    a.href === b.href &&
    a.language === b.language
  )
}
