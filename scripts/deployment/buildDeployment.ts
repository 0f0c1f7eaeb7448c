import {mkdir, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

import {buildStudio, type StudioEnvironment} from './buildStudio.js'
import {functionConfig} from './functionConfig.js'
import {functionFiles, type FunctionFile} from './functionFiles.js'
import {outputConfig} from './outputConfig.js'
import {writeBundle, type WrittenBundle} from './writeBundle.js'

export interface DeploymentOptions {
  readonly root: string
  /** Where it is written; Vercel looks in `.vercel/output`. */
  readonly output: string
  /** A region of Vercel; absent: Stockholm. */
  readonly region?: string
  readonly isOutsideEea?: boolean
  /** Functions alone, as for tests of them. */
  readonly hasNoStudio?: boolean
  readonly studio?: StudioEnvironment
}

export interface BuiltFunction extends WrittenBundle {
  readonly name: string
}

/**
 * Builds everything that is deployed, as Vercel's Build Output API has it: a bundle a function with
 * nothing it does not need, the Studio as static files, routes, headers and crons. Nothing of
 * `emulator/`, `test/` or the root is in it. What was there before is taken away first.
 */
export async function buildDeployment(options: DeploymentOptions): Promise<BuiltFunction[]> {
  const {root, output} = options
  const functions = functionFiles(root)
  await rm(output, {recursive: true, force: true})
  await mkdir(join(output, 'static'), {recursive: true})
  const built: BuiltFunction[] = []
  for (const each of functions) built.push(await buildFunction(each, options))
  if (!options.hasNoStudio) {
    await buildStudio(root, join(output, 'static', 'studio'), options.studio)
  }
  await writeJson(join(output, 'config.json'), outputConfig(functions))
  return built
}

async function buildFunction(
  {file, name}: FunctionFile,
  {root, output, region, isOutsideEea}: DeploymentOptions,
): Promise<BuiltFunction> {
  const folder = join(output, 'functions', `${name}.func`)
  const bundle = await writeBundle(root, file, folder)
  await writeJson(
    join(folder, '.vc-config.json'),
    functionConfig(name, {...(region && {region}), ...(isOutsideEea && {isOutsideEea})}),
  )
  return {name, ...bundle}
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, undefined, 2)}\n`)
}
