import type {Finding} from '../../core/checks/finding.js'

/** Findings for people, each with its words, what to write instead, and its source. */
export function tellFindings(findings: readonly Finding[]): string {
  const lines = findings.map(({rule, severity, quote, message, source, fix}) =>
    [
      `${severity}: ${message} (${rule})`,
      quote && `  “${quote.replaceAll(/\s+/g, ' ')}”`,
      fix !== undefined && `  → ${fix}`,
      `  ${source}`,
    ]
      .filter(Boolean)
      .join('\n'),
  )
  return [...lines, countFindings(findings)].join('\n\n')
}

export function countFindings(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']): number =>
    findings.filter((each) => each.severity === severity).length
  return `${count('error')} errors, ${count('warning')} warnings, ${count('advice')} advice.`
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({severity}) => severity === 'error')
}
