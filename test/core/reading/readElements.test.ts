import {expect, test} from 'vitest'

import {quoteOf} from '../../../core/reading/quoteOf.js'
import {readElements} from '../../../core/reading/readElements.js'
import {readNoticeText} from '../../../core/reading/readNoticeText.js'

const notice = `Personvernerklæring for Fjordbris Helse AS

1. Hvem vi er
Fjordbris Helse AS (org.nr. 923 609 016) er behandlingsansvarlig for opplysningene du gir oss når du er pasient.
Fjordbris Helse AS
Strandgata 12 B
5003 Bergen
Tlf.: 55 12 34 56
post@fjordbris.example
Personvernombud: Kari Nordmann, ombud@fjordbris.example

2. Databehandlere
Vi har databehandleravtale med følgende leverandører:
- Skyblikk AS (lagring av journal)
- Timeflyt / Timeflyt Betaling
Nyhetsbrevet sendes med Mailchimp, se punkt 4 og avsnitt 3.1.

3. Dine rettigheter
Du har rett til innsyn, retting og sletting, og du kan trekke samtykket tilbake når du vil. Du kan klage til Datatilsynet, Postboks 458 Sentrum, 0105 Oslo.

4. Lagring
Journalen oppbevares i ti år etter artikkel 6 nr. 1 bokstav c og artikkel 9 nr. 2 bokstav h. Personnummer slettes etter 6 måneder.
_ga To år Skiller besøkende fra hverandre.

Versjon 3, sist oppdatert 4. mai 2024`

test('the elements of a notice point at the words they are read from', () => {
  const text = readNoticeText(notice)
  const read = readElements(text)
  expect(read.controller).toMatchObject({
    name: 'Fjordbris Helse AS',
    isUnnamed: false,
    orgNumber: '923609016',
    address: 'Strandgata 12 B, 5003 Bergen',
    phones: ['55123456'],
  })
  expect(read.officer).toMatchObject({name: 'Kari Nordmann', email: 'ombud@fjordbris.example'})
  expect(read.authority).toMatchObject({
    name: 'Datatilsynet',
    address: 'Postboks 458 Sentrum, 0105 Oslo',
  })
  expect(read.stamp).toMatchObject({version: 3, date: '2024-05-04', isAtTop: false})
  expect(read.processors.map(({name}) => name)).toEqual([
    'Skyblikk AS',
    'Timeflyt',
    'Timeflyt Betaling',
    'Mailchimp',
  ])
  expect(read.cookies).toMatchObject([
    {name: '_ga', expiry: 'To år', purpose: 'Skiller besøkende fra hverandre.'},
  ])
  expect(read.retentions.map(({months}) => months)).toEqual([120, 6])
  expect(read.purposes.map(({bases}) => bases)).toEqual([['6.1.c', '9.2.h']])
  expect(read.references.map(({number}) => number)).toEqual(['4', '3.1'])
  expect(new Set(read.rights.map(({right}) => right))).toEqual(
    new Set(['access', 'rectification', 'erasure', 'withdrawal', 'complaint']),
  )
  expect(read.isHealthService).toBe(true)
  const said = read.references.map((each) => quoteOf(text, each).quote)
  expect(said).toEqual(['punkt 4', 'avsnitt 3.1'])
})
