import {createServer} from 'node:http'

/**
 * A function's first answer, in a process of its own: `answerOnce.mjs MODULE PATH [BODY]`. Without a
 * module (`-`) it is what any function costs: node:http, a Request and a Response.
 */
const [file, path, body] = process.argv.slice(2)
const bare = {fetch: () => new Response('{"status":"ok"}')}
const {fetch: answer} = file === '-' ? bare : (await import(file)).default

const server = createServer(async (incoming, outgoing) => {
  const parts = []
  for await (const part of incoming) parts.push(part)
  const {method = 'GET', url, headers} = incoming
  const request = new Request(`http://${headers.host}${url}`, {
    method,
    headers: Object.entries(headers),
    ...(method === 'POST' && {body: Buffer.concat(parts)}),
  })
  const response = await answer(request)
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  for await (const part of response.body ?? []) outgoing.write(part)
  outgoing.end()
})

server.listen(0, '127.0.0.1', async () => {
  const {port} = server.address()
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    ...(body && {
      method: 'POST',
      headers: {'content-type': 'application/x-www-form-urlencoded'},
      body,
    }),
  })
  await response.arrayBuffer()
  process.exit(response.ok ? 0 : 1)
})
