import {expect, test} from 'vitest'

import type {KnownGroup} from '../../../../core/checks/knownGroup.js'
import {changeNoticeMissing} from '../../../../core/checks/rules/consent/changeNoticeMissing.js'
import {promiseMismatch} from '../../../../core/checks/rules/consent/promiseMismatch.js'
import {findingsOf, noticeWith, quotesOf} from '../quotesOf.js'

test.for([
  'Vi anbefaler at du leser personvernerklæringen jevnlig.',
  'Vi opfordrer dig til at tjekke politikken regelmæssigt.',
  'Vi rekommenderar att du läser integritetspolicyn regelbundet.',
  'Please review this policy from time to time.',
  'We encourage you to check this page regularly for changes.',
  'Vi oppdaterer personvernerklæringen ved behov.',
  'Vi kan ændre denne privatlivspolitik uden varsel.',
  'Vi kan komma att ändra denna integritetspolicy.',
  'We may update this privacy policy without notice.',
  'We may update this policy from time to time. The latest version is always on this page.',
  'Vi kan når som helst skrive om denne teksten uten å si fra.',
  'Vi retter siden uden at give besked.',
  'Vi kan gjere om på fråsegna utan varsel.',
  'Vi ändrar texten när vi vill; du är skyldig att hålla dig uppdaterad.',
  'We can change the text at any time without warning you.',
  'Endringer varsles ikke.',
  'Vi justerar policyn utan att höra av oss.',
  'Erklæringen kan endres, og medlemmet plikter selv å holde seg orientert.',
  'Politikken kan ændres. Hold derfor selv øje med denne side.',
])('readers are to be told of changes: %s', (sentence) => {
  expect(quotesOf(changeNoticeMissing, noticeWith(sentence))).toHaveLength(1)
})

test.for([
  'Vi kan endre erklæringen. Ved vesentlige endringer varsler vi deg på e-post.',
  'Vi opdaterer politikken jævnligt. Væsentlige ændringer meddeler vi på forsiden.',
  'We may change this policy. We will notify you of material changes.',
  'Vi uppdaterar policyn vid behov och informerar våra medlemmar.',
  'Vi kan endre erklæringen; datoen øverst viser når den sist ble endret.',
  'Du kan når som helst endre innstillingene dine.',
  'Vi sjekker regelmessig at opplysningene om deg er riktige.',
  'We regularly review who has access to your data.',
  'Vi endrer ikke teksten uten å si fra til medlemmene først.',
  'Vi retter opplysningene om deg uten å si fra til andre.',
])('readers are told, or nothing of theirs changes: %s', (paragraph) => {
  expect(quotesOf(changeNoticeMissing, noticeWith(paragraph))).toEqual([])
})

const organisation = {name: 'Nordlys Fysio AS', emails: [], domains: []}
const known: KnownGroup = {
  controller: organisation,
  brand: organisation,
  otherBrands: [],
  processors: [],
  leadTimeDays: 30,
  downloadLinkDays: 7,
}

test('a term in the text that the settings do not keep is an error', () => {
  const input = noticeWith(
    'Vi varsler deg minst 14 dager før endringer i erklæringen. Lenken til nedlasting er gyldig i 10 dager.',
  )
  expect(findingsOf(promiseMismatch, input, {known})).toMatchObject([
    {severity: 'error', quote: 'Vi varsler deg minst 14 dager før endringer i erklæringen.'},
    {severity: 'error', quote: 'Lenken til nedlasting er gyldig i 10 dager.'},
  ])
  expect(quotesOf(promiseMismatch, input)).toEqual([])
})

test('a term that the settings keep is none, and neither is one of something else', () => {
  const input = noticeWith(
    'Vi varsler 30 dager før vi endrer erklæringen. Lenken er gyldig i 7 dager. Vi svarer innen 14 dager.',
  )
  expect(quotesOf(promiseMismatch, input, {known})).toEqual([])
})
