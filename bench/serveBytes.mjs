import {createServer} from 'node:http'

// Bare node:http with what it is told to send: `serveBytes STATUS BYTES` prints where it answers, and
// ends when its input does.
const status = Number(process.argv[2])
const body = 'x'.repeat(Number(process.argv[3]))
const server = createServer((_request, response) => {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    ...(body && {'content-length': body.length}),
  })
  response.end(body)
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))
process.stdin.resume()
process.stdin.on('end', () => process.exit(0))
