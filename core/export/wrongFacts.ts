import type {SourceAnswer} from './sourceAnswer.js'

/** How many wrong facts a source hears of one request; after them people sort it out. */
export const mostWrongFacts = 5

/** How often a fact may still be offered to a source. */
export function factTriesLeft({wrongFacts}: Pick<SourceAnswer, 'wrongFacts'>): number {
  return Math.max(0, mostWrongFacts - (wrongFacts ?? 0))
}

/** Whether a source waits for a fact and may still be offered one. */
export function isFactWanted(answer: Pick<SourceAnswer, 'state' | 'wrongFacts'>): boolean {
  return answer.state === 'needsFact' && factTriesLeft(answer) > 0
}
