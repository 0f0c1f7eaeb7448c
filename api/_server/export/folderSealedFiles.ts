import {mkdir, open, readFile, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'

import {assertFileName, type SealedFiles} from './sealedFiles.js'

/** Sealed files in a folder: whole and on the disk, or not there. */
export function folderSealedFiles(directory: string): SealedFiles {
  const pathOf = (name: string): string => {
    assertFileName(name)
    return join(directory, name)
  }
  return {
    async write(name, box) {
      const path = pathOf(name)
      await mkdir(directory, {recursive: true, mode: 0o700})
      const draft = await open(`${path}.draft`, 'w', 0o600)
      try {
        await draft.writeFile(box)
        await draft.sync()
      } finally {
        await draft.close()
      }
      await rename(`${path}.draft`, path)
    },
    async read(name) {
      try {
        return await readFile(pathOf(name), 'utf8')
      } catch (error) {
        if (isMissing(error)) return undefined
        throw error
      }
    },
    async remove(name) {
      await rm(pathOf(name), {force: true})
    },
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
