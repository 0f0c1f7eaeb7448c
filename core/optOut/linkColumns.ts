/** What a row of a sender's file may say of a link; `address` it has to. */
export const askedColumns = ['address', 'brand', 'newsletter', 'language'] as const

export type AskedColumn = (typeof askedColumns)[number]

/** What a row gets; a spreadsheet takes none of it for a formula. */
export interface AddedColumns {
  /** The link for the mail's text; empty for whoever must not be mailed and where it cannot be made. */
  readonly unsubscribe_url: string
  /** The headers `List-Unsubscribe`, `List-Unsubscribe-Post` and `List-Id`. */
  readonly list_unsubscribe: string
  readonly list_unsubscribe_post: string
  readonly list_id: string
  /** Whether the person has left this newsletter, or all of its brand. */
  readonly suppressed: boolean
  /** Why there is no link, where nobody has left; never with words of the row. */
  readonly error: string
}

export const addedColumns = [
  'unsubscribe_url',
  'list_unsubscribe',
  'list_unsubscribe_post',
  'list_id',
  'suppressed',
  'error',
] as const satisfies readonly (keyof AddedColumns)[]

/** The same values for every row that does not say otherwise. */
export type LinkDefaults = Readonly<Partial<Record<AskedColumn, string | undefined>>>

/** The column a heading names, whatever its case and the blanks around it. */
export function askedColumnOf(heading: string): AskedColumn | undefined {
  const name = heading.trim().toLowerCase()
  return askedColumns.find((column) => column === name)
}

/** What is wrong with the headings of a file; nothing when links can be made by them. */
export function linkHeadingProblems(
  headings: readonly string[],
  defaults: LinkDefaults,
): readonly string[] {
  const columns = headings.map(askedColumnOf)
  const needed = (['address', 'brand', 'newsletter'] as const).filter(
    (name) => !columns.includes(name) && defaults[name] === undefined,
  )
  const twice = askedColumns.filter((name) => columns.filter((one) => one === name).length > 1)
  return [
    ...needed.map((name) =>
      name === 'address'
        ? 'the column "address" is missing'
        : `the column "${name}" is missing, and no ?${name}= holds for all rows`,
    ),
    ...twice.map((name) => `the column "${name}" stands twice`),
  ]
}
