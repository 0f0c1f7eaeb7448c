import {checkNotice} from '../../../../core/checks/checkNotice.js'
import type {KnownGroup} from '../../../../core/checks/knownGroup.js'
import type {RuleName} from '../../../../core/checks/ruleNames.js'
import {partiesRules} from '../../../../core/checks/rules/partiesRules.js'
import {readElements} from '../../../../core/reading/readElements.js'
import {readNoticeText} from '../../../../core/reading/readNoticeText.js'

/** What one rule quotes in a text. */
export function partiesFound(rule: RuleName, input: string, known?: KnownGroup): string[] {
  return partiesFindings(input, known)
    .filter((finding) => finding.rule === rule)
    .map(({quote}) => quote)
}

/** What all rules of this area say of a text. */
export function partiesFindings(input: string, known?: KnownGroup) {
  const text = readNoticeText(input)
  return checkNotice(text, {
    rules: partiesRules,
    elements: readElements(text),
    today: '2026-11-28',
    language: 'en',
    ...(known && {known}),
  })
}
