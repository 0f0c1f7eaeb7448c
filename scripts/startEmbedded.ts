import {resolve} from 'node:path'

import {parseSettings} from '../api/_server/settings.js'
import type {Ports} from './ports.js'
import {startLocalStack, type LocalStack} from './startLocalStack.js'

/**
 * Starts the local stack in `LOCAL_DIR`, `.local` unless set.
 *
 * @throws Error where the environment has the settings of a real project
 */
export async function startEmbedded(ports: Ports, isEmpty: boolean): Promise<LocalStack> {
  const directory = resolve(process.env['LOCAL_DIR'] ?? '.local')
  const settings = parseSettings({...process.env, LOCAL_DIR: directory})
  if (settings.mode !== 'embedded') {
    throw new Error('npm start is the local stack: run it without the production settings.')
  }
  return await startLocalStack({ports, directory, isEmpty})
}
