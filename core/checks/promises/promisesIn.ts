import type {BlockKind} from '../../reading/noticeText.js'
import {remembered} from '../../reading/remembered.js'
import {sentencesOf} from '../../reading/sentencesOf.js'
import type {Promised, PromiseKind} from './promiseKind.js'
import {promiseKinds} from './promiseKinds.js'

/** A promise and the sentence that makes it; places count in the block. */
export interface PromiseInText extends Promised {
  readonly from: number
  readonly to: number
}

/** What a block promises: read once, as hardly a block changes while somebody types. */
export function promisesIn(text: string, kind: BlockKind): readonly PromiseInText[] {
  if (kind === 'chrome' || kind === 'heading' || kind === 'title') return []
  return kind === 'row' ? inRow(text) : inProse(text)
}

const inProse = remembered((text) => read(text, promiseKinds))
const rowKinds = promiseKinds.filter(({isInRows}) => isInRows)
const inRow = remembered((text) => read(text, rowKinds))

function read(text: string, kinds: readonly PromiseKind[]): readonly PromiseInText[] {
  const hinted = kinds.filter(({hint}) => hint.test(text))
  if (hinted.length === 0) return []
  return sentencesOf(text).flatMap(({text: sentence, from, to}) =>
    hinted.flatMap((kind) => {
      const promised = kind.read(sentence, text)
      return promised ? [{...promised, from, to}] : []
    }),
  )
}
