import type {ResolvedNotice} from '../../compose/resolvedNotice.js'
import type {NoticeElements} from '../../reading/noticeElements.js'
import type {Mention} from '../../reading/noticeText.js'
import {noticeTextOf} from '../../reading/noticeTextOf.js'
import {readElements} from '../../reading/readElements.js'
import {oncePer} from '../oncePer.js'
import {coreName} from '../parties/organisationNames.js'
import type {ComparedFact} from './comparedFacts.js'
import {comparedPeriod} from './comparedPeriod.js'
import type {FactStatement} from './factStatements.js'

/** What stands in a notice's own words; another organisation's that is embedded speaks for itself. */
const ownElements: (notice: ResolvedNotice) => NoticeElements = oncePer((notice) => {
  const text = noticeTextOf(notice)
  const elements = readElements(text)
  const isOwn = ({block}: Mention): boolean => text.blocks[block]?.embedded === undefined
  return {...elements, cookies: elements.cookies.filter(isOwn)}
})

/**
 * Facts that a notice says in words of its own, where an editor typed what could have been filled in:
 * the controller's number and address, and how long cookies live.
 *
 * Mailboxes and telephone numbers are left out: each brand may have its own.
 *
 * @param providers of cookies by name, as the group's facts have them: typed words seldom say whose
 * a cookie is
 */
export function wordStatements(
  notice: ResolvedNotice,
  providers: ReadonlyMap<string, string>,
): FactStatement[] {
  const elements = ownElements(notice)
  return [
    ...controllerStatements(elements),
    ...elements.cookies.flatMap(({name, expiry, purpose: _purpose, ...at}): FactStatement[] => {
      const provider = providers.get(name)
      const amount = expiry === undefined ? undefined : comparedPeriod(expiry)
      if (provider === undefined || expiry === undefined || amount === undefined) return []
      const key = `expiry ${name} ${coreName(provider)}`
      return [{what: 'expiry', of: name, key, value: expiry, amount, at}]
    }),
  ]
}

/** A street and its number, a postal code and its place: less than that is no address to compare. */
const wholeAddress = /\p{L}\D*\d.*\d{3}\s?\d{1,2}\s+\p{L}/u

function controllerStatements({controller, orgNumbers}: NoticeElements): FactStatement[] {
  if (!controller || controller.isUnnamed) return []
  const {name: of, orgNumber, address} = controller
  const name = coreName(of)
  const number = orgNumbers.find(({digits}) => digits === orgNumber)
  return [
    ...(number
      ? [
          statement('orgNumber', of, name, number.digits, {
            block: number.block,
            from: number.from,
            to: number.to,
          }),
        ]
      : []),
    ...(address !== undefined && wholeAddress.test(address)
      ? [statement('postalAddress', of, name, address)]
      : []),
  ]
}

function statement(
  what: ComparedFact,
  of: string,
  name: string,
  value: string,
  at?: Mention,
): FactStatement {
  return {what, of, key: `${what} ${name}`, value, ...(at && {at})}
}
