import type {Inline} from '../render/noticeTree.js'

/** Gives each different piece of text a character of its own, past the surrogates' range. */
export class WordCode {
  readonly #characters = new Map<string, string>()
  readonly #pieces: Inline[] = []

  /** A text as one character a piece; the same words in another look are another piece. */
  write(inlines: readonly Inline[], pieces: RegExp): string {
    let text = ''
    for (const inline of inlines) {
      const {text: words, ...look} = inline
      const style = JSON.stringify(look)
      for (const piece of words.match(pieces) ?? []) {
        text += this.#characterOf(piece, style, inline)
      }
    }
    return text
  }

  read(text: string): Inline[] {
    return Array.from(text, (character) => this.#pieces[placeOf(character)] ?? {text: ''})
  }

  #characterOf(piece: string, style: string, inline: Inline): string {
    const name = `${piece} ${style}`
    const known = this.#characters.get(name)
    if (known !== undefined) return known
    const character = characterAt(this.#pieces.length)
    this.#pieces.push({...inline, text: piece})
    this.#characters.set(name, character)
    return character
  }
}

/** Pairs of these make one character of two: a piece is never half of one. */
const surrogates = {first: 0xd800, count: 0x800}

function characterAt(place: number): string {
  const code = place < surrogates.first ? place : place + surrogates.count
  if (code > 0xffff) throw new RangeError('too many different words to compare')
  return String.fromCharCode(code)
}

function placeOf(character: string): number {
  const code = character.charCodeAt(0)
  return code < surrogates.first ? code : code - surrogates.count
}
