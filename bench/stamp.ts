import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import * as z from 'zod'

import {createServices} from '../api/_server/createServices.js'
import {parseSettings} from '../api/_server/settings.js'
import {freePorts} from '../scripts/ports.js'
import {startLocalStack} from '../scripts/startLocalStack.js'
import {alternate, ratioFigure, timeFigure, type Figure} from './measure.js'

const versionSchema = z.object({version: z.number()})

/**
 * From publishing a notice to the first answer that shows it, webhook, stamp and read included,
 * against one mutation of the Content Lake that nothing follows.
 */
export async function benchStamp(): Promise<Figure[]> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-stamp-'))
  const stack = await startLocalStack({ports: await freePorts(), directory})
  try {
    const client = await createServices(parseSettings(process.env)).contentLake()
    await client.createIfNotExists({_id: 'bench-nothing', _type: 'benchNothing', count: 0})
    const url = `${stack.urls.functions}/api/notices/fit24?lang=nb`
    const shown = async () => versionSchema.parse(await (await fetch(url)).json()).version
    let versions = await shown()
    let count = 0
    let stamped = Promise.withResolvers<void>()
    stack.contentLake.store.onCommit(({changes}) => {
      if (changes.some(({after}) => after?._type === 'noticeVersion')) stamped.resolve()
    })
    // Asking all the time would slow what it waits for: all of it shares two cores.
    const publish = async (): Promise<void> => {
      const before = versions
      count += 1
      stamped = Promise.withResolvers<void>()
      await client
        .patch('notice-fit24-nb')
        .set({title: `Personvern ${count}`})
        .commit()
      await stamped.promise
      while (versions === before) versions = await shown()
    }
    const mutate = async (): Promise<void> => {
      count += 1
      await client.patch('bench-nothing').set({count}).commit()
    }
    const {one, other} = await alternate(publish, mutate, {rounds: 15})
    return [
      ratioFigure('publish to live (a bare mutation)', one, other, 10),
      timeFigure('publish to live', one, 500),
    ]
  } finally {
    await stack.close()
    rmSync(directory, {recursive: true, force: true})
  }
}
