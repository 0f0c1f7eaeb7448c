import type {Bytes} from '../../../core/subject/sealStream.js'

/**
 * Where sealed texts and bytes lie whose keys lie elsewhere. A file is written once under a name of
 * its own and never changed.
 */
export interface SealedFiles {
  write(name: string, box: string): Promise<void>
  /** `undefined` when there is no such file. */
  read(name: string): Promise<string | undefined>
  /** Writes bytes as they come; when they break off, there is no such file. */
  writeStream(name: string, bytes: Bytes): Promise<void>
  readStream(name: string): Promise<Bytes | undefined>
  /** Removes a file, or what of it was written before a death. */
  remove(name: string): Promise<void>
  /** Removes every file whose name begins so, halves that were left behind too. */
  removeAll(beginning: string): Promise<void>
  /** Names of files that were written longer ago than this, those that were left as halves too. */
  namesOlderThan(milliseconds: number): Promise<readonly string[]>
}

const nameShape = /^[0-9a-z][0-9a-z-]{0,90}$/

/** Guards what becomes part of a path or a document id. */
export function assertFileName(name: string): void {
  if (!nameShape.test(name)) throw new Error('a sealed file needs a plain name')
}
