import {Refusal} from '../../../core/refusal.js'
import {withinDeadline} from '../optOut/ledger/withinDeadline.js'
import {resendProblem} from './resendProblem.js'

const timeoutMs = 10_000

interface Page<Entry> {
  readonly data: {readonly data: readonly Entry[]; readonly has_more: boolean} | null
  readonly error: {
    readonly name: string
    readonly message?: string
    readonly statusCode: number | null
  } | null
}

/**
 * The first entry of a Resend list that is wanted, or `undefined` when the whole list has none.
 *
 * @throws Refusal `unavailable` when a page cannot be read: not found and not known are not the same.
 */
export async function findOnPages<Entry extends {readonly id: string}>(
  read: (page: {limit: number; after?: string}) => Promise<Page<Entry>>,
  isWanted: (entry: Entry) => boolean,
): Promise<Entry | undefined> {
  let after: {after?: string} = {}
  for (;;) {
    const page = {limit: 100, ...after}
    const {data, error} = await withinDeadline(timeoutMs, async () => await read(page))
    if (!data) {
      const unanswered = {name: 'no_answer', statusCode: null}
      throw new Refusal('unavailable', resendProblem('reading a list', error ?? unanswered))
    }
    const found = data.data.find(isWanted)
    const last = data.data.at(-1)
    if (found || !data.has_more || !last) return found
    after = {after: last.id}
  }
}
