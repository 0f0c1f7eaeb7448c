import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {createServices} from '../api/_server/createServices.js'
import {parseSettings} from '../api/_server/settings.js'
import {openVersionSigner} from '../core/stamp/versionSignature.js'
import {startContentLake} from '../emulator/contentLake/startContentLake.js'
import {serveFunctions} from '../emulator/functions/serveFunctions.js'
import {openLocalClock} from '../emulator/openLocalClock.js'
import {seedNotices} from './seedNotices.js'

// A process of its own for each size: `serveNotices BRANDS` prints where it answers, and ends when
// its input does.
const brands = Array.from({length: Number(process.argv[2])}, (_, number) => `brand-${number}`)
const directory = mkdtempSync(join(tmpdir(), 'bench-'))
const lake = await startContentLake({port: 0, clock: openLocalClock(), studioOrigins: []})
Object.assign(process.env, {
  CONTENT_LAKE_PORT: String(lake.port),
  LOCAL_DIR: directory,
})
const services = createServices(parseSettings(process.env))
const signer = await openVersionSigner(services.settings.secrets.SIGNING_KEY)
await seedNotices(await services.contentLake(), brands, signer)
const api = join(import.meta.dirname, '..', 'api')
const functions = await serveFunctions({directory: api, port: 0})
console.log(functions.url)

process.stdin.resume()
process.stdin.on('end', () => {
  rmSync(directory, {recursive: true, force: true})
  process.exit(0)
})
