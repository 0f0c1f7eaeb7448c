import * as z from 'zod'

import {calendarDate} from '../../../core/calendar/calendarDate.js'
import {dataRequestSchema, type DataRequest} from '../../../core/export/dataRequest.js'
import type {SoakPerson} from '../soakPeople.js'
import {pick, type Act, type SoakScene} from '../soakScene.js'
import {groupBrands, newsletters} from '../soakWorld.js'
import {openCaseWork} from './openCaseWork.js'
import {orderDesk} from './orderDesk.js'

const language = 'nb'
const registeredSchema = z.object({requestId: z.string()})

const kinds = [
  ...(['access', 'access', 'portability', 'erasure', 'erasure'] as const),
  ...(['rectification', 'restriction', 'objection'] as const),
]

/** Works the requests desk: takes calls, takes in requests, opens cases and takes their steps. */
export function handler(
  scene: SoakScene,
  {
    address,
    callers,
    askers,
  }: {
    /** One that stands on the controller's list. */
    readonly address: string
    readonly callers: readonly SoakPerson[]
    readonly askers: readonly SoakPerson[]
  },
): Act {
  const {stack, journal, random} = scene
  const work = openCaseWork(scene, address)

  /** Somebody calls and wants no more newsletters. */
  const recordOptOut = async (): Promise<void> => {
    const caller = pick(callers, random)
    const {brand, newsletter} = pick(newsletters, random)
    const scope = pick(
      [{kind: 'newsletter', newsletter} as const, {kind: 'brand'} as const, {kind: 'all'} as const],
      random,
    )
    const asked = {address: caller.address, brand, scope, language}
    const answer = await orderDesk(scene, 'recordOptOut', asked)
    if (!answer) return
    const left = {
      newsletter: [{brand, newsletter}],
      brand: [{brand, newsletter: '*'}],
      all: groupBrands.map((each) => ({brand: each, newsletter: '*'})),
    }[scope.kind]
    const atMs = stack.clock.now().getTime()
    const {status} = answer
    for (const each of left) {
      journal.note({kind: 'leaving', atMs, address: caller.address, ...each, via: 'phone', status})
    }
  }

  const register = async (): Promise<void> => {
    const asker = pick(askers, random)
    const kind = pick(kinds, random)
    const answer = await orderDesk(scene, 'registerRequest', {
      brand: pick(groupBrands, random),
      kind,
      ...(kind === 'objection' ? {concerns: 'other'} : {}),
      subject: 'self',
      channel: 'phone',
      receivedOn: calendarDate(stack.clock.now(), 'Europe/Oslo'),
      language,
      address: asker.address,
      name: `Kari ${asker.canary}`,
      words: `Gjelder ${asker.canary}.`,
      proof: 'Oppga medlemsnummer',
    })
    if (answer?.status !== 200) return
    const {requestId} = registeredSchema.parse(JSON.parse(answer.body))
    journal.note({kind: 'registered', requestId, address: asker.address})
  }

  /** Mostly those that wait for a hand; now and then one that the functions answer themselves. */
  const openCases = (): DataRequest[] => {
    const isOwn = random() < 0.85
    return [...stack.lake.store.documents.values()]
      .flatMap((document) => dataRequestSchema.safeParse(document).data ?? [])
      .filter(({state, closedAt}) => !closedAt && state !== 'unconfirmed' && state !== 'purged')
      .filter(({channel}) => (channel === 'phone') === isOwn)
  }

  return async () => {
    const lot = random()
    if (lot < 0.15) return await recordOptOut()
    if (lot < 0.35) return await register()
    const cases = openCases()
    if (cases.length > 0) await work(pick(cases, random))
  }
}
