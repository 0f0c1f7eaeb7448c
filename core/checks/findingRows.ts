import {dismissalOf, type Dismissal} from './dismissal.js'
import {severities, type Finding} from './finding.js'
import {ruleNames, type RuleName} from './ruleNames.js'

/** Findings of one cause: one row to an editor, however often the words stand there. */
export interface FindingRow {
  readonly cause: string
  /** The first of them; it speaks for all. */
  readonly finding: Finding
  readonly findings: readonly Finding[]
}

/** What an editor sees of a notice's findings. */
export interface SortedFindings {
  /** Five at most: what harms readers most, worst first. */
  readonly first: readonly FindingRow[]
  /** All other rows, in the order of the text. */
  readonly rest: readonly FindingRow[]
  /** Slips of the pen: shown only when they are asked for. */
  readonly language: readonly FindingRow[]
  readonly dismissed: readonly {readonly finding: Finding; readonly dismissal: Dismissal}[]
}

const mostAtFirst = 5

const slipsOfThePen: readonly RuleName[] = ['spelling', 'mixed_language', 'extraction_artifact']

/**
 * What harms a reader most, worst first: personal papers that go to strangers, a text that is not of
 * this company, references and gaps that make it unreadable, then rights that are kept from people.
 */
const worstForReaders: readonly RuleName[] = [
  'foreign_email',
  'foreign_company',
  'placeholder',
  'typo_domain',
  'controller_unnamed',
  'missing_contact',
  'role_contradiction',
  'foreign_domain',
  'implied_consent',
  'acceptance_by_use',
  'outdated_transfer_basis',
  'rights_incomplete',
  'missing_complaint_right',
  'broken_xref',
  'cookie_no_consent',
]

/** Sorts findings for an editor: one row a cause, the five worst first, slips of the pen apart. */
export function findingRows(
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
): SortedFindings {
  const byCause = new Map<string, [Finding, ...Finding[]]>()
  const dismissed: SortedFindings['dismissed'][number][] = []
  for (const finding of findings) {
    const dismissal = dismissalOf(finding, dismissals)
    const alike = byCause.get(finding.cause)
    if (dismissal) dismissed.push({finding, dismissal})
    else if (alike) alike.push(finding)
    else byCause.set(finding.cause, [finding])
  }
  const rows = [...byCause].map(([cause, alike]) => ({
    cause,
    finding: alike[0],
    findings: alike,
  }))
  const isOfLanguage = ({finding}: FindingRow): boolean => slipsOfThePen.includes(finding.rule)
  const ofText = rows.filter((row) => !isOfLanguage(row))
  const first = ofText
    .filter(({finding}) => finding.severity !== 'advice')
    .toSorted((one, other) => harmOf(one) - harmOf(other))
    .slice(0, mostAtFirst)
  return {
    first,
    rest: ofText.filter((row) => !first.includes(row)),
    language: rows.filter(isOfLanguage),
    dismissed,
  }
}

/** Errors before warnings, and among them what is worst for readers. */
function harmOf({finding: {rule, severity}}: FindingRow): number {
  const place = worstForReaders.indexOf(rule)
  const harm = place < 0 ? worstForReaders.length + ruleNames.indexOf(rule) : place
  return severities.indexOf(severity) * 1000 + harm
}
