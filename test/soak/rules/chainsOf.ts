import type {SoakEvidence, StoredVersion} from '../evidence.js'

/** The versions of each notice document and name, oldest first. */
export function chainsOf({versions}: Pick<SoakEvidence, 'versions'>): StoredVersion[][] {
  const names = Map.groupBy(versions, ({brand, notice, language}) =>
    [brand, notice, language].join(' '),
  )
  return [...names.values()].map((chain) => chain.toSorted((a, b) => a.version - b.version))
}

export function nameOf({brand, notice, language}: StoredVersion): string {
  return `${brand}/${notice}/${language}`
}

/** Stamped again on purpose: the last version, a change called off, those stamped with another. */
export function isMeantAsRepeat(version: StoredVersion, chain: readonly StoredVersion[]): boolean {
  const {kind, callsOff, corrects, repeats, _rev} = version
  if (kind === 'retired') return true
  if ([callsOff, corrects, repeats].some((number) => typeof number === 'number')) return true
  return chain.some((other) => other !== version && other._rev === _rev)
}
