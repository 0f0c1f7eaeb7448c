import {latin} from '../latin.js'
import {nameAtEnd} from './nameAtEnd.js'

const label = latin(
  /[\s,(–-]*(?:(?:med|har|with|having|og|och|and|under)\s)?(?:(?:organi\p{L}+|org|cvr|company|registration|foretaks|registrerings)\p{L}*[\s.-]*(?:reg\p{L}*\s)?(?:nr|no|nummer|number|num)?[\s.:#-]*(?:NO|DK|SE)?\s?)$/iu,
)

/** `(enskild firma, org.nr …`: what kind of firm it is, between its name and its number. */
const kindOfFirm = latin(
  /[\s,]*\(?\s?(?:enskild firma|ideell förening|ekonomisk förening|enkeltpersonforetak|enkelt\p{L}*virksomhed|personlig ejet virksomhed|forening|sole (?:trader|proprietorship))$/iu,
)

/** The name right before a company's number, whatever its form: `Lia songlag, org.nr. …`. */
export function nameBeforeNumber(
  text: string,
  number: number,
): {from: number; to: number} | undefined {
  const before = text.slice(Math.max(0, number - 140), number)
  const start = number - before.length
  const found = label.exec(before)
  if (!found || found.index === 0) return undefined
  const said = before.slice(0, found.index).replace(kindOfFirm, '')
  const [clause = ''] = /[^.;:,(]*$/.exec(said) ?? []
  if (/\d{4}/.test(clause)) return undefined
  const name = nameAtEnd(clause)
  const from = start + said.length - clause.length
  return name && {from: from + name.from, to: from + name.to}
}
