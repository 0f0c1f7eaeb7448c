import type {CheckLanguage} from './checkLanguage.js'
import type {RuleSource} from './rule.js'

const words: Record<CheckLanguage, {read: string; overdue: string}> = {
  en: {read: 'read on', overdue: 'this was to be looked at again by'},
  nb: {read: 'lest', overdue: 'skulle vært sett på igjen innen'},
  da: {read: 'læst', overdue: 'skulle være set efter igen senest'},
}

/** A source as editors read it; one that is past its review says so, as the fact may have changed. */
export function sourceText(
  {reference, url, readOn, reviewOn}: RuleSource,
  today: string,
  language: CheckLanguage,
): string {
  const said = words[language]
  const parts = [reference, url, readOn && `${said.read} ${readOn}`]
  if (reviewOn !== undefined && reviewOn < today) parts.push(`${said.overdue} ${reviewOn}`)
  return parts.filter(Boolean).join(', ')
}
