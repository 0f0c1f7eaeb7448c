import {mkdir, open, readdir, readFile, rename, rm, stat} from 'node:fs/promises'
import {join} from 'node:path'

import type {Bytes} from '../../../core/subject/sealStream.js'
import {assertFileName, type SealedFiles} from './sealedFiles.js'

const readBytes = 65_536

/** Sealed files in a folder: whole and on the disk, or not there. */
export function folderSealedFiles(directory: string): SealedFiles {
  const pathOf = (name: string): string => {
    assertFileName(name)
    return join(directory, name)
  }
  const write = async (name: string, content: string | Bytes): Promise<void> => {
    const path = pathOf(name)
    await mkdir(directory, {recursive: true, mode: 0o700})
    try {
      const draft = await open(`${path}.draft`, 'w', 0o600)
      try {
        await draft.writeFile(content)
        await draft.sync()
      } finally {
        await draft.close()
      }
      await rename(`${path}.draft`, path)
    } catch (error) {
      await rm(`${path}.draft`, {force: true})
      throw error
    }
  }
  return {
    write,
    writeStream: write,
    async read(name) {
      return await orMissing(() => readFile(pathOf(name), 'utf8'))
    },
    async readStream(name) {
      const file = await orMissing(() => open(pathOf(name)))
      if (!file) return undefined
      return (async function* () {
        try {
          for (;;) {
            const {bytesRead, buffer} = await file.read(new Uint8Array(readBytes))
            if (bytesRead === 0) return
            yield buffer.subarray(0, bytesRead)
          }
        } finally {
          await file.close()
        }
      })()
    },
    async remove(name) {
      await rm(pathOf(name), {force: true})
      await rm(`${pathOf(name)}.draft`, {force: true})
    },
    async removeAll(beginning) {
      assertFileName(beginning)
      const names = (await orMissing(() => readdir(directory))) ?? []
      for (const name of names.filter((each) => each.startsWith(beginning))) {
        await rm(join(directory, name), {force: true})
      }
    },
    async namesOlderThan(milliseconds) {
      const old: string[] = []
      for (const name of (await orMissing(() => readdir(directory))) ?? []) {
        const found = await orMissing(() => stat(join(directory, name)))
        // By the clock of the disk: that of the local stack is set by hand, and may be days ahead.
        if (found && found.mtimeMs + milliseconds < Date.now()) old.push(name)
      }
      return old.map((name) => name.replace(/\.draft$/, ''))
    },
  }
}

async function orMissing<Found>(find: () => Promise<Found>): Promise<Found | undefined> {
  try {
    return await find()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
