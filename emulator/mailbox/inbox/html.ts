/** Text that is already HTML. */
export class Html {
  readonly value: string

  constructor(value: string) {
    this.value = value
  }

  toString(): string {
    return this.value
  }
}

type Piece = Html | string | number | undefined | readonly Piece[]

/** Builds HTML from a template: everything put in is escaped, unless it is `Html` itself. */
export function html(parts: TemplateStringsArray, ...pieces: Piece[]): Html {
  return new Html(parts.reduce((text, part, index) => text + show(pieces[index - 1]) + part))
}

function show(piece: Piece): string {
  if (piece === undefined) return ''
  if (piece instanceof Html) return piece.value
  if (typeof piece === 'object') return piece.map(show).join('')
  return escapeHtml(String(piece))
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
