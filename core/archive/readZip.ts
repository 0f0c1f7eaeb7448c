const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const endLength = 22

/**
 * Reads a ZIP file whole: entries that are stored or deflated, by path. Archive files are written
 * stored; who unpacks one and packs it again may deflate it.
 *
 * @returns `undefined` for what is no such file, or holds a path twice.
 * @see APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16
 */
export async function readZip(
  file: Uint8Array<ArrayBuffer>,
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>> | undefined> {
  try {
    return await readEntries(file)
  } catch (error) {
    // What points outside the file, and what is no deflated text.
    if (error instanceof RangeError || error instanceof TypeError) return undefined
    throw error
  }
}

async function readEntries(
  file: Uint8Array<ArrayBuffer>,
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>> | undefined> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  let end = file.byteLength - endLength
  while (end >= 0 && view.getUint32(end, true) !== endOfDirectory) end -= 1
  if (end < 0) return undefined
  const entries = new Map<string, Uint8Array<ArrayBuffer>>()
  let at = view.getUint32(end + 16, true)
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (view.getUint32(at, true) !== directoryEntry) return undefined
    const method = view.getUint16(at + 10, true)
    const size = view.getUint32(at + 20, true)
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(file.subarray(at + 46, at + 46 + nameLength))
    const local = view.getUint32(at + 42, true)
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    if (start + size > file.byteLength || entries.has(name)) return undefined
    const bytes = await inflate(file.subarray(start, start + size), method)
    if (!bytes) return undefined
    if (!name.endsWith('/')) entries.set(name, bytes)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  method: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (method === 0) return bytes
  if (method !== 8) return undefined
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(inflated).arrayBuffer())
}
