import {languages} from '../language.js'

/** What a person is to a brand. A subscriber has no other relation than newsletters. */
export const relations = ['member', 'patient', 'customer', 'subscriber'] as const

export type Relation = (typeof relations)[number]

/** The columns of a contacts file, each with what it holds; the order does not matter. */
export const contactColumns = {
  address: 'E-mail address. Required.',
  brands: 'Slugs of the brands that know the person, with spaces between them. Required.',
  language: `The language of notices to this person: ${languages.join(', ')}. Required.`,
  relation: `What the person is to these brands: ${relations.join(', ')}. Required.`,
  newsletters:
    'Newsletters the person has agreed to, with spaces between them: "brand/newsletter", or the slug alone for every brand of the row that has it. A subscriber has at least one.',
  consent_date: 'When the person agreed to them, as 2025-03-31. Required with newsletters.',
  consent_source:
    'Where: "sign-up form", "reception". Required with newsletters. No address in it.',
} as const

export type ContactColumn = keyof typeof contactColumns

const required = ['address', 'brands', 'language', 'relation'] as const

/** The column a heading names: "Consent date", "consentDate" and "consent_date" are the same. */
export function columnOf(heading: string): ContactColumn | undefined {
  const letters = plain(heading)
  return columnNames().find((name) => plain(name) === letters)
}

/** What is wrong with the headings of a file; nothing when they will do. Repeats no cell. */
export function headingProblems(headings: readonly string[]): string[] {
  const columns = headings.map(columnOf)
  const missing = required.filter((name) => !columns.includes(name))
  const twice = columnNames().filter(
    (name) => columns.filter((column) => column === name).length > 1,
  )
  return [
    ...missing.map((name) => `the column "${name}" is missing`),
    ...twice.map((name) => `the column "${name}" stands twice`),
  ]
}

export function columnNames(): ContactColumn[] {
  return [
    'address',
    'brands',
    'language',
    'relation',
    'newsletters',
    'consent_date',
    'consent_source',
  ]
}

function plain(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^a-z]/g, '')
}
