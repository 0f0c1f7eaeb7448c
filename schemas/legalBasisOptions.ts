import type {legalBases, specialConditions} from '../core/content/processingPurpose.js'

const legalBasisTitles: Record<(typeof legalBases)[number], string> = {
  '6(1)(a)': 'Consent: they said yes, and can say no again · 6(1)(a)',
  '6(1)(b)': 'Contract: needed for what they ordered or joined · 6(1)(b)',
  '6(1)(c)': 'Law: a law says we must · 6(1)(c)',
  '6(1)(d)': 'Life and health in danger · 6(1)(d)',
  '6(1)(e)': 'A public task · 6(1)(e)',
  '6(1)(f)': 'Legitimate interest: we need it, and it weighs more than their interest · 6(1)(f)',
}

const specialConditionTitles: Record<(typeof specialConditions)[number], string> = {
  '9(2)(a)': 'They gave explicit consent · 9(2)(a)',
  '9(2)(b)': 'Employment and social security law · 9(2)(b)',
  '9(2)(c)': 'Life in danger and unable to consent · 9(2)(c)',
  '9(2)(d)': 'An association’s own members · 9(2)(d)',
  '9(2)(e)': 'They made it public themselves · 9(2)(e)',
  '9(2)(f)': 'Legal claims · 9(2)(f)',
  '9(2)(g)': 'Substantial public interest, by law · 9(2)(g)',
  '9(2)(h)': 'Health care and treatment · 9(2)(h)',
  '9(2)(i)': 'Public health, by law · 9(2)(i)',
  '9(2)(j)': 'Research and statistics, by law · 9(2)(j)',
}

export const legalBasisOptions = asOptions(legalBasisTitles)
export const specialConditionOptions = asOptions(specialConditionTitles)

function asOptions(titles: Record<string, string>): {title: string; value: string}[] {
  return Object.entries(titles).map(([value, title]) => ({title, value}))
}
