import type {TextFormat} from './noticeText.js'

const markdownMarks =
  /^(?:#{1,6}\s+\S|\|.+\|\s*$|\s*[-*]\s+\*\*|```)|\[[^\]\n]+\]\((?:https?:|mailto:|#|\/)/m

/** What a text is written in, by what stands in it; its name decides where there is one. */
export function detectFormat(input: string, name = ''): TextFormat {
  if (/\.html?$/i.test(name)) return 'html'
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown'
  if (/\.txt$/i.test(name)) return isMarkedUp(input) ? 'markdown' : 'text'
  if (/^\s*<(?:!doctype|html|body|main|article|section|div|h\d|p|ul)\b/i.test(input)) return 'html'
  if ((input.match(/<\/(?:p|h\d|li|div|td)>/gi)?.length ?? 0) > 2) return 'html'
  return markdownMarks.test(input) ? 'markdown' : 'text'
}

/** Markdown that was saved as text: its headings are marked as such all through. */
function isMarkedUp(input: string): boolean {
  return (input.match(/^#{1,4}\s+\S/gm)?.length ?? 0) >= 3
}
