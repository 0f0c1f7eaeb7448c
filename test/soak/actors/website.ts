import {createHash} from 'node:crypto'

import * as z from 'zod'

import {hashOf} from '../../../core/stamp/contentHash.js'
import {ask} from '../ask.js'
import {pick, type Act, type SoakScene} from '../soakScene.js'

const places = [
  ['klinikk24', 'nb'],
  ['klinikk24', 'en'],
  ['fit24', 'nb'],
  ['k24-trening', 'nb'],
  ['rommen', 'nb'],
  ['glasoterapi', 'nb'],
] as const

const readSchema = z.object({
  brand: z.string(),
  language: z.string(),
  version: z.number().int(),
  hash: z.string(),
  sections: z.unknown(),
  facts: z.unknown(),
})
type Read = z.infer<typeof readSchema>

const archiveSchema = z.object({versions: z.array(z.object({version: z.number().int()}))})

/** Fetches what sites fetch: the notice in force, with its tag when known, the archive, the banner. */
export function website(scene: SoakScene): Act {
  const {stack, journal, random} = scene
  const {clock} = stack
  const known = new Map<
    string,
    {readonly etag: string; readonly read: Read; readonly textHash: string}
  >()

  const readNotice = async (brand: string, language: string): Promise<void> => {
    const path = `/api/notices/${brand}?lang=${language}`
    const before = known.get(path)
    const headers = {
      accept: 'application/json',
      ...(before && random() < 0.6 ? {'if-none-match': before.etag} : {}),
    }
    const fromMs = clock.now().getTime()
    const {status, body, headers: answered} = await ask(scene, 'website reads', path, {headers})
    const toMs = clock.now().getTime()
    const note = ({brand: of, language: spoken, version, hash}: Read, textHash: string) =>
      journal.note({
        kind: 'reading',
        fromMs,
        toMs,
        brand: of,
        language: spoken,
        version,
        hash,
        textHash,
      })
    if (status === 304 && before) return note(before.read, before.textHash)
    if (status !== 200) return
    const read = readSchema.parse(JSON.parse(body))
    const textHash = await hashOf({sections: read.sections, facts: read.facts})
    known.set(path, {etag: answered.get('etag') ?? '', read, textHash})
    note(read, textHash)
  }

  const readArchive = async (brand: string, language: string): Promise<void> => {
    const path = `/api/notices/${brand}/versions`
    const {status, body} = await ask(scene, 'website lists', `${path}?lang=${language}`)
    if (status !== 200) return
    const {versions} = archiveSchema.parse(JSON.parse(body))
    if (versions.length === 0) return
    const {version} = pick(versions, random)
    const one = `${path}/${version}?lang=${language}&format=json`
    const read = await ask(scene, 'website reads the archive', one)
    if (read.status === 200) {
      const bodyHash = createHash('sha256').update(read.body).digest('hex')
      journal.note({kind: 'archived', brand, language, version, bodyHash})
    }
    if (version > 1) {
      const changes = `${path}/${version}/changes?from=${version - 1}&lang=${language}`
      await ask(scene, 'website compares', changes)
    }
  }

  return async () => {
    const [brand, language] = pick(places, random)
    const lot = random()
    if (lot < 0.65) return await readNotice(brand, language)
    if (lot < 0.85) return await readArchive(brand, language)
    const banner = `/api/notices/${brand}/notice-of-change?lang=${language}`
    await ask(scene, 'website shows the banner', banner)
  }
}
