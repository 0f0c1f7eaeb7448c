import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {createServices} from '../api/_server/createServices.js'
import {readArchive} from '../api/_server/notices/readArchive.js'
import {parseSettings} from '../api/_server/settings.js'
import noticeRoute from '../api/notices/[brand].js'
import {languages} from '../core/language.js'
import {openVersionSigner} from '../core/stamp/versionSignature.js'
import {startContentLake} from '../emulator/contentLake/startContentLake.js'
import {openLocalClock} from '../emulator/openLocalClock.js'
import {alternate, ratioFigure, type Figure} from './measure.js'
import {seedNotices} from './seedNotices.js'
import {startNotices} from './startNotices.js'
import type {StartedServer} from './startServer.js'

const few = 2
const many = 200
const mostRatio = 1.2

/** What reading a notice costs when there are 1,000 of them, and when the reader has it already. */
export async function benchNotices(): Promise<Figure[]> {
  return [...(await benchSize()), await benchNotModified()]
}

async function benchSize(): Promise<Figure[]> {
  const [small, large] = await Promise.all([startNotices(few), startNotices(many)])
  try {
    const compare = async (
      name: string,
      reader: (served: StartedServer, brands: number) => () => Promise<void>,
      rounds: number,
      per = {small: 1, large: 1},
    ) => {
      const inTurn = {rounds, warmUp: 0}
      const {one, other} = await alternate(reader(large, many), reader(small, few), inTurn)
      return ratioFigure(name, one / per.large, other / per.small, mostRatio)
    }
    // Every text is read once, so that what follows finds it in memory, or finds none there.
    await compare('', readEach('json', 0), many * languages.length)
    const cold = await compare('first read, 1,000 notices against 10', readEach('json', 1), 10)
    const counts = {small: few * languages.length, large: many * languages.length}
    return [
      cold,
      await compare('read as JSON, 1,000 notices against 10', readEach('json', 0), 400),
      await compare('read as HTML, 1,000 notices against 10', readEach('html', 0), 400),
      await compare('304, 1,000 notices against 10', readKnown, 400),
      await compare('list, a notice, 1,000 against 10', readList, 60, counts),
    ]
  } finally {
    small.close()
    large.close()
  }
}

/** Reads one notice after the other; the version before the one in force is in nobody's memory. */
function readEach(format: string, before: 0 | 1) {
  return (served: StartedServer, brands: number) => {
    let count = 0
    return async () => {
      const path = pathOf(count, brands)
      count += 1
      await read(
        `${served.url}${before === 1 ? path.replace('?', '/versions/1?') : path}&format=${format}`,
      )
    }
  }
}

function readKnown(served: StartedServer, brands: number) {
  let count = 0
  const tags = new Map<string, string>()
  return async () => {
    const url = `${served.url}${pathOf(count % 10, brands)}`
    count += 1
    const known = tags.get(url)
    const response = await read(url, known === undefined ? {} : {'if-none-match': known})
    tags.set(url, response.headers.get('etag') ?? '')
  }
}

function readList(served: StartedServer) {
  return async () => {
    await read(`${served.url}/api/notices`)
  }
}

/** Goes through brands far from one another, in every language. */
function pathOf(count: number, brands: number): string {
  const brand = (Math.floor(count / languages.length) * 37) % brands
  return `/api/notices/brand-${brand}?lang=${languages[count % languages.length]}`
}

async function read(url: string, headers: Record<string, string> = {}): Promise<Response> {
  const response = await fetch(url, {headers})
  if (!response.ok && response.status !== 304) throw new Error(`${url} is ${response.status}`)
  await response.arrayBuffer()
  return response
}

/** Within one process: the answer 304 against the one look-up that it cannot do without. */
async function benchNotModified(): Promise<Figure> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'))
  const lake = await startContentLake({port: 0, clock: openLocalClock(), studioOrigins: []})
  try {
    Object.assign(process.env, {CONTENT_LAKE_PORT: String(lake.port), LOCAL_DIR: directory})
    const services = createServices(parseSettings(process.env))
    const signer = await openVersionSigner(services.settings.secrets.SIGNING_KEY)
    await seedNotices(await services.contentLake(), ['brand-0', 'brand-1'], signer)
    const url = 'http://127.0.0.1/api/notices/brand-1?lang=nb'
    const etag = (await noticeRoute.fetch(new Request(url))).headers.get('etag') ?? ''
    const headers = {'if-none-match': etag}
    const asked = {brand: 'brand-1', notice: 'privacy', language: 'nb', at: undefined} as const
    const {one, other} = await alternate(
      async () => {
        const {status} = await noticeRoute.fetch(new Request(url, {headers}))
        if (status !== 304) throw new Error(`expected 304, got ${status}`)
      },
      async () => {
        await services.now()
        await readArchive(services, asked)
      },
      {rounds: 400},
    )
    return ratioFigure('304 against one look-up of the archive', one, other, mostRatio)
  } finally {
    await lake.close()
    rmSync(directory, {recursive: true, force: true})
  }
}
