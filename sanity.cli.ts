import {defineCliConfig} from 'sanity/cli'

import {contentLake, isLocal} from './plugins/localStudio/localContentLake.js'
import {stayLocalHtml, withoutRemoteFonts} from './plugins/localStudio/stayLocalHtml.js'

interface BundledFile {
  readonly type: string
  source?: string | Uint8Array
}

/** Keeps the page of a local Studio, served or built, from loading anything from elsewhere. */
const stayOnMachine = {
  name: 'stay-on-machine',
  enforce: 'pre',
  transform: {filter: {id: /\.css/}, handler: withoutRemoteFonts},
  transformIndexHtml: {order: 'post', handler: stayLocalHtml},
  generateBundle: {
    order: 'post',
    handler: (_options: unknown, bundle: Record<string, BundledFile>) => {
      const page = bundle['index.html']
      if (page && typeof page.source === 'string') page.source = stayLocalHtml(page.source)
    },
  },
} as const

export default defineCliConfig({
  api: {projectId: contentLake.projectId, dataset: contentLake.dataset},
  deployment: {autoUpdates: false},
  server: {hostname: '127.0.0.1'},
  vite: (config) => ({
    ...config,
    server: {...config.server, host: '127.0.0.1', open: false},
    plugins: [...(config.plugins ?? []), ...(isLocal ? [stayOnMachine] : [])],
  }),
})
