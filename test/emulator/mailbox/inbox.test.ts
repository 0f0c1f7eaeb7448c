import {expect, test} from 'vitest'

import {openReceiver} from './openReceiver.js'
import {dataOf, letter, openTestMailbox} from './openTestMailbox.js'

const oneClick = {'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click'}

test('the inbox lists mails newest first and finds them by recipient', async () => {
  const {resend, mailbox} = await openTestMailbox()
  await resend.emails.send({...letter, subject: 'Den første'})
  await resend.emails.send({...letter, subject: 'Den andre', to: 'Kari <kari@example.com>'})
  const page = async (query = '') => (await fetch(`${mailbox.url}/${query}`)).text()
  const all = await page()
  expect(all).toContain('2 mails, newest first')
  expect(all.indexOf('Den andre')).toBeLessThan(all.indexOf('Den første'))
  const found = await page('?to=KARI')
  expect(found).toContain('Den andre')
  expect(found).not.toContain('Den første')
  expect(await page('?to=nobody')).toContain('No mail found.')
})

test('what a mail says is text in the inbox, never markup', async () => {
  const {resend, mailbox} = await openTestMailbox()
  const subject = '<script>alert(1)</script>'
  const html = '</iframe><script>alert("2")</script>'
  const {id} = dataOf(await resend.emails.send({...letter, subject, html, text: '<b>hei</b>'}))
  for (const path of ['/', `/mail/${id}`]) {
    const response = await fetch(mailbox.url + path)
    const page = await response.text()
    expect(page).not.toContain('<script')
    expect(page).not.toContain('<b>hei')
    expect(page).toContain('&lt;script&gt;alert(1)')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('content-security-policy')).not.toContain('script-src')
  }
})

test('a mail’s HTML stands in a sandbox without scripts, and its links leave the frame', async () => {
  const {resend, mailbox} = await openTestMailbox()
  const html = '<!doctype html><html><head><title>x</title></head><body>Hei</body></html>'
  const {id} = dataOf(await resend.emails.send({...letter, html}))
  const page = await (await fetch(`${mailbox.url}/mail/${id}`)).text()
  const sandbox = /sandbox="([^"]*)"/.exec(page)?.[1]?.split(' ') ?? []
  expect(sandbox).toContain('allow-top-navigation-by-user-activation')
  expect(sandbox).not.toContain('allow-scripts')
  expect(sandbox).not.toContain('allow-same-origin')
  expect(page).toContain('&lt;head&gt;&lt;base target=&quot;_top&quot;&gt;')
})

test('links of a text mail can be followed, its headers can be read', async () => {
  const {resend, mailbox} = await openTestMailbox()
  const text = 'Se http://k24.localhost:3000/a?t=1&u=2. Hilsen oss'
  const headers = {'X-Own': 'verdi'}
  const {id} = dataOf(
    await resend.emails.send({from: letter.from, to: letter.to, subject: 'T', text, headers}),
  )
  const page = await (await fetch(`${mailbox.url}/mail/${id}`)).text()
  expect(page).toContain('<a href="http://k24.localhost:3000/a?t=1&amp;u=2">')
  expect(page).toContain('X-Own: verdi')
})

test('the Unsubscribe button posts one click, as a mail program does, and tells the answer', async () => {
  const {received, port} = await openReceiver(200)
  const {resend, mailbox} = await openTestMailbox()
  const target = `http://klinikk24.localhost:${port}/api/unsubscribe?t=abc`
  const headers = {'List-Unsubscribe': `<mailto:av@example.com>, <${target}>`, ...oneClick}
  const {id} = dataOf(await resend.emails.send({...letter, headers}))
  const opened = await (await fetch(`${mailbox.url}/mail/${id}`)).text()
  expect(opened).toContain('<button>Unsubscribe</button>')
  expect(received).toEqual([])
  const pressed = await fetch(`${mailbox.url}/mail/${id}/unsubscribe`, {method: 'POST'})
  expect(pressed.url).toBe(`${mailbox.url}/mail/${id}`)
  expect(await pressed.text()).toContain('the sender answered 200')
  expect(received).toHaveLength(1)
  const [post] = received
  expect(post).toMatchObject({
    method: 'POST',
    path: '/api/unsubscribe?t=abc',
    host: `klinikk24.localhost:${port}`,
  })
  const form = await new Response(post?.body, {
    headers: {'content-type': post?.headers.get('content-type') ?? ''},
  }).formData()
  expect([...form]).toEqual([['List-Unsubscribe', 'One-Click']])
  expect(post?.headers.get('content-type')).toContain('multipart/form-data')
  expect(post?.headers.has('cookie')).toBe(false)
})

test('without List-Unsubscribe-Post there is a link to the page and no one click', async () => {
  const {received, url} = await openReceiver()
  const {resend, mailbox} = await openTestMailbox()
  const headers = {'List-Unsubscribe': `<${url}/u>`}
  const {id} = dataOf(await resend.emails.send({...letter, headers}))
  const page = await (await fetch(`${mailbox.url}/mail/${id}`)).text()
  expect(page).toContain(`<a href="${url}/u">Unsubscribe</a>`)
  await fetch(`${mailbox.url}/mail/${id}/unsubscribe`, {method: 'POST'})
  expect(received).toEqual([])
})

test('one click is posted to this machine only', async () => {
  const {resend, mailbox} = await openTestMailbox()
  for (const target of [
    'https://example.com/u',
    'http://localhost.example.com/',
    'http://10.0.0.1/',
  ]) {
    const headers = {'List-Unsubscribe': `<${target}>`, ...oneClick}
    const {id} = dataOf(await resend.emails.send({...letter, headers}))
    const pressed = await fetch(`${mailbox.url}/mail/${id}/unsubscribe`, {method: 'POST'})
    expect(await pressed.text()).toContain('posts to this machine only')
  }
})

test('another site cannot press the button for its visitor', async () => {
  const {received, url} = await openReceiver()
  const {resend, mailbox} = await openTestMailbox()
  const headers = {'List-Unsubscribe': `<${url}/u>`, ...oneClick}
  const {id} = dataOf(await resend.emails.send({...letter, headers}))
  const pressed = await fetch(`${mailbox.url}/mail/${id}/unsubscribe`, {
    method: 'POST',
    headers: {'sec-fetch-site': 'cross-site'},
  })
  expect(pressed.status).toBe(403)
  expect(received).toEqual([])
})

test('a mail that does not exist is a page that says so', async () => {
  const {resend, mailbox} = await openTestMailbox()
  const {id} = dataOf(await resend.emails.send(letter))
  for (const path of ['/mail/none', '/mail/%', `/unsubscribe/${id}`, '/mail/a/b/c']) {
    const response = await fetch(mailbox.url + path)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('No such mail')
  }
})
