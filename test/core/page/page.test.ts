import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {policyFor} from '../../../api/_server/pageResponse.js'
import {html} from '../../../core/html.js'
import {renderMail} from '../../../core/mail/renderMail.js'
import {pageStyle, readableOn} from '../../../core/page/pageStyle.js'
import {renderPage} from '../../../core/page/renderPage.js'

test('what is put into HTML is text, in content and in attributes', () => {
  const value = `"><script>alert('x')</script>&amp;`
  expect(
    html`<p title="${value}">${[value, html`<b>${1}</b>`, null, false, undefined]}</p>`.markup,
  ).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;<b>1</b></p>',
  )
})

test('nothing that is put into HTML can make an element', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(html`${text}`.markup).not.toMatch(/[<>"']/)
    }),
  )
})

test('a page’s policy allows its own style and nothing else', async () => {
  const page = renderPage({
    title: 'Meld deg av',
    language: 'nb',
    brandName: 'Klinikk24',
    accentColor: '#0b6e4f',
    body: html`<p>Hei</p>`,
  })
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(page.markup) ?? []
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  const hash = Buffer.from(digest).toString('base64')
  expect(await policyFor(page.style)).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  )
  expect(page.markup).not.toMatch(/<script|style="|https?:|@import|url\(/)
  expect(page.markup).toContain('<title>Meld deg av – Klinikk24</title>')
})

test('no style can be smuggled in as a colour', () => {
  for (const color of ['red;}body{display:none', '#12345', '#1234567', 'url(//x)', '']) {
    expect(pageStyle(color)).toBe(pageStyle())
    const mail = {subject: 's', language: 'nb', senderName: 'K', parts: []} as const
    expect(renderMail({...mail, accentColor: color})).toEqual(renderMail(mail))
  }
})

test('text on a brand’s colour is readable on any colour (WCAG 2.2, 1.4.3)', () => {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((index) => {
      const part = Number.parseInt(color.slice(index, index + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  fc.assert(
    fc.property(fc.integer({min: 0, max: 0xffffff}), (value) => {
      const color = `#${value.toString(16).padStart(6, '0')}`
      const [light = 0, dark = 0] = [luminance(color), luminance(readableOn(color))].toSorted(
        (a, b) => b - a,
      )
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5)
    }),
    {numRuns: 1000},
  )
})
