import {expect, onTestFinished, test, vi} from 'vitest'
import * as z from 'zod'

import type {DataRequest} from '../../core/export/dataRequest.js'
import {handlingOf} from '../../core/export/requestHandling.js'
import {subjectKey} from '../../core/subject/subjectKey.js'
import {seededRandom, shuffled} from '../../emulator/faults/seededRandom.js'
import {markSource} from '../api/markSource.js'
import {filesFindings, linksIn, mailFindings, othersIn, type CrowdLink} from './crowdFindings.js'
import {crowdPeople, type CrowdPerson} from './crowdPeople.js'
import {startCrowd, type Lane} from './startCrowd.js'

const seed = Number(process.env['CROWD_SEED'] ?? Date.now() % 1_000_000_000)
const brands = ['klinikk24', 'fit24', 'magy-media', 'colosseumklinikken', 'rommen'] as const
const kinds = ['access', 'access', 'portability', 'erasure', 'withdrawal'] as const
const mailsADay = 3
const emptySchema = z.object({wrappedKey: z.literal('')})

interface Asked {
  readonly person: CrowdPerson
  readonly kind: DataRequest['kind']
  readonly brand: string
}

test(
  `of a crowd under addresses much alike everyone gets their own data and nobody else’s, whatever dies and lies meanwhile (CROWD_SEED=${seed})`,
  {timeout: 300_000},
  async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const random = seededRandom(seed)
    const chance = (share: number): boolean => random() < share
    const pick = <Item>(items: readonly Item[]): Item | undefined =>
      items[Math.floor(random() * items.length)]
    const people = crowdPeople(random)
    const crowd = await startCrowd(seed, people)
    onTestFinished(async () => await crowd.close())
    const {services, client, clock} = crowd.stack
    const {SUBJECT_KEY} = services.settings.secrets
    const byKey = new Map<string, CrowdPerson>()
    for (const person of people) byKey.set(await subjectKey(SUBJECT_KEY, person.address), person)
    const controllers = new Map<string, string>(
      z
        .array(z.tuple([z.string(), z.string()]))
        .parse(await client.fetch('*[_type == "brand"]{"b": [slug.current, controller._ref]}.b')),
    )
    const findings: string[] = []
    const answered: Asked[] = []
    const ownerOf = ({subjectKey: key}: DataRequest): CrowdPerson | undefined => byKey.get(key)

    /** Somebody posts a form; the page they get says nothing of others. */
    const post = async (
      lane: Lane,
      person: CrowdPerson | undefined,
      page: string,
      form: Record<string, string> = {},
    ) => {
      const answer = await lane.call({page, form})
      findings.push(...othersIn(page.replace(/\?.*/, ''), answer.body, person))
      return answer
    }

    for (const day of [1, 2]) {
      crowd.setCalm(false)
      const asks = people.flatMap((person) => {
        const count = day === 2 && chance(0.5) ? 0 : chance(0.6) ? 1 : 2
        return Array.from({length: count}, () => ({
          person,
          kind: pick(kinds) ?? 'access',
          brand: pick(brands) ?? 'klinikk24',
        }))
      })
      const posts = new Map<string, number>()
      const ask = (asked: Asked, address: string) => async (lane: Lane) => {
        const {person, kind, brand} = asked
        const concerns = kind === 'withdrawal' ? {concerns: 'marketing'} : {}
        const form = {brand, kind, address, lang: 'nb', ...concerns}
        const answer = await post(lane, person, '/api/export', form)
        const count = (posts.get(person.address) ?? 0) + answer.posts
        posts.set(person.address, count)
        if (answer.status !== 200) findings.push(`${address} was answered ${answer.status}`)
        // Above the limit of a day nothing is written, and the answer is the same.
        else if (count <= mailsADay) answered.push(asked)
      }
      await crowd.share(
        shuffled(asks, random).flatMap((asked) => {
          const address = pick(asked.person.spellings) ?? ''
          return Array.from({length: chance(0.15) ? 2 : 1}, () => ask(asked, address))
        }),
      )
      await crowd.runs('PT11M', 'PT11M')

      const requests = await crowd.requests()
      for (const {person, kind, brand} of answered) {
        const isThere = requests.some(
          (each) =>
            each.kind === kind &&
            each.controllerId === controllers.get(brand) &&
            ownerOf(each) === person,
        )
        if (!isThere) findings.push(`${kind} at ${brand} of ${person.address} is lost`)
      }

      const links = await linksIn(crowd, await crowd.mails())
      const known = new Map(requests.map((each) => [each.requestId, ownerOf(each)]))
      const press = (link: CrowdLink, path: string, form?: Record<string, string>) => {
        return async (lane: Lane) => {
          await post(lane, known.get(link.requestId), `${path}?t=${link.token}`, form)
        }
      }
      const refused = (token: string, path: string, form?: Record<string, string>) => {
        return async (lane: Lane) => {
          const {status} = await post(lane, undefined, `${path}?t=${token}`, form)
          if (status < 400) findings.push(`${path} took a link that is none of its: ${status}`)
        }
      }
      const confirms = links.filter(({purpose}) => purpose === 'export-confirm')
      await crowd.share(
        shuffled(
          [
            ...confirms
              .filter(() => chance(0.85))
              .flatMap((link) =>
                Array.from({length: chance(0.15) ? 2 : 1}, () =>
                  press(link, '/api/export/confirm'),
                ),
              ),
            ...mixed(links, pick).map((token) => refused(token, '/api/export/confirm')),
          ],
          random,
        ),
      )
      await crowd.runs('PT11M', 'PT11M')

      const later = await linksIn(crowd, await crowd.mails())
      const downloads = later.filter(({purpose}) => purpose === 'export-download')
      const renewed = downloads.filter(() => chance(0.2))
      await crowd.share(
        shuffled(
          [
            ...downloads
              .filter(() => chance(0.3))
              .map((link) => press(link, '/api/export/download', {file: 'json'})),
            ...renewed.map((link) => press(link, '/api/export/download', {renew: 'yes'})),
            ...later
              .filter(({purpose}) => purpose !== 'export-download')
              .filter(() => chance(0.1))
              .map(({token}) => refused(token, '/api/export/download', {file: 'json'})),
            ...later
              .filter(({purpose}) => purpose !== 'export-confirm')
              .filter(() => chance(0.1))
              .map(({token}) => refused(token, '/api/export/confirm')),
            ...mixed(downloads, pick).map((token) =>
              refused(token, '/api/export/download', {file: 'json'}),
            ),
          ],
          random,
        ),
      )
      await crowd.share(
        renewed.map(({token}) => refused(token, '/api/export/download', {file: 'json'})),
      )
      crowd.setCalm(true)
      await crowd.runs('PT20M', 'PT20M', 'PT40M')
      if (day === 1) clock.advance('P1D')
    }
    await crowd.runs('PT1H', 'PT6H')

    const collected = await crowd.requests()
    const mailed = await linksIn(crowd, await crowd.mails())
    findings.push(
      ...collected.flatMap((request) => statesFindings(request, ownerOf(request))),
      ...mailFindings(collected, mailed, (request) => ownerOf(request)?.address),
    )
    const ready = collected.filter(({state}) => state === 'ready')
    for (const request of ready) {
      const person = ownerOf(request)
      const link = mailed.findLast(
        ({purpose, requestId, serial}) =>
          purpose === 'export-download' &&
          requestId === request.requestId &&
          serial === request.downloadSerial,
      )
      const others = collected.filter((each) => ownerOf(each) !== person)
      if (person) findings.push(...(await filesFindings(request, link, {person, others})))
    }
    for (const {to, html, text} of await crowd.mails()) {
      const person = people.find(({address}) => to.includes(address))
      findings.push(...othersIn('a mail', `${html}\n${text}`, person))
    }
    const leaving = collected
      .filter(({kind, state}) => kind === 'withdrawal' && state === 'answered')
      .map(({subjectKey: key}) => key)
    const left = z.array(z.string()).parse(await client.fetch('*[_type == "optOut"].subjectKey'))
    expect(new Set(left)).toEqual(new Set(leaving))

    // Those who are asked by hand answer, and handlers do their part.
    const asked = mailed.filter(({purpose}) => purpose === 'processor')
    await crowd.share(
      asked.map((link) => async (lane: Lane) => {
        const {status} = await post(lane, undefined, `/api/processor?t=${link.token}`, {
          answer: 'nothing',
        })
        if (status !== 200 && status !== 303)
          findings.push(`${link.source} could not answer: ${status}`)
      }),
    )
    for (const {requestId, sources} of await crowd.requests()) {
      for (const {name, state} of sources) {
        if (state !== 'several' && state !== 'inPerson') continue
        await markSource(services, requestId, name, {state: 'nothing', by: 'h'}, clock.now())
      }
    }
    for (const {requestId, kind, state} of await crowd.requests()) {
      if (kind !== 'erasure' || state !== 'confirmed') continue
      const at = clock.now().toISOString()
      await client.patch(`dataRequest.${requestId}`).set({state: 'answered', closedAt: at}).commit()
    }
    await crowd.runs('PT20M', 'P91D', 'PT20M')
    crowd.ageSealedFiles()
    await crowd.runs('P2D')

    const purged = await crowd.requests()
    for (const request of purged) {
      const {state, sealedAddress, sealedFile, sealedDetails, maskedAddress} = request
      const isEmpty = !sealedFile && !sealedDetails && !maskedAddress
      if (state === 'purged' && isEmpty && emptySchema.safeParse(sealedAddress).success) continue
      const open = request.sources.map((each) => `${each.name} ${each.state}`).join(', ')
      findings.push(`${request.kind} at ${request.brand} is ${state}, or has a key: ${open}`)
    }
    expect(crowd.sealedFiles()).toEqual([])
    const text = crowd.lakeText()
    for (const {address, spellings, canary} of people) {
      for (const secret of [address, canary, ...spellings]) {
        if (text.includes(secret)) findings.push(`the Content Lake holds ${secret}`)
      }
    }
    expect(collected.length).toBeGreaterThan(30)
    expect(ready.length).toBeGreaterThan(10)
    expect(crowd.deaths()).toBeGreaterThan(4)
    expect([...new Set(findings)]).toEqual([])
  },
)

/** Tokens made of two people's: the beginning of one and the end of another. */
function mixed(
  links: readonly CrowdLink[],
  pick: (links: readonly CrowdLink[]) => CrowdLink | undefined,
): string[] {
  return Array.from({length: 6}, () => {
    const [one = '', other = ''] = [pick(links)?.token, pick(links)?.token]
    return `${one.split('.').slice(0, 3).join('.')}.${other.split('.').slice(3).join('.')}x`
  })
}

/** Whether a request stands where what happened to it leads. */
function statesFindings(request: DataRequest, person: CrowdPerson | undefined): string[] {
  const {kind, state, brand, sources, closedAt} = request
  const about = `${kind} at ${brand} of ${person?.address ?? 'nobody'}`
  if (state === 'unconfirmed') return []
  const handling = handlingOf(request)
  const wanted = {automatic: 'ready', atOnce: 'answered', desk: 'confirmed'}[handling]
  const found = [
    ...(state === wanted ? [] : [`${about} is ${state}, not ${wanted}`]),
    ...(handling === 'atOnce' && !closedAt ? [`${about} is open`] : []),
  ]
  if (handling !== 'automatic' || !person) return found
  const truth: Readonly<Record<string, string>> = {
    resend: person.isAtResend ? 'found' : 'nothing',
    members: ['nothing', 'found', 'several'][person.members] ?? '',
    ledgers: 'found',
  }
  return [
    ...found,
    ...Object.entries(truth).flatMap(([name, answer]) => {
      const is = sources.find((each) => each.name === name)?.state
      return is === answer ? [] : [`${about}: ${name} is ${is ?? 'not there'}, not ${answer}`]
    }),
  ]
}
