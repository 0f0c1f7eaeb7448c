import type {Services} from '../../api/_server/services.js'
import type {SourceAsk} from '../../core/export/sourceContract.js'
import {subjectKey} from '../../core/subject/subjectKey.js'
import {lotOf} from '../../emulator/faults/seededRandom.js'
import {findPeople, type SourcePerson} from '../../emulator/source/findPeople.js'
import {signAnswer} from '../../emulator/source/signAnswer.js'
import {about, answer, foundLines, type SourceMood} from '../../emulator/source/startSource.js'

const hangMs = 700

/**
 * How a membership system answers the crowd: mostly as agreed, and else not at all, garbage, or well
 * signed about somebody else.
 */
export function crowdMood({
  seed,
  members,
  secret,
  isCalm,
  services,
}: {
  readonly seed: number
  readonly members: readonly SourcePerson[]
  readonly secret: string
  readonly isCalm: () => boolean
  readonly services: Services
}): SourceMood {
  const asked = new Map<string, number>()
  return async (response, call) => {
    const {ask} = call
    const count = (asked.get(ask.address) ?? 0) + 1
    asked.set(ask.address, count)
    const lot = isCalm() ? 1 : lotOf(seed, 'source', ask.address, count)
    if (lot < 0.06) return response.writeHead(503).end()
    if (lot < 0.1) return setTimeout(() => response.destroy(), hangMs)
    if (lot < 0.16)
      return response.writeHead(200, {'content-type': 'application/x-ndjson'}).end('?')
    if (lot > 0.4) return await answer(response, call, linesFor(members, ask), secret)
    const other = members[Math.floor(lotOf(seed, 'other', ask.address, count) * members.length)]
    const address = other?.address ?? ''
    const key = await subjectKey(services.settings.secrets.SUBJECT_KEY, address)
    const swapped =
      lot < 0.3
        ? {...ask, address, subjectKey: key}
        : {...ask, address, subjectKey: key, requestId: 'f'.repeat(24)}
    const lines = [{begin: about(swapped)}, ...linesFor(members, swapped)]
    const {headers, body} = await signAnswer(call.id, lines, secret, new Date())
    return response.writeHead(200, headers).end(body)
  }
}

function linesFor(members: readonly SourcePerson[], ask: SourceAsk): object[] {
  const found = findPeople(members, ask)
  return 'person' in found
    ? foundLines(ask, found.person.records)
    : [{end: {...about(ask), outcome: found.outcome, count: 0}}]
}
