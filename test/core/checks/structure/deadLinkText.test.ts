import {expect, test} from 'vitest'

import {deadLinkText} from '../../../../core/checks/rules/structure/deadLinkText.js'
import {noticeWith, quotesOf} from '../quotesOf.js'

test.for([
  'Les mer om hvordan Meta bruker data her.',
  'Du finner erklæringen deres her.',
  'Læs mere om cookies her.',
  'Klik her for at framelde dig nyhedsbrevet.',
  'Läs mer om Googles villkor här.',
  'Du kan lese meir om rettane dine her.',
  'Read more about their privacy policy here.',
  'Click here to opt out.',
  'You can opt out by following this link.',
  'Du kan melde deg av ved å følge denne lenken.',
  'Reglerne findes her (på engelsk).',
])('words that were a link lead nowhere: %s', (sentence) => {
  const found = quotesOf(deadLinkText, noticeWith(sentence))
  expect(found.length).toBe(sentence.includes('(') ? 0 : 1)
})

test.for([
  'Les mer her: https://www.example.com/privacy.',
  'Du finner mer informasjon på www.example.com her.',
  'Rettighetene som er nevnt her, gjelder alle.',
  'Informasjonen du finner i det vi har beskrevet her.',
  'Her kan du lese om hvordan vi behandler opplysninger.',
  'Vi er her for deg.',
  'Nyhetsbrevet har denne linken nederst, og du melder deg av med den i e-posten.',
  'We see only those who work here.',
  'Contact us if you do not find what you need.',
])('no link is lost in: %s', (sentence) => {
  expect(quotesOf(deadLinkText, noticeWith(sentence))).toEqual([])
})

test('a link that is there is not lost, and one without an address is', () => {
  const html = (href: string) =>
    `<h1>Privacy</h1><h2>Analytics</h2><p>Read more about the policy <a href="${href}">here</a>.</p>`
  expect(quotesOf(deadLinkText, html('https://example.com/p'), {name: 'a.html'})).toEqual([])
  expect(quotesOf(deadLinkText, html('#'), {name: 'a.html'})).toEqual(['here'])
})

test('an address in the next line is the link', () => {
  const input = 'Personvern\n\nKlage\n\nLes mer om klage her:\n\nwww.example.com/klage\n'
  expect(quotesOf(deadLinkText, input)).toEqual([])
})
