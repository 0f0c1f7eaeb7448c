import type {Journal} from './journal.js'
import type {SoakPerson} from './soakPeople.js'
import type {SoakStack} from './startSoakStack.js'

/** What everybody who takes part has at hand. */
export interface SoakScene {
  readonly stack: SoakStack
  readonly journal: Journal
  readonly people: readonly SoakPerson[]
  /** Lots of one's own, so that what one does depends on nobody else. */
  readonly random: () => number
  /** Whether it is time to stop. */
  readonly isOver: () => boolean
}

/** What an actor does over and over; it takes about as long as it takes. */
export type Act = () => Promise<void>

export function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('nothing to choose from')
  return item
}
