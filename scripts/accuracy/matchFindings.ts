import type {Finding} from '../../core/checks/finding.js'
import {escapePattern} from '../../core/reading/escapePattern.js'
import type {Truth} from './readTruth.js'

type Defect = Truth[string]['defects'][number]

/** What was rightly found of one kind, what was missed, and what was found that nobody else saw. */
export interface Matched {
  readonly kind: string
  readonly hits: readonly Defect[]
  readonly missed: readonly Defect[]
  readonly wrong: readonly Finding[]
}

/**
 * Compares findings with what careful readers found: a finding is right when its rule is the defect's
 * kind and their quotes overlap. Findings of one cause count once, as they are one row to an editor; an
 * absence is matched by an absence.
 */
export function matchFindings(
  input: string,
  defects: readonly Defect[],
  findings: readonly Finding[],
): Matched[] {
  const kinds = [...new Set([...defects.map(({kind}) => kind), ...findings.map(({rule}) => rule)])]
  return kinds.toSorted().map((kind) => {
    const wanted = defects.filter((defect) => defect.kind === kind)
    const given = findings.filter(({rule}) => rule === kind)
    const places = wanted.map((defect) => placeOf(input, defect.quote))
    const overlaps = (finding: Finding, place: Place | undefined): boolean =>
      place
        ? finding.quote !== '' && finding.start < place.end && place.start < finding.end
        : finding.quote === ''
    const hits = wanted.filter((_, index) => given.some((each) => overlaps(each, places[index])))
    const rightCauses = new Set(
      given.filter((each) => places.some((place) => overlaps(each, place))).map(({cause}) => cause),
    )
    const wrong = given.filter(({cause}) => !rightCauses.has(cause))
    const first = new Map(wrong.map((each) => [each.cause, each]))
    return {
      kind,
      hits,
      missed: wanted.filter((each) => !hits.includes(each)),
      wrong: [...first.values()],
    }
  })
}

interface Place {
  readonly start: number
  readonly end: number
}

/** Where a quote stands; its white space may be folded. */
function placeOf(input: string, quote: string): Place | undefined {
  if (quote === '' || quote === '(absent)') return undefined
  const words = quote.split(/\s+/).map(escapePattern)
  const found = new RegExp(words.join('[\\s\\u00A0]+')).exec(input)
  return found ? {start: found.index, end: found.index + found[0].length} : undefined
}
