import {expect, test} from 'vitest'

import {quotesOf} from './lawFindings.js'

/** A basis is named for something, so a missing one is told of where it is missing. */
const contract = 'Bestillingar handsamar vi etter artikkel 6 nr. 1 bokstav b i forordninga.'

const bare = [
  'Vi sender deg tilbud på klær hver måned.',
  'Nyhendebrevet sender vi til alle kundane våre.',
  'Butikken er kameraovervåket.',
  'Vi legger ut bilder fra kursene på Instagram.',
  'Vi skickar erbjudanden till alla som har handlat.',
  'Bilder från lägret publiceras på vår hemsida.',
  'Vi analyserar dina köp för att lära känna dig.',
  'Vi gennemfører en kundeundersøgelse efter hvert besøg.',
  'Adgang til centret sker med fingeraftryk.',
  'IP-adresser gemmes for at forebygge misbrug.',
  'We record the entrance with CCTV.',
  'We build segments of our members by age.',
  'Your employer receives a list of your visits.',
]

test.for(bare)('a use that needs a basis of its own is found without one: %s', (sentence) => {
  expect(quotesOf(`Personvern\n\n${contract}\n\n${sentence}`, 'missing_legal_basis')).toEqual([
    sentence,
  ])
})

const carried = [
  'Vi sender deg tilbud hvis du har meldt deg på.',
  'Vi sender tilbud. Grunnlaget er samtykke.',
  'Butikken er kameraovervåket på grunnlag av vår berettigede interesse i å hindre tyveri.',
  'Vi legger ikke ut bilder av deg på Instagram.',
  'Vi legger ut bilder på Instagram når du har sagt ja.',
  'Vi skickar erbjudanden med stöd av ditt samtycke.',
  'Reklamasjoner med bilder svarer vi på via nettsiden innen en uke, jf. artikkel 6 nr. 1 bokstav b.',
  'We never build profiles of you.',
]

test.for(carried)('a use with its basis beside it is left alone: %s', (sentence) => {
  expect(quotesOf(`Personvern\n\n${contract}\n\n${sentence}`, 'missing_legal_basis')).toEqual([])
})

test('health data is found where only silence or rights have an act', () => {
  const text = `Personvern\n\n${contract}\n\nVi registrerer sykdommer og medisiner.\n\nAlle har taushetsplikt etter helsepersonelloven.`
  expect(quotesOf(text, 'missing_legal_basis')).toEqual(['Vi registrerer sykdommer og medisiner.'])
  const record = text.replace(
    'Alle har',
    'Helsepersonelloven pålegger oss å føre journal. Alle har',
  )
  expect(quotesOf(record, 'missing_legal_basis')).toEqual([])
})
