interface Named {
  readonly projectId: string
  readonly dataset: string
  /** A part of the dataset, or `keys`. */
  readonly part: string
  readonly at: Date
}

/** `demo-production-ledger-20260301T120000Z.ndjson.gz`: by name, files of a part are in order of time. */
export function backupFileName({projectId, dataset, part, at}: Named): string {
  const time = at.toISOString().replaceAll(/[-:]|\.\d+/g, '')
  return `${projectId}-${dataset}-${part}-${time}.${part === 'keys' ? 'json' : 'ndjson.gz'}`
}
