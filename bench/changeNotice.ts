import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import * as z from 'zod'

import {deliverPending} from '../api/_server/announce/deliverPending.js'
import {createServices} from '../api/_server/createServices.js'
import type {Services} from '../api/_server/services.js'
import {parseSettings} from '../api/_server/settings.js'
import {readStampStates} from '../api/_server/stamp/readStampState.js'
import {stampChangeNotice} from '../api/_server/stamp/stampChangeNotice.js'
import {contentHash} from '../core/stamp/contentHash.js'
import {freePorts} from '../scripts/ports.js'
import {startLocalStack} from '../scripts/startLocalStack.js'
import {countResendCalls, type CountedResend, type SegmentSize} from './countResendCalls.js'
import type {Figure} from './measure.js'

const noticeId = 'notice-klinikk24-nb'
const million = 1_000_000
/** Spread over the whole list, each on another page of it: the worst case. */
const flaggedEvery = 20_000

/** What is asked of Resend to tell of a change: of one person, of a million, of a million with some flagged. */
export async function benchChangeNotice(): Promise<Figure[]> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-change-'))
  const stack = await startLocalStack({ports: await freePorts(), directory})
  let size: SegmentSize = {people: 1}
  const resend = await countResendCalls(stack.urls.mailbox, () => size)
  const settings = parseSettings(process.env)
  const services = createServices({...settings, resend: {...settings.resend, baseUrl: resend.url}})
  try {
    const told = async (people: SegmentSize, id: string) => {
      size = people
      return await callsToTell(services, resend, id)
    }
    const one = await told({people: 1}, 'change-one')
    const many = await told({people: million}, 'change-million')
    const flagged = await told({people: million, flaggedEvery}, 'change-flagged')
    return [
      callsFigure('change notice to 1,000,000 people, calls that send (1)', many.sends, one.sends),
      callsFigure('… and reads, its list of people aside (1)', many.reads, one.reads),
      callsFigure('… and pages of its list of people (1)', many.listPages, one.listPages),
      {
        name: `… of them ${million / flaggedEvery} flagged, calls more that send`,
        value: flagged.sends - many.sends,
        unit: 'calls',
        baseline: null,
        ratio: null,
        goal: Math.ceil(million / flaggedEvery / 100),
        ok: flagged.sends - many.sends <= Math.ceil(million / flaggedEvery / 100),
      },
    ]
  } finally {
    await resend.close()
    await stack.close()
    rmSync(directory, {recursive: true, force: true})
  }
}

function callsFigure(name: string, value: number, baseline: number): Figure {
  return {
    name,
    value,
    unit: 'calls',
    baseline,
    ratio: value / baseline,
    goal: 1,
    ok: value <= baseline,
  }
}

async function callsToTell(services: Services, resend: CountedResend, id: string) {
  await publishChange(services, id)
  resend.taken()
  const later = new Date((await services.now()).getTime() + 3_600_000)
  const owed = 'count(*[_type == "delivery" && changeNoticeId == $id && state != "sent"])'
  for (let run = 1; (await services.query(z.number(), owed, {id})) > 0; run += 1) {
    if (run > 100) throw new Error(`${id} was not told in ${run} runs`)
    await deliverPending(services, new Date(later.getTime() + run * 300_000))
  }
  const batches =
    '*[_type == "delivery" && changeNoticeId == $id && kind == "batch"].recipientCount'
  const counts = await services.query(z.array(z.number().nullish()), batches, {id})
  return {...resend.taken(), reached: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)}
}

async function publishChange(services: Services, id: string): Promise<void> {
  const client = await services.contentLake()
  await client
    .patch(noticeId)
    .set({title: `Personvern ${id}`, next: {kind: 'material', summary: 'Ny tittel'}})
    .commit()
  const [state] = await readStampStates(services, [noticeId])
  if (!state) throw new Error(`${noticeId} is not there`)
  const hash = await contentHash(state.compose())
  await client.createOrReplace({
    _id: id,
    _type: 'changeNotice',
    title: id,
    notices: [{_key: noticeId, notice: {_type: 'reference', _ref: noticeId}, contentHash: hash}],
    summary: {nb: 'Ny tittel.', en: 'A new title.'},
    immediateReason: 'already_changed',
    hasMail: true,
  })
  const outcome = await stampChangeNotice(services, id)
  // The webhook may have been first: then it was `seen`.
  if (outcome.state === 'refused') {
    throw new Error(`${id} was not stamped: ${outcome.message}`)
  }
}
