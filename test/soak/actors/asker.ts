import {ask, form} from '../ask.js'
import type {SoakPerson} from '../soakPeople.js'
import {pick, type Act, type SoakScene} from '../soakScene.js'

/** Reads the answer that a handler wrote, and fetches the files that came with it. */
export function asker(scene: SoakScene, people: readonly SoakPerson[]): Act {
  const {stack, journal, random} = scene
  return async () => {
    const {address} = pick(people, random)
    const links = stack.tap
      .mails()
      .filter(({to}) => to.includes(address))
      .flatMap(({text}) => /http\S+?(\/api\/export\/status\?t=[\w.-]+)/.exec(text ?? '')?.[1] ?? [])
    if (links.length === 0) return
    const link = pick(links, random)
    const page = await ask(scene, 'asker reads where it stands', link)
    const file = /value="(attachment-[0-9a-f-]{36})"/.exec(page.body)?.[1]
    if (page.status !== 200 || file === undefined) return
    const {status, body} = await ask(scene, 'asker fetches a file', link, form({file}))
    journal.note({kind: 'answerFile', address, status, body: body.slice(0, 200)})
  }
}
