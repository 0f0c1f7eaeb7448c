import {expect, test} from 'vitest'

import {localAnswer} from '../../../plugins/localStudio/localAnswer.js'
import {stayLocalHtml} from '../../../plugins/localStudio/stayLocalHtml.js'

test('a local Studio asks the machine it runs on, and nobody else', async () => {
  expect(localAnswer(new URL('http://demo.localhost:4333/v1/users/me'), '6.16.0')).toBeUndefined()
  expect(localAnswer(new URL('http://127.0.0.1:3333/static/x.js'), '6.16.0')).toBeUndefined()
  expect(localAnswer(new URL('https://api.sanity.io/vX/intake/feedback'), '6.16.0')?.status).toBe(
    404,
  )
  const module = new URL('https://sanity-cdn.com/v1/modules/sanity/default/6.16.0/t1')
  expect(await localAnswer(module, '6.16.0')?.json()).toEqual({
    packageVersion: '6.16.0',
    latest: '6.16.0',
  })
})

test('a host that only looks local is not', () => {
  const lookalike = new URL('https://localhost.example.com/')
  expect(localAnswer(lookalike, '6.16.0')?.status).toBe(404)
})

test('the page of a local Studio loads no script and no font from elsewhere', () => {
  const html = stayLocalHtml(`<!doctype html><html><head>
    <script src="https://core.sanity-cdn.com/bridge.js" async type="module" data-sanity-core></script>
    <style>@font-face { font-family: Inter; src: url("https://studio-static.sanity.io/Inter-Regular.woff2") }
    html { margin: 0 }</style></head><body></body></html>`)
  expect(html).not.toContain('https:')
  expect(html).toContain('html { margin: 0 }')
  expect(html).toContain("default-src 'self'")
})
