import {unsubscribeLink} from '../../../core/optOut/unsubscribeLink.js'
import {ask} from '../ask.js'
import type {SoakPerson} from '../soakPeople.js'
import {pick, type Act, type SoakScene} from '../soakScene.js'
import {audiences} from '../soakWorld.js'
import {comeBack} from './comeBack.js'

/** Something that happened at Mailchimp, to be told until it has been heard. */
interface Event {
  readonly address: string
  readonly what: 'unsubscribe' | 'cleaned after a report' | 'cleaned after a bounce'
  readonly audience: (typeof audiences)[number]
  readonly happenedMs: number
}

const fields = {
  unsubscribe: {type: 'unsubscribe', 'data[action]': 'unsub', 'data[reason]': 'manual'},
  'cleaned after a report': {type: 'cleaned', 'data[reason]': 'abuse'},
  'cleaned after a bounce': {type: 'cleaned', 'data[reason]': 'hard'},
} as const

const happenings = [
  ...(['unsubscribe', 'unsubscribe', 'unsubscribe', 'unsubscribe'] as const),
  ...(['cleaned after a report', 'cleaned after a bounce'] as const),
]

/** People who leave at Mailchimp or whose mail bounces there; it tells late, twice and in disorder. */
export function mailchimp(
  scene: SoakScene,
  {members, strangers}: {members: readonly SoakPerson[]; strangers: readonly SoakPerson[]},
): Act {
  const {stack, journal, random} = scene
  const {publicOrigin, secrets, optOut} = stack.services.settings
  const secret = optOut.mailchimp?.webhookSecret ?? ''
  let untold: Event[] = []

  const happen = ({address}: SoakPerson): void => {
    const what = pick(happenings, random)
    const audience = pick(audiences, random)
    const status = what === 'unsubscribe' ? 'unsubscribed' : 'cleaned'
    const member = {email: address, status, isInComplianceState: random() < 0.3} as const
    stack.mailchimp.seed({id: audience.audience, members: [member]})
    // Mailchimp tells seconds.
    const happenedMs = Math.floor(stack.clock.now().getTime() / 1000) * 1000
    untold.push({address, what, audience, happenedMs})
  }

  const post = async ({address, what, audience, happenedMs}: Event, key: string) => {
    const body = new URLSearchParams({
      ...fields[what],
      fired_at: new Date(happenedMs).toISOString().slice(0, 19).replace('T', ' '),
      'data[list_id]': audience.audience,
      'data[email]': address,
    })
    const path = `/api/webhooks/mailchimp?key=${key}`
    return await ask(scene, 'Mailchimp tells', path, {method: 'POST', body})
  }

  const tell = async (): Promise<void> => {
    if (untold.length === 0) return
    const event = pick(untold, random)
    const {address, what, audience, happenedMs} = event
    const {brand, newsletter} = audience
    const left =
      what === 'cleaned after a bounce'
        ? audiences.map((each) => ({brand: each.brand, newsletter: '*'}))
        : [{brand, newsletter}]
    const copies = random() < 0.2 ? 2 : 1
    await Promise.all(
      Array.from({length: copies}, async () => {
        const {status} = await post(event, secret)
        journal.note({kind: 'told', happenedMs, address, what, left, status})
        // Once it has been heard it may still come again.
        const isHeard = status === 200 && random() < 0.6
        if (isHeard) untold = untold.filter((each) => each !== event)
      }),
    )
  }

  /** What nobody at Mailchimp has sent is about someone who never leaves. */
  const forge = async (): Promise<void> => {
    const {address} = pick(strangers, random)
    const happenedMs = stack.clock.now().getTime()
    const event = {address, audience: pick(audiences, random), happenedMs}
    const key = `${secret.slice(1)}x`
    const {status, body} = await post({...event, what: 'unsubscribe'}, key)
    const what = 'an event of Mailchimp with a wrong key'
    journal.note({kind: 'badInput', what, names: 'key', status, body: body.slice(0, 2000)})
  }

  return async () => {
    const lot = random()
    const person = pick(members, random)
    if (lot < 0.3) return happen(person)
    if (lot < 0.8) return await tell()
    if (lot < 0.88) return await forge()
    const {address} = person
    const {brand, newsletter} = pick(audiences, random)
    const link = await unsubscribeLink(
      {email: address, brand, newsletter, language: 'nb'},
      {keys: secrets.TOKEN_KEYS, publicOrigin},
    )
    await comeBack(scene, address, link)
  }
}
