import {expect, test} from 'vitest'

import {lawFindings, quotesOf} from './lawFindings.js'

/** A short notice in which nothing is missing. */
const whole = `Privacy notice

Larch Clinic Ltd, 12 Larch Street, is the controller of your personal data.

We keep your patient record because the law asks us to (Article 6(1)(c) and Article 9(2)(h)). You have to give us your name and date of birth; without them we cannot treat you.

We use your address and your telephone number to remind you of your appointments, because we have agreed with you to meet (Article 6(1)(b)). We use your bank details to pay you back what you paid too much, for the same reason. Our rooms have no cameras, and we do not record what is said on the telephone.

We send our newsletter with your consent (Article 6(1)(a)). You can withdraw it at any time with the link in each mail.

We share data with our processor Records Ltd, which hosts the records.

Records are kept for 8 years after your last visit. Newsletter data is erased when you unsubscribe.

You have the right to access, rectification, erasure, restriction, data portability and objection. Against direct marketing you may always object. We answer within one month. We make no automated decisions.

You can complain to the supervisory authority.
`

test('a notice that says everything in a sentence each has nothing missing', () => {
  expect(lawFindings(whole)).toEqual([])
})

test('what Art. 13 asks for and nobody wrote is one finding that names each letter', () => {
  const text = whole
    .replace(/You have to give us.*/, '')
    .replace('We make no automated decisions.', '')
  const findings = lawFindings(text, 'missing_element')
  expect(findings).toHaveLength(1)
  expect(findings[0]).toMatchObject({quote: '', severity: 'advice'})
  expect(findings[0]?.message).toContain('13(2)(e)')
  expect(findings[0]?.message).toContain('13(2)(f)')
  expect(findings[0]?.message).not.toContain('12(3)')
})

test('where no machine decides, a notice need not speak of it', () => {
  const text = whole.replace(' We make no automated decisions.', '')
  expect(lawFindings(text, 'missing_element')).toEqual([])
})

test('a clinic that says nothing of its patients is told so', () => {
  const text = whole.replace(
    /We keep your patient record.*/,
    'We keep your name. You have to give us your name.',
  )
  expect(lawFindings(text, 'missing_element').map(({severity}) => severity)).toEqual(['warning'])
})

test('recipients that are nowhere mentioned are missing', () => {
  const text = whole.replace(/We share data.*/, '')
  expect(lawFindings(text, 'missing_element')[0]?.message).toContain('13(1)(e)')
})

test('rights that are not named are found where the others stand', () => {
  const text = whole.replace('erasure, restriction, data portability and objection', 'erasure')
  const [finding] = lawFindings(text.replace(/Against direct.*object\./, ''), 'rights_incomplete')
  expect(finding?.quote).toBe('You have the right to access, rectification, erasure.')
  expect(finding?.message).toContain('restriction, objection, data portability')
})

test('rights in a list are named by the words that lead into it', () => {
  const text = whole.replace(
    /You have the right to access.*objection\./,
    'About your data you have these rights:\n\n- access\n- rectification\n- erasure\n- restriction\n- data portability\n- objection\n\n',
  )
  expect(lawFindings(text, 'rights_incomplete')).toEqual([])
})

test('consent without a word on withdrawing it is a missing right', () => {
  const text = whole.replace(/ You can withdraw.*/, '')
  const [finding] = lawFindings(text, 'rights_incomplete')
  expect(finding?.quote).toContain('with your consent')
})

test('an objection that always needs a reason is no right against marketing', () => {
  const text = whole
    .replace(/ Against direct marketing[^.]*\./, '')
    .replace('and objection', 'and objection on grounds relating to your particular situation')
  expect(lawFindings(text, 'rights_incomplete')[0]?.message).toContain('direct marketing')
})

test('a notice that names no complaint is told so', () => {
  const text = whole.replace(/You can complain.*/, '')
  expect(lawFindings(text, 'missing_complaint_right')).toHaveLength(1)
})

test('a notice without a word on time is told so', () => {
  const text = whole.replace(/Records are kept.*/, '')
  expect(lawFindings(text, 'retention_missing')).toHaveLength(1)
})

const vague: readonly (readonly [string, string])[] = [
  ['Vi lagrer opplysninger så lenge det er nødvendig.', 'så lenge det er nødvendig'],
  ['Opplysningane blir ikkje lagra lenger enn nødvendig.', 'ikkje lagra lenger enn nødvendig'],
  ['Vi opbevarer oplysninger, så længe det er nødvendigt.', 'så længe det er nødvendigt'],
  ['Vi sparar uppgifter så länge det behövs.', 'så länge det behövs'],
  ['Your data is deleted when it is no longer needed.', 'when it is no longer needed'],
]

test.for(vague)('as long as necessary tells nobody how long: %s', ([sentence, quote]) => {
  expect(quotesOf(`Title\n\n${sentence}`, 'retention_vague')).toEqual([quote])
})

test('beside real periods, as long as necessary is a fair rest', () => {
  const text =
    'Title\n\nInvoices are kept for 5 years. Applications are deleted after 6 months. We keep data as long as necessary.'
  expect(lawFindings(text, 'retention_vague')).toEqual([])
})

test('accounting legislation etc. is no period', () => {
  const text = 'Tittel\n\nOpplysninger lagres lenger når regnskapslovgivning o.l. krever det.'
  expect(lawFindings(text, 'retention_vague')).toHaveLength(1)
})

test('data from elsewhere has a named source', () => {
  const text = 'Tittel\n\nVi supplerer med offentlig tilgjengelig informasjon.'
  expect(lawFindings(text, 'source_missing')).toHaveLength(1)
  const named = 'Tittel\n\nVi henter offentlig tilgjengelig informasjon fra Brønnøysundregistrene.'
  expect(lawFindings(named, 'source_missing')).toEqual([])
})

test('of a text too short to be a whole notice nobody asks for everything', () => {
  expect(lawFindings('Cookies\n\nWe use cookies to count visits.')).toEqual([])
})
