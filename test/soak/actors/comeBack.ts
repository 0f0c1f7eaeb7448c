import {ask, form} from '../ask.js'
import type {SoakScene} from '../soakScene.js'

/** Asks by the link of a newsletter to have leaving undone, and presses the link that is mailed. */
export async function comeBack(scene: SoakScene, address: string, link: string): Promise<void> {
  const {stack, journal} = scene
  const token = new URL(link).searchParams.get('t') ?? ''
  await ask(scene, 'subscriber asks to come back', '/api/unsubscribe/undo', form({link: token}))
  const mail = stack.tap
    .mails()
    .findLast(({to, text}) => to.includes(address) && text?.includes('/api/unsubscribe/undo?t='))
  const undo = /http\S+\/api\/unsubscribe\/undo\?t=[\w.-]+/.exec(mail?.text ?? '')?.[0]
  if (!undo) return
  const {status} = await ask(scene, 'subscriber comes back', undo, form({}))
  journal.note({kind: 'returning', atMs: stack.clock.now().getTime(), address, status})
}
