import {ask} from '../ask.js'
import {pick, type Act, type SoakScene} from '../soakScene.js'

/** Opens links of mails, as security products do before anybody has read them. */
export function scanner(scene: SoakScene): Act {
  const {stack, random} = scene
  return async () => {
    const mails = stack.tap.mails()
    if (mails.length === 0) return
    const recent = mails.slice(-60)
    const links =
      pick(recent, random).text?.match(/http:\/\/127\.0\.0\.1:\d+\/api\/[^\s)>]+/g) ?? []
    if (links.length === 0) return
    const method = random() < 0.7 ? 'GET' : 'HEAD'
    await ask(scene, 'scanner opens a link', pick(links, random), {method})
  }
}
