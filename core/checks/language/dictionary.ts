import type {Language} from '../../language.js'

/** Which words a language has. The rules know no more of it: it can be a file or somebody's answer. */
export interface Dictionary {
  /** Whether it is a word, as written or with a small first letter. */
  readonly isKnown: (word: string) => boolean
  /**
   * Whether it is a word that can be a part of another. Answers to what was asked for know of no parts:
   * who gave them has looked at the parts already.
   */
  readonly isPart: (word: string) => boolean
  /** Known words that one letter more, less, other or swapped makes of it. */
  readonly closeTo: (word: string) => readonly string[]
}

/** Absent: that language cannot be judged, and nothing is said of its words. */
export type Dictionaries = Readonly<Partial<Record<Language, Dictionary>>>
