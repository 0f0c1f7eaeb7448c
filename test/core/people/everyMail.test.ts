import {expect, test} from 'vitest'

import {languages} from '../../../core/language.js'
import {noticeMails, optOutMails, requestMails} from './mails.js'
import {pageFaults} from './pageFaults.js'
import {sampleWords} from './sampleRequest.js'
import {spokenWords, wordsOf} from './spokenWords.js'

test.for(languages)(
  'every mail in %s is in that language, subject, page and plain text, with a title and headings in order',
  (language) => {
    const mails = [...requestMails(language), ...noticeMails(language), ...optOutMails(language)]
    expect(mails.length).toBeGreaterThan(100)
    const faults = mails.flatMap(([name, {html, subject, text}]) => {
      // The page has the same words, but for the subject above it and the addresses below.
      const more = `<p>${subject}</p><p>${text.replaceAll(/https?:\S+/g, '')}</p></body>`
      const markup = html.replace('</body>', more)
      return pageFaults(markup, language, sampleWords).map((fault) => `${name}: ${fault}`)
    })
    expect(faults).toEqual([])
  },
)

test('a word of another language is found on a page, and a word of none is not', () => {
  expect(spokenWords.get('sv')?.has('avregistrera')).toBe(true)
  const page = (words: string) =>
    `<html lang="sv"><head><title>Xylo</title></head><body><p>${words}</p></body></html>`
  const sentence = 'Privatlivspolitik endret xylofon'
  const faults = pageFaults(page(sentence), 'sv', new Set())
  expect(faults.length).toBeGreaterThan(0)
  expect(wordsOf(sentence).filter((word) => faults.some((fault) => fault.includes(word)))).toEqual([
    'privatlivspolitik',
    'endret',
  ])
})

test('a missing label, a leap in headings, a link to nowhere and a wrong lang are found', () => {
  const markup =
    '<html lang="nb"><head><title> </title></head><body><h1>a</h1><h3>b</h3>' +
    '<input name="x"><label for="y">c</label><a href="#z">d</a></body></html>'
  expect(pageFaults(markup, 'en', new Set())).toEqual([
    'lang is not en',
    'titles: [" "]',
    'h3 follows h1',
    'input x has no label',
    'input x has no type, and so no style',
    'label points to y, which is not there once',
    'a points to z, which is not there once',
  ])
})
