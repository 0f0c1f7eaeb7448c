import {expect, test} from 'vitest'

import {quotesOf} from './lawFindings.js'

const vague: readonly (readonly [string, string])[] = [
  ['Vi lagrer opplysningene så lenge vi mener det er hensiktsmessig.', 'så lenge vi mener'],
  ['Kundedata oppbevares i en rimelig periode.', 'en rimelig periode'],
  ['Vi sletter opplysninger når vi får tid.', 'når vi får tid'],
  ['Opplysningane vert sletta når det ikkje lenger er bruk for dei.', 'når det ikkje lenger'],
  ['Vi gemmer dine data, så længe vi har en legitim interesse.', 'så længe vi har'],
  ['Data slettes, når det passer os.', 'når det passer'],
  ['Vi sparar uppgifterna så länge det finns behov.', 'så länge det finns behov'],
  ['Uppgifterna sparas enligt gällande lagstiftning.', 'enligt gällande lagstiftning'],
  ['We keep your data for as long as we have a business reason.', 'for as long as'],
  ['Your data is deleted as soon as possible.', 'as soon as possible'],
  ['Records are retained in accordance with applicable law.', 'in accordance with applicable law'],
]

test.for(vague)('a word for how long that tells nobody is vague: %s', ([sentence, quote]) => {
  expect(quotesOf(`Personvern\n\n${sentence}`, 'retention_vague').join()).toContain(quote)
})

const told = [
  'Vi lagrer opplysningene så lenge det er nødvendig, og aldri mer enn to år.',
  'Søknader slettes seks måneder etter at stillingen er besatt.',
  'Kundekontoen beholdes så lenge du har den.',
  'Bilag oppbevares så lenge bokføringsloven krever det.',
  'Fakturor sparas i sju år enligt gällande lagstiftning.',
  'We keep your account for as long as you are a member.',
  'Vi behandler og oppbevarer opplysninger i henhold til gjeldende lovgivning.',
  'Vi svarer på henvendelser så snart som mulig.',
  'Vi indhenter flere oplysninger efter behov.',
]

test.for(told)('what says how long, or speaks of something else, is left alone: %s', (sentence) => {
  expect(quotesOf(`Personvern\n\n${sentence}`, 'retention_vague')).toEqual([])
})

test("the law's own words are a fair rest where the section gives real periods", () => {
  const text =
    'Lagring\n\nVi oppbevarer opplysninger så lenge det er nødvendig for formålet.\n\n- Fakturaer: 5 år\n- Søknader: 6 måneder'
  expect(quotesOf(text, 'retention_vague')).toEqual([])
})

const ofOneKind: readonly string[] = [
  'Bilder fra turen: så lenge vi har bruk for dem.',
  'Øvrige oplysninger opbevares ikke længere end nødvendigt.',
  'Gästlistor sparas så länge de behövs.',
  'Competition entries are kept for as long as they are needed.',
  'Bilete frå stemnet tek vi vare på så lenge vi treng dei.',
]

test.for(ofOneKind)('beside real periods each kind of data has its own: %s', (sentence) => {
  const text = `Hvor lenge\n\nFakturaer oppbevares i 5 år.\n\n${sentence}`
  expect(quotesOf(text, 'retention_vague')).toHaveLength(1)
})

const entitling: readonly string[] = [
  'Du har rett til å få opplysninger slettet når vi ikke lenger trenger dem.',
  'Du kan få data slettet, når de ikke længere er nødvendige.',
  'Du har rätt att få uppgifter raderade när de inte längre behövs.',
  'You can ask us to have data erased when it is no longer necessary.',
  'Du kan krevje sletta det vi ikkje lenger treng.',
]

test.for(entitling)('when readers may have data erased is a right, no period: %s', (sentence) => {
  expect(quotesOf(`Rettigheter\n\n${sentence}`, 'retention_vague')).toEqual([])
})
