export type ImportColumn = 'address' | 'brand' | 'newsletter' | 'channel' | 'on'

/** How heads of columns read in files that suppliers give out, and in our editors' languages. */
const heads = {
  address: ['address', 'email', 'emailaddress', 'epost', 'epostadresse', 'adresse', 'mail'],
  brand: ['brand', 'merkevare', 'brandslug'],
  newsletter: ['newsletter', 'nyhetsbrev', 'nyhedsbrev', 'list', 'liste'],
  channel: ['channel', 'kanal'],
  on: ['on', 'date', 'dato', 'unsubtime', 'unsubscribedat', 'unsubscribed'],
} as const satisfies Record<ImportColumn, readonly string[]>

const columns = ['address', 'brand', 'newsletter', 'channel', 'on'] as const

/**
 * Which column of a file holds what, by its head: case, blanks and hyphens are of no matter. The
 * first that fits counts.
 *
 * @example importColumns(['E-post', 'UNSUB_TIME']) // {address: 0, on: 1}
 */
export function importColumns(
  row: readonly string[],
): Readonly<Partial<Record<ImportColumn, number>>> {
  const plain = row.map((head) => head.toLowerCase().replaceAll(/[^a-zæøå]/g, ''))
  return Object.fromEntries(
    columns.flatMap((column) => {
      const known: readonly string[] = heads[column]
      const index = plain.findIndex((head) => known.includes(head))
      return index < 0 ? [] : [[column, index]]
    }),
  )
}
