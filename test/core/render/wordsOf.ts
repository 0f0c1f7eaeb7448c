const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

const entities: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"}

/** The words a browser shows: tags away (inline ones leave no gap), entities read. */
export function wordsOfHtml(markup: string): string[] {
  const text = markup
    .replaceAll(/<\/?(?:a|em|strong|mark|span)(?:\s[^>]*)?>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
  return words(text)
}

/** The words of Markdown once read: marks, list markers and addresses away, escapes kept. */
export function wordsOfMarkdown(markdown: string): string[] {
  const lines = markdown
    .split('\n')
    .map((line) => line.replace(/^[ >]*(?:\d+\. |- )+/, '').replace(/^\|[ |-]*\|$/, ''))
  let text = ''
  const source = lines.join('\n')
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at)
    if (character === '\\') {
      at += 1
      text += source.charAt(at)
    } else if (character === ']' && source.charAt(at + 1) === '(') {
      at = source.indexOf(')', at)
    } else if (!'*[]'.includes(character)) text += character
  }
  return words(text)
}

/** The words of plain text; list markers are the only marks of its own. */
export function wordsOfText(text: string): string[] {
  return words(text.replaceAll(/^ {2,}(?:\d+\. |- )/gm, ''))
}
