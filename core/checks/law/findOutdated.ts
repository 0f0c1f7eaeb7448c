import type {OutdatedFact} from '../facts/outdatedFact.js'
import type {CheckedBlock, Found} from '../rule.js'

// Words that say the writer knows: `which replaced the Personal Data Act`.
const pastWords =
  /erstat|ersatt|ersätt|avløs|afløs|replac|supersed|oppheve|ophæv|upphäv|upphör|repeal|tidligere|tidigare|tidlegare|former|previous|ugyldig|ogiltig|invalid|underkän|annul|no longer|ikke lenger|ikkje lenger|ikke længere|inte längre|schrems|senere (?:ændr|endr)|som ændret|as amended|med ändring|\bnå |\bnu |\bnow |(?:før|före|fram till|frem til|fram til|before|until) (?:den |år )?\d|dåvarande|daværende|dåverande|(?:old|gamle|gamla) (?:rules|regler|reglane|reglerna|lov|act)/iu

/** How many letters around the words are looked at for such a word. */
const near = 60

/**
 * Finds what a block names by a list of outdated facts. Words that speak of the past as past are right
 * as they are. Each mention of one thing is a finding of one cause.
 */
export function findOutdated(facts: readonly OutdatedFact[]): (block: CheckedBlock) => Found[] {
  return ({text}) => {
    const founds: Found[] = []
    const lower = text.toLowerCase()
    for (const {hints, pattern, was, now, until, fix, ...source} of facts) {
      if (!hints.some((hint) => lower.includes(hint))) continue
      for (const {0: said, index} of text.matchAll(pattern)) {
        const to = index + said.trimEnd().length
        const around = `${text.slice(Math.max(0, index - near), index)}|${text.slice(to, to + near)}`
        if (pastWords.test(sameSentence(around))) continue
        if (founds.some((found) => index < found.to && found.from < to)) continue
        founds.push({
          from: index,
          to,
          ...(!now && {say: 'ended'}),
          values: {was, now: now ?? '', until},
          ...(fix !== undefined && said !== fix && {fix}),
          cause: was,
          source,
        })
      }
    }
    return founds.toSorted((one, other) => one.from - other.from)
  }
}

/** Leaves out what stands before a full stop on the left, and after one on the right. */
function sameSentence(around: string): string {
  const [before = '', after = ''] = around.split('|')
  return `${before.split(/[.!?] (?=\p{Lu}|$)/u).at(-1) ?? ''}|${after.split(/[.!?] (?=\p{Lu})/u)[0] ?? ''}`
}
