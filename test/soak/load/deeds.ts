import {setTimeout as sleep} from 'node:timers/promises'

import {unsubscribeLink} from '../../../core/optOut/unsubscribeLink.js'
import {ask, form} from '../ask.js'
import type {SoakPerson} from '../soakPeople.js'
import type {SoakScene} from '../soakScene.js'
import {pick} from '../soakScene.js'
import {writtenSection} from '../soakWorld.js'

const patienceMs = 60_000

export async function readNotice(scene: SoakScene): Promise<boolean> {
  const brand = pick(['klinikk24', 'fit24', 'k24-trening', 'rommen'], scene.random)
  const headers = {accept: 'application/json'}
  const {status} = await ask(scene, 'reads', `/api/notices/${brand}?lang=nb`, {headers})
  return status === 200
}

export async function clickOnce(scene: SoakScene, email: string): Promise<boolean> {
  const {publicOrigin, secrets} = scene.stack.services.settings
  const target = {email, brand: 'klinikk24', newsletter: 'nyhetsbrev', language: 'nb'} as const
  const link = await unsubscribeLink(target, {keys: secrets.TOKEN_KEYS, publicOrigin})
  const body = new URLSearchParams({'List-Unsubscribe': 'One-Click'})
  const {status} = await ask(scene, 'one-click', link, {method: 'POST', body})
  return status === 200
}

/** Publishes, and waits until a version has the words. */
export async function publishSentence(
  {stack: {editor}}: SoakScene,
  {
    noticeId,
    sentence,
    isStamped,
  }: {readonly noticeId: string; readonly sentence: string; readonly isStamped: () => boolean},
): Promise<boolean> {
  const section = {'sections[_key=="soak"]': writtenSection(`${sentence}.`)}
  await editor.patch(noticeId).set(section).commit({returnDocuments: false})
  return await until(isStamped)
}

/** Asks for a copy, confirms, and gets the file: whole if it holds what is known of the person. */
export async function downloadCopy(scene: SoakScene, person: SoakPerson): Promise<boolean> {
  const fields = {brand: 'fit24', kind: 'access', lang: 'nb', address: person.address}
  const asked = await ask(scene, 'asks for a copy', '/api/export', form(fields))
  const confirm = await linkTo(scene, person, 'confirm')
  if (asked.status !== 200 || !confirm) return false
  await ask(scene, 'confirms', confirm, form({}))
  const download = await linkTo(scene, person, 'download')
  if (!download) return false
  const {status, body} = await ask(scene, 'downloads', download, form({file: 'json'}))
  return status === 200 && body.includes(person.canary)
}

async function linkTo(
  {stack}: SoakScene,
  {address}: SoakPerson,
  page: string,
): Promise<string | undefined> {
  let link: string | undefined
  await until(() => {
    const mail = stack.tap
      .mails()
      .findLast(({to, text}) => to.includes(address) && text?.includes(`/api/export/${page}?t=`))
    link = new RegExp(`http\\S+/api/export/${page}\\?t=[\\w.-]+`).exec(mail?.text ?? '')?.[0]
    return link !== undefined
  })
  return link
}

async function until(isTrue: () => boolean): Promise<boolean> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(25)) {
    if (isTrue()) return true
  }
  return false
}
