import * as fc from 'fast-check'

import {requestIlls, writeIlls, type Fate} from './openFunctions.js'

/** What can happen in a history. Numbers that choose are taken modulo what there is. */
export type ModelCommand =
  | {
      /** An editor publishes a notice. */
      readonly deed: 'write'
      readonly notice: number
      readonly text: number
      readonly next: 'nothing' | 'summary' | 'minor' | 'material' | 'lowered'
      /** Whether the webhook comes in at once; else it is under way. */
      readonly isToldAtOnce: boolean
      readonly fates: readonly Fate[]
    }
  /** Someone publishes a fact that all notices share: it changes from one of two to the other. */
  | {readonly deed: 'fact'; readonly fact: number}
  | {
      /** An editor publishes a change notice; `days` 0 is at once. */
      readonly deed: 'change'
      readonly notices: number
      readonly days: number
      /** A fact is published just before, so that there is something to announce. */
      readonly hasFact: boolean
      readonly isStale: boolean
      readonly isToldAtOnce: boolean
      readonly hasMail: boolean
      readonly fates: readonly Fate[]
    }
  /** A webhook comes in: one of those under way, in any order, maybe twice at once or again. */
  | {
      readonly deed: 'deliver'
      readonly hint: number
      readonly copies: number
      readonly isKept: boolean
      readonly fates: readonly Fate[]
    }
  | {readonly deed: 'drop'; readonly hint: number}
  | {readonly deed: 'cron'; readonly copies: number; readonly fates: readonly Fate[]}
  | {readonly deed: 'advance'; readonly minutes: number}
  | {readonly deed: 'release'; readonly run: number}
  | {readonly deed: 'kill'}
  /** The Studio asks for something. */
  | {
      readonly deed: 'ask'
      readonly command: 'callOff' | 'correctText' | 'retire' | 'stampDiffering' | 'stopChange'
      readonly notice: number
      readonly fates: readonly Fate[]
    }

export interface ModelHistory {
  /** Whether all notices have their first version when it begins. */
  readonly isStamped: boolean
  readonly commands: readonly ModelCommand[]
}

const fate: fc.Arbitrary<Fate> = fc.oneof(
  fc.record({at: fc.constantFrom(0, 0, 0, 1, 2, 3), ill: fc.constantFrom(...writeIlls)}),
  fc.record({at: fc.nat(9), ill: fc.constantFrom(...requestIlls)}),
)
const fates = fc.oneof(
  {weight: 3, arbitrary: fc.constant([])},
  {weight: 3, arbitrary: fc.array(fate, {minLength: 1, maxLength: 2})},
)
const notice = fc.nat(2)

const command: fc.Arbitrary<ModelCommand> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      deed: fc.constant('write' as const),
      notice,
      text: fc.nat(2),
      next: fc.constantFrom(
        ...(['nothing', 'nothing', 'nothing', 'summary'] as const),
        ...(['minor', 'material', 'lowered'] as const),
      ),
      isToldAtOnce: fc.boolean(),
      fates,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({deed: fc.constant('fact' as const), fact: fc.nat(5)}),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      deed: fc.constant('change' as const),
      notices: fc.integer({min: 1, max: 7}),
      days: fc.constantFrom(0, 10, 10, 20),
      hasFact: fc.nat(3).map((number) => number > 0),
      isStale: fc.nat(7).map((number) => number === 0),
      hasMail: fc.nat(3).map((number) => number > 0),
      isToldAtOnce: fc.boolean(),
      fates,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      deed: fc.constant('deliver' as const),
      hint: fc.nat(3),
      copies: fc.constantFrom(1, 1, 2),
      isKept: fc.boolean(),
      fates,
    }),
  },
  {weight: 1, arbitrary: fc.record({deed: fc.constant('drop' as const), hint: fc.nat(3)})},
  {
    weight: 3,
    arbitrary: fc.record({
      deed: fc.constant('cron' as const),
      copies: fc.constantFrom(1, 1, 2),
      fates,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      deed: fc.constant('advance' as const),
      minutes: fc.constantFrom(1, 20, 24 * 60, 11 * 24 * 60),
    }),
  },
  {weight: 2, arbitrary: fc.record({deed: fc.constant('release' as const), run: fc.nat(1)})},
  {weight: 1, arbitrary: fc.record({deed: fc.constant('kill' as const)})},
  {
    weight: 4,
    arbitrary: fc.record({
      deed: fc.constant('ask' as const),
      command: fc.constantFrom(
        ...(['callOff', 'callOff', 'correctText', 'correctText'] as const),
        ...(['stampDiffering', 'stampDiffering', 'stopChange', 'retire'] as const),
      ),
      notice,
      fates,
    }),
  },
)

/** Short histories: what fails is then found and shrunk within moments. */
export const modelHistory: fc.Arbitrary<ModelHistory> = fc.record({
  isStamped: fc.nat(4).map((number) => number > 0),
  commands: fc.array(command, {minLength: 2, maxLength: 12, size: 'medium'}),
})
