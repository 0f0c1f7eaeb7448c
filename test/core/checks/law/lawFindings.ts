import {checkNotice} from '../../../../core/checks/checkNotice.js'
import type {Finding} from '../../../../core/checks/finding.js'
import type {RuleName} from '../../../../core/checks/ruleNames.js'
import {lawRules} from '../../../../core/checks/rules/lawRules.js'
import {readElements} from '../../../../core/reading/readElements.js'
import {readNoticeText} from '../../../../core/reading/readNoticeText.js'

/** What the rules of law find in a text; of one rule, when it is named. */
export function lawFindings(input: string, rule?: RuleName, today = '2026-11-28'): Finding[] {
  const text = readNoticeText(input)
  const findings = checkNotice(text, {
    rules: lawRules,
    elements: readElements(text),
    today,
    language: 'en',
  })
  return rule ? findings.filter((finding) => finding.rule === rule) : findings
}

/** The words that a rule marks. */
export function quotesOf(input: string, rule: RuleName): string[] {
  return lawFindings(input, rule).map(({quote}) => quote)
}
