import type {Language} from '../../language.js'
import type {Found, Rule} from '../rule.js'
import type {KeptPromises} from './keptPromises.js'

/** What is said of a promise that nothing keeps: a sentence of its kind, and what stands in it. */
export type Unkept = Pick<Found, 'values' | 'severity' | 'fix'> & {readonly say: string}

/** What a sentence promises. */
export interface Promised {
  /** What the heading above has to speak of, where the words leave open what they are about. */
  readonly under?: RegExp
  /** Of two sentences about the same thing, one is wrong if their days differ. */
  readonly term?: {readonly of: string; readonly days: number; readonly words: string}
  /** What to say of it where the settings keep something else. */
  readonly unkept: (kept: KeptPromises, language: Language) => Unkept | undefined
}

/** A kind of promise: how it is said in any language, and what keeps it. */
export interface PromiseKind {
  /** A block without any of these words promises nothing of the kind. */
  readonly hint: RegExp
  /** Whether it is also made in the rows of tables, which hold what the facts say. */
  readonly isInRows?: true
  readonly messages: Rule['messages']
  readonly read: (sentence: string, block: string) => Promised | undefined
}
