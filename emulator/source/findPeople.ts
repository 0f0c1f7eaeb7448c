import type {PersonalDataRecord} from '../../core/export/personalDataSource.js'
import type {SourceAsk} from '../../core/export/sourceContract.js'

/** Someone that a source on this machine knows. */
export interface SourcePerson {
  readonly address: string
  readonly records: readonly PersonalDataRecord[]
  /** What must be known beside the mailbox. */
  readonly fact?: string
  /** Why nothing is erased. */
  readonly keptBecause?: {readonly law: string; readonly until?: string}
}

/** The one person whom an ask is about, or what is answered instead. */
export function findPeople(
  people: readonly SourcePerson[],
  {address, fact}: SourceAsk,
): {readonly person: SourcePerson} | {readonly outcome: 'nothing' | 'several' | 'factNeeded'} {
  const [person, ...others] = people.filter((one) => one.address === address)
  if (!person) return {outcome: 'nothing'}
  if (others.length > 0) return {outcome: 'several'}
  if (person.fact !== undefined && person.fact !== fact) return {outcome: 'factNeeded'}
  return {person}
}
