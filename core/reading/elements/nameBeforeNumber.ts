import {isVerbless} from '../structure/isVerbless.js'
import {properNames} from './properNames.js'

const label =
  /[\s,(–-]*(?:(?:med|har|with|having|og|och|and|under)\s)?(?:(?:organi\p{L}+|org|cvr|company|registration|foretaks|registrerings)\p{L}*[\s.-]*(?:reg\p{L}*\s)?(?:nr|no|nummer|number|num)?[\s.:#-]*(?:NO|DK|SE)?\s?)$/iu

/** The name right before a company's number, whatever its form: `Lia songlag, org.nr. …`. */
export function nameBeforeNumber(
  text: string,
  number: number,
): {from: number; to: number} | undefined {
  const before = text.slice(Math.max(0, number - 140), number)
  const start = number - before.length
  const found = label.exec(before)
  if (!found || found.index === 0) return undefined
  const said = before.slice(0, found.index)
  const [clause = ''] = /[^.;:,(]*$/.exec(said) ?? []
  const name = clause.trim()
  if (/\d{4}/.test(name)) return undefined
  const from = start + said.length - clause.trimStart().length
  if (/^\p{Lu}/u.test(name) && name.split(' ').length <= 6 && isVerbless(name)) {
    return {from, to: from + name.length}
  }
  const last = properNames(clause).at(-1)
  return last?.to === clause.trimEnd().length
    ? {
        from: start + said.length - clause.length + last.from,
        to: start + said.length - clause.length + last.to,
      }
    : undefined
}
