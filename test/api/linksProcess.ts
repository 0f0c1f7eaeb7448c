import links from '../../api/links.js'

/** What a run of so many rows took, in megabytes above what was there before it, and in calls. */
export interface LinksRun {
  readonly rows: number
  readonly answeredRows: number
  readonly links: number
  /** Live heap, after collecting garbage. */
  readonly heapMegabytes: number
  /** Buffers outside of the heap. */
  readonly externalMegabytes: number
  readonly queries: number
  readonly seconds: number
  /** Of the processor, whatever else the machine does. */
  readonly cpuSeconds: number
}

const megabyte = 1024 * 1024
const collect = globalThis.gc ?? (() => undefined)
let queries = 0
const plainFetch = globalThis.fetch
globalThis.fetch = async (input, init) => {
  const url = input instanceof Request ? input.url : input.toString()
  if (url.includes('/data/query/')) queries += 1
  return await plainFetch(input, init)
}
console.info = () => undefined

const runs: LinksRun[] = []
await askFor(500)
for (const rows of [1000, Number(process.argv[2])]) runs.push(await askFor(rows))
console.log(JSON.stringify(runs))
process.exit(0)

async function askFor(rows: number): Promise<LinksRun> {
  collect()
  const before = process.memoryUsage()
  const startedAt = performance.now()
  const cpuBefore = process.cpuUsage()
  queries = 0
  const init = {
    method: 'POST',
    headers: {
      'content-type': 'text/csv',
      authorization: `Bearer ${process.env['SENDER_KEYS']?.split(/[:,]/)[1]}`,
    },
    body: fileOf(rows),
    duplex: 'half',
  }
  const url = 'http://127.0.0.1:3999/api/links?brand=klinikk24&newsletter=nytt'
  const answer = await links.fetch(new Request(url, init))
  const peak = {heap: 0, external: 0}
  let [lines, found, bytes] = [0, 0, 0]
  const decoder = new TextDecoder()
  for await (const chunk of answer.body ?? []) {
    const text = decoder.decode(chunk, {stream: true})
    lines += text.split('\n').length - 1
    found += text.split(',http').length - 1
    bytes += chunk.byteLength
    if (bytes < 4 * megabyte && rows > 1000) continue
    bytes = 0
    collect()
    const {heapUsed, external} = process.memoryUsage()
    peak.heap = Math.max(peak.heap, heapUsed - before.heapUsed)
    peak.external = Math.max(peak.external, external - before.external)
  }
  const {user, system} = process.cpuUsage(cpuBefore)
  return {
    rows,
    answeredRows: lines - 1,
    links: found,
    heapMegabytes: peak.heap / megabyte,
    externalMegabytes: peak.external / megabyte,
    queries,
    seconds: (performance.now() - startedAt) / 1000,
    cpuSeconds: (user + system) / 1_000_000,
  }
}

/** A file that is made while it is read. */
function fileOf(rows: number): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let row = 0
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode('address,name\n'))
    },
    pull(controller) {
      const end = Math.min(row + 1000, rows)
      let text = ''
      for (; row < end; row++) text += `person-${row}@example.com,"Person, no. ${row}"\n`
      controller.enqueue(encoder.encode(text))
      if (row === rows) controller.close()
    },
  })
}
