import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import type {TestProject} from 'vitest/node'

import {buildStudio} from '../../scripts/deployment/buildStudio.js'
import {freePorts, type Ports} from '../../scripts/ports.js'
import {root} from '../sourceFiles.js'
import {startStack} from './startStack.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** What every browser test starts from: see `startPreparedStack`. */
    preparedStack: PreparedStack
  }
}

export interface PreparedStack {
  /** Links in mails and the Studio's build hold these, so all stacks of a run use them in turn. */
  readonly ports: Ports
  /** Data of a stack with the demo content, to copy. */
  readonly directory: string
  /** The built Studio. */
  readonly studio: string
}

/**
 * Lays out the demo content and builds the Studio, once for all browser tests: a Studio that is
 * served module by module takes minutes to open on a small machine.
 */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'prepared-stack-'))
  const [ports, directory, studio] = [
    await freePorts(),
    join(folder, 'data'),
    join(folder, 'studio'),
  ]
  await Promise.all([
    startStack(['--no-studio'], {ports, directory}).then(async (stack) => await stack.stop()),
    buildStudio(root, studio, {
      SANITY_STUDIO_BASEPATH: '/',
      SANITY_STUDIO_CONTENT_LAKE_PORT: String(ports.contentLake),
      SANITY_STUDIO_FUNCTIONS_ORIGIN: `http://127.0.0.1:${ports.functions}`,
    }),
  ])
  project.provide('preparedStack', {ports, directory, studio})
  return () => rmSync(folder, {recursive: true, force: true})
}
