import {expect, test} from 'vitest'

import {lawFindings, quotesOf} from './lawFindings.js'

const rest = 'Regnskap fører vi etter bokføringsloven (artikkel 6 nr. 1 bokstav c).'

const weak: readonly (readonly [string, string])[] = [
  [
    'Før timen fyller du ut et skjema om skader og sykdom. ',
    'Grunnlaget er vår berettigede interesse i trygg trening.',
  ],
  [
    'Appen gemmer puls og menstruation. ',
    'Behandlingen er nødvendig for at opfylde abonnementsaftalen, jf. artikel 6, stk. 1, litra b.',
  ],
  [
    'Vi sparar hälsodeklarationen för varje deltagare. ',
    'Den rättsliga grunden är avtalet (artikel 6.1 b).',
  ],
  [
    'Members open the door with a fingerprint. ',
    'The legal basis is our legitimate interest in safe access.',
  ],
]

test.for(weak)('the basis after what is said of health has to carry it: %s', ([data, basis]) => {
  expect(quotesOf(`Title\n\n${rest}\n\n${data}${basis}`, 'wrong_legal_basis')).toEqual([basis])
  expect(lawFindings(`Title\n\n${rest}\n\n${data}${basis}`, 'missing_legal_basis')).toEqual([])
})

const carried: readonly string[] = [
  'Før timen fyller du ut et skjema om skader og sykdom. Grunnlaget er uttrykkelig samtykke (artikkel 9 nr. 2 bokstav a).',
  'Vi sparar namn och adress. Den rättsliga grunden är avtalet (artikel 6.1 b).',
  'Vi registrerer ikke sykdom. Grunnlaget for resten er avtalen (artikkel 6 nr. 1 bokstav b).',
]

test.for(carried)('a basis that can carry its data is left alone: %s', (text) => {
  expect(lawFindings(`Title\n\n${text}`, 'wrong_legal_basis')).toEqual([])
})

const bare: readonly string[] = [
  'Vi kjøper annonser på Facebook og måler hvem som ser dem.',
  'Målgruppene i Instagram lager vi av medlemslisten.',
  'Vi innhenter en kredittvurdering når du betaler på avdrag.',
  'Systemet beräknar hur sannolikt det är att du slutar.',
  'Vi gør det for at målrette vores markedsføring.',
]

test.for(bare)('a use that nobody can guess the basis of is found bare: %s', (sentence) => {
  expect(quotesOf(`Title\n\n${rest}\n\n${sentence}`, 'missing_legal_basis')).toEqual([sentence])
})

const told: readonly string[] = [
  'Betaler du med faktura, gjør Klarna selv en kredittvurdering.',
  'Vi innhenter en kredittvurdering, fordi loven krever det.',
  'Fra nyansatte indhenter vi børneattest, fordi vi har pligt til det.',
  'Tar vi bilder på festen, spør vi før noe legges ut på nettsiden.',
  'Vi følger med i hva kundene kjøper bare om du har samtykket.',
]

test.for(told)('a duty, a question first or somebody else needs none here: %s', (sentence) => {
  expect(lawFindings(`Title\n\n${rest}\n\n${sentence}`, 'missing_legal_basis')).toEqual([])
})

const rows = [
  '| Purpose | Legal basis |',
  '|---|---|',
  '| Orders | Contract, Article 6(1)(b) |',
  '| Accounts | Legal obligation, Article 6(1)(c) |',
  '| Enquiries | Legitimate interest, Article 6(1)(f) |',
  '| Newsletter | Consent, Article 6(1)(a) |',
]

test('a row of a table of purposes with an empty cell for its basis is found', () => {
  const table = [...rows, '| Discounts by position | |'].join('\n')
  expect(quotesOf(`# Notice\n\n${table}\n`, 'missing_legal_basis')).toHaveLength(1)
  expect(lawFindings(`# Notice\n\n${rows.join('\n')}\n`, 'missing_legal_basis')).toEqual([])
})

const vague: readonly string[] = [
  'Vi oppbevarer opplysningene så lenge klubben finner det nyttig.',
  'Øvrige data gemmes, så længe vi vurderer, at de kan bruges.',
  'Resten sparas så länge vi anser att det behövs.',
  'Letters are kept for an appropriate period.',
]

test.for(vague)('how long somebody finds it right tells nobody how long: %s', (sentence) => {
  expect(lawFindings(`Title\n\n${sentence}`, 'retention_vague')).toHaveLength(1)
})

const paid: readonly string[] = [
  'Anmodning om indsigt koster 150 kr. hver gang.',
  'For innsyn betaler du et gebyr på 200 kroner.',
  'An access request costs a fee of € 20.',
]

test.for(paid)('to use a right costs nothing: %s', (sentence) => {
  expect(quotesOf(`Title\n\n${sentence}`, 'wrong_statement')).toEqual([sentence])
})

const free: readonly string[] = [
  'Innsyn er gratis; flere kopier koster 50 kroner.',
  'An access request that is plainly unfounded may cost a fee of € 20.',
  'Et medlemskab koster 200 kr. om måneden.',
]

test.for(free)('a second copy, an unfounded request or a price may cost: %s', (sentence) => {
  expect(lawFindings(`Title\n\n${sentence}`, 'wrong_statement')).toEqual([])
})

const onConsent: readonly string[] = [
  'Vi fører journal fordi du har samtykket (artikkel 9 nr. 2 bokstav a).',
  'Vi fører journal på grundlag af dit samtykke, jf. artikel 9, stk. 2, litra a.',
  'Vi för journal med stöd av ditt samtycke enligt artikel 9.2 a.',
  'We keep a patient record because you consent to it (Article 9(2)(a)).',
]

test.for(onConsent)('the law asks for a record, not the patient: %s', (sentence) => {
  expect(quotesOf(`Title\n\n${sentence}`, 'wrong_legal_basis')).toEqual([sentence])
})

const byLaw: readonly string[] = [
  'Vi fører journal fordi helsepersonelloven krever det.',
  'Vi fører ikke journal på grunnlag av samtykke.',
  'Vi för journal eftersom patientdatalagen kräver det.',
  'Bilder av huden tar vi bare når du har samtykket.',
]

test.for(byLaw)('a record that the law asks for is left alone: %s', (sentence) => {
  expect(lawFindings(`Title\n\n${sentence}`, 'wrong_legal_basis')).toEqual([])
})
