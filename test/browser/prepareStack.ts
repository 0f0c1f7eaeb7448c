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
    /** What browser tests start from, one for each that runs at a time: see `preparedStack`. */
    preparedStacks: readonly PreparedStack[]
  }
}

export interface PreparedStack {
  /** Links in mails and the Studio's build hold these, so all stacks of a worker use them in turn. */
  readonly ports: Ports
  /** Data of a stack with the demo content, to copy. */
  readonly directory: string
  /** The built Studio. */
  readonly studio: string
  /** A file that holds who uses it. */
  readonly claim: string
}

/**
 * Lays out the demo content and builds the Studio, once for all browser tests of a worker: a Studio
 * that is served module by module takes minutes to open on a small machine.
 */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'prepared-stacks-'))
  const stacks: PreparedStack[] = []
  // One after the other: the Studio's builder keeps what it works on in one place.
  for (let worker = 0; worker < project.config.maxWorkers; worker += 1) {
    stacks.push(await prepare(join(folder, String(worker))))
  }
  project.provide('preparedStacks', stacks)
  return () => rmSync(folder, {recursive: true, force: true})
}

async function prepare(folder: string): Promise<PreparedStack> {
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
  return {ports, directory, studio, claim: join(folder, 'claim')}
}
