/** Letters of the languages that notices are written in, and of the names in them. */
const sets: Readonly<Record<string, string>> = {
  L: 'A-Za-zÀ-ÖØ-öø-ž',
  Lu: 'A-ZÀ-ÖØ-ÞŠŽŒČĆĐŁŃŚŹŻ',
  Ll: 'a-zß-öø-ÿšžœčćđłńśźż',
}

const property = /^\\p\{(L|Lu|Ll)\}/

/** Patterns that were written anew, by what they were; those that stay as they are have none. */
const rewritten = new Map<string, string | undefined>()

/**
 * The same pattern for Latin letters alone.
 *
 * A pattern that knows every letter there is takes the engine a thousand times as long to prepare, and
 * there are hundreds: together they were most of the time of a first check. One that asks for more
 * than letters, capitals and small letters is left as it is.
 *
 * What is put together from parts is given as text with its flags: as a `RegExp` the engine would have
 * read it as it is before.
 */
export function latin(pattern: RegExp): RegExp
export function latin(source: string, flags: string): RegExp
export function latin(pattern: RegExp | string, of = ''): RegExp {
  const {source, flags} = typeof pattern === 'string' ? {source: pattern, flags: of} : pattern
  if (!rewritten.has(source)) rewritten.set(source, rewrite(source))
  const written = rewritten.get(source)
  if (written !== undefined) return new RegExp(written, flags.replace('u', ''))
  return typeof pattern === 'string' ? new RegExp(source, flags) : pattern
}

function rewrite(source: string): string | undefined {
  // Half of a character beyond the first plane would match by itself.
  if (/[\uD800-\uDFFF]/.test(source)) return undefined
  let written = ''
  let isInClass = false
  for (let index = 0; index < source.length; index += 1) {
    const unit = source.charAt(index)
    if (unit === '\\') {
      const [whole, name = ''] = property.exec(source.slice(index, index + 6)) ?? []
      const set = sets[name]
      if (whole && set) {
        written += isInClass ? set : `[${set}]`
        index += whole.length - 1
        continue
      }
      if (/[pPu]/.test(source.charAt(index + 1))) return undefined
      written += unit + source.charAt(index + 1)
      index += 1
      continue
    }
    if (unit === '[') isInClass = true
    if (unit === ']') isInClass = false
    written += unit
  }
  return written
}
