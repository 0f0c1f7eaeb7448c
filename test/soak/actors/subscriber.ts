import {unsubscribeLink} from '../../../core/optOut/unsubscribeLink.js'
import {ask, form} from '../ask.js'
import type {SoakPerson} from '../soakPeople.js'
import {pick, type Act, type SoakScene} from '../soakScene.js'
import {groupBrands, newsletters, topicOf} from '../soakWorld.js'
import {comeBack} from './comeBack.js'

const language = 'nb'

/** Leaves by one click, on the page, everything, or at Resend; comes back; opens links and nothing else. */
export function subscriber(scene: SoakScene, people: readonly SoakPerson[]): Act {
  const {stack, journal, random} = scene
  const {publicOrigin, secrets} = stack.services.settings

  const linkOf = async (address: string, {brand, newsletter}: (typeof newsletters)[number]) =>
    await unsubscribeLink(
      {email: address, brand, newsletter, language},
      {keys: secrets.TOKEN_KEYS, publicOrigin},
    )

  const noteLeft = (
    address: string,
    left: readonly {brand: string; newsletter: string}[],
    via: 'one-click' | 'page' | 'resend',
    status: number,
  ): void => {
    const atMs = stack.clock.now().getTime()
    for (const each of left) journal.note({kind: 'leaving', atMs, address, ...each, via, status})
  }

  return async () => {
    const {address} = pick(people, random)
    const from = pick(newsletters, random)
    const link = await linkOf(address, from)
    const lot = random()
    if (lot < 0.35) {
      const body = new URLSearchParams({'List-Unsubscribe': 'One-Click'})
      const {status} = await ask(scene, 'one-click', link, {method: 'POST', body})
      return noteLeft(address, [from], 'one-click', status)
    }
    if (lot < 0.5) {
      const scope = random() < 0.6 ? 'newsletter' : 'brand'
      const {status} = await ask(scene, 'page', link, form({scope}))
      const left = scope === 'brand' ? {brand: from.brand, newsletter: '*'} : from
      return noteLeft(address, [left], 'page', status)
    }
    if (lot < 0.58) {
      const brands = groupBrands.join(',')
      const {status} = await ask(scene, 'leave all', link, form({scope: 'all', brands}))
      const left = groupBrands.map((brand) => ({brand, newsletter: '*'}))
      return noteLeft(address, left, 'page', status)
    }
    if (lot < 0.68) return await leaveAtResend(address, from)
    if (lot < 0.8) return await comeBack(scene, address, link)
    const method = random() < 0.5 ? 'GET' : 'HEAD'
    await ask(scene, 'scanner opens an unsubscribe link', link, {method})
  }

  /** On Resend's own page: its webhook is all that tells of it, and may get lost. */
  async function leaveAtResend(address: string, from: (typeof newsletters)[number]): Promise<void> {
    noteLeft(address, [from], 'resend', 0)
    const path = `${stack.mailbox.url}/contacts/${encodeURIComponent(address)}/topics`
    await ask(scene, 'leaves at Resend', path, {
      method: 'PATCH',
      headers: {authorization: 'Bearer re_person', 'content-type': 'application/json'},
      body: JSON.stringify([{id: topicOf(from), subscription: 'opt_out'}]),
    })
  }
}
