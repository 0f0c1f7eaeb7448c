import {setTimeout as sleep} from 'node:timers/promises'

import type {SoakScene} from './soakScene.js'
import type {Deployment} from './startDeployment.js'

const everyMs = 12_000
const drainMs = 2000

/** Two processes of functions; now and then one is replaced by a new deployment, or killed. */
export async function openDeployments({stack, random, isOver}: SoakScene) {
  const {front, deploy} = stack
  let serving: readonly Deployment[] = await Promise.all([deploy(), deploy()])
  let deploys = 0
  let kills = 0
  front.serve(serving)

  /** The new one takes over at once; the old one ends what it has begun. */
  async function replace(): Promise<void> {
    deploys += 1
    const [old, ...others] = serving
    serving = [...others, await deploy()]
    front.serve(serving)
    await sleep(drainMs)
    await old?.end('SIGTERM')
  }

  /** In the middle of whatever it does. */
  async function kill(): Promise<void> {
    kills += 1
    const [struck, ...others] = serving
    await struck?.end('SIGKILL')
    serving = [...others, await deploy()]
    front.serve(serving)
  }

  return {
    deploys: () => deploys,
    kills: () => kills,
    async comeAndGo(): Promise<void> {
      while (!isOver()) {
        for (const until = Date.now() + everyMs * (0.5 + random()); Date.now() < until;) {
          if (isOver()) return
          await sleep(100)
        }
        await (random() < 0.5 ? replace() : kill())
      }
    },
    /** Both run and stay. */
    async settle(): Promise<void> {
      serving = serving.filter(({isGone}) => !isGone())
      while (serving.length < 2) serving = [...serving, await deploy()]
      front.serve(serving)
    },
    async close(): Promise<void> {
      front.serve([])
      await Promise.all(serving.map(async (each) => await each.end('SIGKILL')))
    },
  }
}
