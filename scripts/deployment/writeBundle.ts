import {cp, mkdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'

import {packDictionaries} from '../../api/_server/spelling/readDictionaries.js'
import {bundleFunction} from './bundleFunction.js'
import {needsWords, packedFiles} from './packedFiles.js'

/** A bundle that was written: its size, without the files beside it, and the packages in it. */
export interface WrittenBundle {
  readonly bytes: number
  readonly packages: readonly string[]
}

/**
 * Writes a function into a folder as `index.mjs`, the parts it loads when it needs them, and the
 * files it reads while it runs.
 *
 * @param file from the root
 */
export async function writeBundle(
  root: string,
  file: string,
  folder: string,
): Promise<WrittenBundle> {
  const {files, sources, packages} = await bundleFunction(root, file)
  let bytes = 0
  for (const {path, contents} of files) {
    await mkdir(dirname(join(folder, path)), {recursive: true})
    await writeFile(join(folder, path), contents)
    bytes += contents.length
  }
  for (const {from, to} of packedFiles(sources)) await cp(join(root, from), join(folder, to))
  if (needsWords(sources)) packDictionaries(join(folder, 'node_modules'))
  return {bytes, packages}
}
