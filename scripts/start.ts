import nodeModule from 'node:module'
import {parseArgs} from 'node:util'

import {assertNodeVersion} from './assertNodeVersion.js'
import {portsFrom} from './ports.js'
import {startStudio} from './startStudio.js'

/** `npm start`: everything on this machine, with demo content, until Ctrl-C. */
async function start(): Promise<void> {
  assertNodeVersion()
  // Not by name: an old Node does not have it, and is to be told so in words.
  nodeModule.enableCompileCache()
  const {values} = parseArgs({
    options: {
      'no-studio': {type: 'boolean', default: false},
      empty: {type: 'boolean', default: false},
    },
  })
  const ports = portsFrom(process.env)
  const studio = values['no-studio'] ? undefined : startStudio(ports)
  // The Studio takes the longest: all that is loaded for the rest is loaded beside it.
  const stack = await import('./startEmbedded.js')
    .then(async ({startEmbedded}) => await startEmbedded(ports, values.empty))
    .catch(async (error: unknown) => {
      await studio?.close()
      throw error
    })

  const stop = async (): Promise<void> => {
    await studio?.close()
    await stack.close()
    process.exit(0)
  }
  process.once('SIGINT', () => void stop())
  process.once('SIGTERM', () => void stop())

  await studio?.ready()
  if (studio) console.log(`Studio        ${studio.url}`)
  console.log(`Functions     ${stack.urls.functions}`)
  console.log(`Content Lake  ${stack.urls.contentLake}`)
  console.log(`Mailbox       ${stack.urls.mailbox}`)
  console.log('ready')
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
