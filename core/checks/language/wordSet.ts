const bitsPerWord = 24
const probes = 12

/**
 * A set of words in three bytes a word: a Bloom filter. It never denies a word it holds, and takes
 * one in some seventy thousand others for its own: a misspelling that slips through is no harm.
 *
 * Source: B. H. Bloom, Space/Time Trade-offs in Hash Coding with Allowable Errors, 1970
 */
export class WordSet {
  readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  /** An empty set with room for so many words; more make it take others for its own. */
  static withRoomFor(words: number): WordSet {
    return new WordSet(new Uint8Array(Math.ceil((Math.max(words, 64) * bitsPerWord) / 8)))
  }

  add(word: string): void {
    const {bytes} = this
    const size = bytes.length * 8
    const [first, step] = hashesOf(word)
    for (let probe = 0; probe < probes; probe += 1) {
      const bit = (first + probe * step) % size
      bytes[bit >>> 3] = (bytes[bit >>> 3] ?? 0) | (1 << (bit & 7))
    }
  }

  has(word: string): boolean {
    const {bytes} = this
    const size = bytes.length * 8
    const [first, step] = hashesOf(word)
    for (let probe = 0; probe < probes; probe += 1) {
      const bit = (first + probe * step) % size
      if (((bytes[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false
    }
    return true
  }
}

/** Two hashes of 32 bits, FNV-1a and one like it with its bits mixed; the second is odd. */
function hashesOf(word: string): readonly [number, number] {
  let one = 0x811c9dc5
  let other = 0x9747b28c
  for (let index = 0; index < word.length; index += 1) {
    const unit = word.charCodeAt(index)
    one = Math.imul(one ^ unit, 0x01000193)
    other = Math.imul(other ^ unit, 0x5bd1e995)
    other ^= other >>> 15
  }
  one = Math.imul(one ^ (one >>> 16), 0x45d9f3b)
  other = Math.imul(other ^ (other >>> 13), 0x27d4eb2d)
  return [(one ^ (one >>> 15)) >>> 0, ((other ^ (other >>> 16)) | 1) >>> 0]
}
