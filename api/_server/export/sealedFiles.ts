/**
 * Where sealed texts lie whose keys lie elsewhere. A file is written once under a name of its own
 * and never changed.
 */
export interface SealedFiles {
  write(name: string, box: string): Promise<void>
  /** `undefined` when there is no such file. */
  read(name: string): Promise<string | undefined>
  remove(name: string): Promise<void>
}

const nameShape = /^[0-9a-z][0-9a-z-]{0,90}$/

/** Guards what becomes part of a path or a document id. */
export function assertFileName(name: string): void {
  if (!nameShape.test(name)) throw new Error('a sealed file needs a plain name')
}
