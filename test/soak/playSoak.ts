import {setTimeout as sleep} from 'node:timers/promises'

import {lotOf, seededRandom} from '../../emulator/faults/seededRandom.js'
import {asker} from './actors/asker.js'
import {editor} from './actors/editor.js'
import {handler} from './actors/handler.js'
import {lead} from './actors/lead.js'
import {mailchimp} from './actors/mailchimp.js'
import {mischief} from './actors/mischief.js'
import {requester} from './actors/requester.js'
import {scanner} from './actors/scanner.js'
import {subscriber} from './actors/subscriber.js'
import {website} from './actors/website.js'
import {collectEvidence} from './collectEvidence.js'
import {openDeployments} from './deployments.js'
import {openJournal} from './journal.js'
import {soakPeople, type SoakRole} from './soakPeople.js'
import {soakRules} from './soakRules.js'
import type {Act, SoakScene} from './soakScene.js'
import {startSoakStack, type EndedPlan} from './startSoakStack.js'
import {openTimekeeper} from './timekeeper.js'
import {weatherOf, type SoakWeather} from './weather.js'

export interface SoakReport {
  readonly seed: number
  readonly rules: readonly {readonly says: string; readonly broken: readonly string[]}[]
  /** By what was done, how often with which outcome. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Requests and webhooks that a fault plan has struck. */
  readonly struck: number
  readonly deploys: number
  readonly kills: number
  /** Days that passed by the local clock. */
  readonly days: number
  readonly versions: number
  readonly mails: number
  /** Answers that say that a function crashed. */
  readonly mishaps: readonly string[]
  /** All that the functions have printed. */
  readonly logs: string
}

/**
 * Lets everybody do what they do for so long, under fault plans that the seed draws, and holds what
 * is there in the end against the eleven rules.
 */
export async function playSoak({
  seed,
  seconds,
  tell = () => undefined,
}: {
  readonly seed: number
  readonly seconds: number
  readonly tell?: (line: string) => void
}): Promise<SoakReport> {
  const people = soakPeople(seededRandom(seed))
  const stack = await startSoakStack(people)
  const journal = openJournal()
  const until = {at: Infinity}
  const randomOf = (name: string) => seededRandom(Math.floor(lotOf(seed, name) * 2 ** 32))
  const sceneOf = (name: string): SoakScene => ({
    stack,
    journal,
    people,
    random: randomOf(name),
    isOver: () => Date.now() >= until.at,
  })
  const deployments = await openDeployments(sceneOf('deployments'))
  const timekeeper = openTimekeeper(sceneOf('timekeeper'))
  let struck = 0
  let mailLies = 0
  try {
    tell('the first versions are stamped')
    await timekeeper.run()
    const startedAt = stack.clock.now().getTime()
    until.at = Date.now() + seconds * 1000
    const of = (wanted: SoakRole) => people.filter(({role}) => role === wanted)
    const subscribers = of('subscriber')
    const requesters = of('requester')
    const strangers = of('stranger')
    const [members, callers, askers] = [of('member'), of('caller'), of('asker')]
    const cast: [string, (scene: SoakScene) => Act, pauseMs: number][] = [
      ...['anna', 'bo', 'cleo'].map((name): [string, (scene: SoakScene) => Act, number] => [
        name,
        (scene) => editor(scene, name),
        1500,
      ]),
      ['website 1', website, 100],
      ['website 2', website, 100],
      ['website 3', website, 200],
      // Who is whose: nobody leaves and comes back in two places at once.
      ['subscriber 1', (scene) => subscriber(scene, subscribers.slice(0, 20)), 250],
      ['subscriber 2', (scene) => subscriber(scene, subscribers.slice(20)), 250],
      // Who asks by telephone may also ask on the page, and gets a copy by a link either way.
      [
        'requester',
        (scene) => requester(scene, {people: [...requesters, ...askers], strangers}),
        400,
      ],
      ['asker', (scene) => asker(scene, askers), 1500],
      ['Mailchimp', (scene) => mailchimp(scene, {members, strangers}), 400],
      // The second works on the same cases as the first.
      ...['handler@example.com', 'editor@example.com'].map(
        (address): [string, (scene: SoakScene) => Act, number] => [
          address,
          (scene) => handler(scene, {address, callers, askers}),
          300,
        ],
      ),
      ['scanner', scanner, 400],
      ['lead', lead, 2500],
      ['mischief', mischief, 500],
    ]
    const weather = (async () => {
      for (let stretch = 0; Date.now() < until.at; stretch += 1) {
        const plans = weatherOf(seed, stretch)
        await stack.setWeather(plans)
        await sleep(Math.min(20_000, Math.max(0, until.at - Date.now())))
        const ended = await stack.calmDown()
        struck += strikesIn(ended)
        mailLies += mailLiesIn(plans, ended)
        tell(`${Math.round(Math.max(0, until.at - Date.now()) / 1000)} s left, ${struck} strikes`)
      }
    })()
    await Promise.all([
      weather,
      deployments.comeAndGo(),
      timekeeper.letTimePass(),
      ...cast.map(async ([name, actor, pauseMs]) => {
        const scene = sceneOf(name)
        const act = actor(scene)
        while (!scene.isOver()) {
          await act()
          await sleep(pauseMs * (0.5 + scene.random()))
        }
      }),
    ])
    tell('everything comes to rest')
    await deployments.settle()
    await stack.lake.webhooks.idle()
    await timekeeper.comeToRest()
    const evidence = await collectEvidence(sceneOf('evidence'), mailLies)
    const rules = []
    for (const [says, rule] of soakRules) rules.push({says, broken: await rule(evidence)})
    const mishaps = journal.entries.flatMap((entry) =>
      entry.kind === 'mishap' ? [entry.what] : [],
    )
    return {
      seed,
      rules,
      counts: journal.counts(),
      struck,
      deploys: deployments.deploys(),
      kills: deployments.kills(),
      days: (stack.clock.now().getTime() - startedAt) / 86_400_000,
      versions: evidence.versions.length,
      mails: evidence.mails.length,
      mishaps,
      logs: evidence.logs,
    }
  } finally {
    until.at = 0
    await deployments.close()
    await stack.close()
  }
}

function strikesIn(ended: readonly EndedPlan[]): number {
  return ended
    .flatMap(({counts}) => [...counts.requests, ...counts.webhooks])
    .reduce((sum, {struck}) => sum + struck, 0)
}

/** How many mails Resend said it had taken and had not. */
function mailLiesIn({mailbox}: SoakWeather, [, ended]: readonly EndedPlan[]): number {
  const rules = mailbox.requests ?? []
  return rules
    .map(({fault, match}, index) =>
      fault.kind === 'lie' && match?.path === '/emails' ? index : undefined,
    )
    .reduce<number>((sum, index) => sum + (ended?.counts.requests[index ?? -1]?.struck ?? 0), 0)
}
