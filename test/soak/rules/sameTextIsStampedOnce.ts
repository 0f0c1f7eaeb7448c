import type {SoakEvidence} from '../evidence.js'
import {chainsOf, isMeantAsRepeat, nameOf} from './chainsOf.js'

/** Rule 3: content equal to the latest version's is never stamped again. */
export function sameTextIsStampedOnce(evidence: SoakEvidence): string[] {
  return chainsOf(evidence).flatMap((chain) =>
    chain
      .filter(
        (version, index) =>
          version.contentHash === chain[index - 1]?.contentHash && !isMeantAsRepeat(version, chain),
      )
      .map((version) => `${nameOf(version)} version ${version.version} repeats the one before`),
  )
}
