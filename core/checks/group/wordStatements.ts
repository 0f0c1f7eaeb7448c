import type {ResolvedNotice} from '../../compose/resolvedNotice.js'
import type {NoticeElements} from '../../reading/noticeElements.js'
import type {Mention, NoticeText} from '../../reading/noticeText.js'
import {coreName} from '../parties/organisationNames.js'
import {readResolved} from '../readResolved.js'
import {comparedPeriod} from './comparedPeriod.js'
import {statement, type FactStatement} from './factStatements.js'

/**
 * Facts that a notice says in words of its own, where an editor typed what could have been filled in:
 * the controller's number and address, and how long cookies live. Another organisation's notice that
 * is embedded speaks for itself.
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
  const {text, elements} = readResolved(notice)
  const isOwn = ({block}: Mention): boolean => text.blocks[block]?.embedded === undefined
  const {controller} = elements
  return [
    ...(controller && !controller.isUnnamed
      ? [...numberOf(controller, elements, text), ...addressOf(controller)]
      : []),
    ...elements.cookies.filter(isOwn).flatMap((cookie) => expiryOf(cookie, providers)),
  ]
}

type Controller = NonNullable<NoticeElements['controller']>

function numberOf(
  {name: of, orgNumber}: Controller,
  {orgNumbers}: NoticeElements,
  {blocks}: NoticeText,
): FactStatement[] {
  const number = orgNumbers.find(({digits}) => digits === orgNumber)
  if (!number) return []
  const {block, from, to} = number
  const value = blocks[block]?.text.slice(from, to) ?? number.digits
  return [{...statement('orgNumber', of, coreName(of), value), at: {block, from, to}}]
}

/** A street and its number, a postal code and its place: less than that is no address to compare. */
const wholeAddress = /\p{L}\D*\d.*\d{3}\s?\d{1,2}\s+\p{L}/u

function addressOf({name: of, address}: Controller): FactStatement[] {
  if (address === undefined || !wholeAddress.test(address)) return []
  return [statement('postalAddress', of, coreName(of), address)]
}

function expiryOf(
  {name, expiry, block, from, to}: NoticeElements['cookies'][number],
  providers: ReadonlyMap<string, string>,
): FactStatement[] {
  const provider = providers.get(name)
  const amount = expiry === undefined ? undefined : comparedPeriod(expiry)
  if (provider === undefined || expiry === undefined || amount === undefined) return []
  const said = statement('expiry', name, `${name} ${coreName(provider)}`, expiry)
  return [{...said, amount, at: {block, from, to}}]
}
