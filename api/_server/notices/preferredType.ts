/** One media range of an Accept header. */
interface Range {
  readonly type: string
  readonly subtype: string
  readonly quality: number
}

const mediaRange = /^([!#$%&'*+.^_`|~0-9a-z-]+)\/([!#$%&'*+.^_`|~0-9a-z-]+)$/
const qvalue = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/

/**
 * The media type that an Accept header likes best, of those offered, in the order the server
 * prefers them; `undefined` when it takes none.
 *
 * The most specific range that fits a type says how much it is liked. Among types liked equally one
 * that was named beats one that a wildcard let in; then the server's order counts. Without a header,
 * or one that nothing can be read from, everything is liked.
 */
export function preferredType<Type extends string>(
  accept: string | null,
  offered: readonly Type[],
): Type | undefined {
  const ranges = split(accept ?? '', ',').flatMap(rangeOf)
  if (ranges.length === 0) return offered[0]
  const liked = offered.map((type) => ({type, ...likingOf(type, ranges)}))
  return liked
    .filter(({quality}) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality || b.precision - a.precision)[0]?.type
}

/** A media range with its quality (RFC 9110, 12.5.1), unless it is none. */
function rangeOf(entry: string): Range[] {
  const [range = '', ...parameters] = split(entry.toLowerCase(), ';').map((part) => part.trim())
  const [, type, subtype] = mediaRange.exec(range) ?? []
  if (type === undefined || subtype === undefined) return []
  if (type === '*' && subtype !== '*') return []
  const quality = parameters.find((part) => part.startsWith('q='))?.slice(2) ?? '1'
  return qvalue.test(quality) ? [{type, subtype, quality: Number(quality)}] : []
}

/** Splits a header where no quoted string holds the separator. */
function split(text: string, separator: ',' | ';'): string[] {
  const parts: string[] = []
  let start = 0
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (isQuoted && character === '\\') at += 1
    else if (character === '"') isQuoted = !isQuoted
    else if (character === separator && !isQuoted) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, text.slice(start)]
}

function likingOf(
  offered: string,
  ranges: readonly Range[],
): {readonly quality: number; readonly precision: number} {
  const [type, subtype] = offered.split('/')
  const [best] = ranges
    .map((range) => {
      const precision =
        range.type === '*' ? 1 : range.type !== type ? 0 : range.subtype === '*' ? 2 : 3
      const fits = precision > 0 && (precision < 3 || range.subtype === subtype)
      return {quality: range.quality, precision: fits ? precision : 0}
    })
    .filter(({precision}) => precision > 0)
    .toSorted((a, b) => b.precision - a.precision || b.quality - a.quality)
  return best ?? {quality: 0, precision: 0}
}
