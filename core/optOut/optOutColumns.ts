import {channels} from './channel.js'

/** The columns of a file of opt-outs, each with what it holds; the order does not matter. */
export const optOutColumns = {
  address: 'E-mail address of the person who left. Required.',
  brand: 'Slug of the brand that was left, or * for every brand. Required.',
  newsletter: 'Slug of the newsletter that was left; empty for all of the brand.',
  channel: `${channels.join(', ')}; empty for the newsletter's own, or for all the brand uses.`,
  on: 'When the person left, as 2025-03-31; empty for today.',
} as const

export type OptOutColumn = keyof typeof optOutColumns

export const optOutColumnNames = ['address', 'brand', 'newsletter', 'channel', 'on'] as const

const required = ['address', 'brand'] as const

/** The column a heading names, however it is written; `date` is another name of `on`. */
export function optOutColumnOf(heading: string): OptOutColumn | undefined {
  const letters = heading.toLowerCase().replaceAll(/[^a-z]/g, '')
  if (letters === 'date') return 'on'
  return optOutColumnNames.find((name) => name === letters)
}

/** What is wrong with the headings of a file; nothing when they will do. Repeats no cell. */
export function optOutHeadingProblems(headings: readonly string[]): string[] {
  const columns = headings.map(optOutColumnOf)
  const missing = required.filter((name) => !columns.includes(name))
  const twice = optOutColumnNames.filter(
    (name) => columns.filter((column) => column === name).length > 1,
  )
  return [
    ...missing.map((name) => `the column "${name}" is missing`),
    ...twice.map((name) => `the column "${name}" stands twice`),
  ]
}
