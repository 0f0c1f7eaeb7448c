import {isDeskMail, isDeskMailWanted} from '../case/deskMail.js'
import type {Language} from '../language.js'
import type {DataRequest} from './dataRequest.js'
import type {RequestMail} from './requestMail.js'

const minuteMs = 60_000
const dayMs = 24 * 60 * 60_000

/** At most this many mails of one purpose go to one address within a day. */
export const mailsADay = 3

/** Links in these mails hold for this long. */
export const linkDays = 7

/** When a request that nobody confirmed is reminded of, once: late enough to be no nuisance. */
const reminderDays = 4

/** The next mail of a purpose that a request owes, written down before it is sent. */
export function owedMail(
  request: Pick<DataRequest, 'mails'>,
  purpose: RequestMail['purpose'],
  language: Language,
  now: Date,
): RequestMail {
  const count = request.mails.filter((mail) => mail.purpose === purpose).length
  return {
    _key: `${purpose}-${count + 1}`,
    purpose,
    serial: count + 1,
    language,
    askedAt: now.toISOString(),
    state: 'owed',
    tries: 0,
  }
}

/** How many mails of a purpose these requests asked for within the last day. */
export function mailsWithinADay(
  requests: readonly Pick<DataRequest, 'mails'>[],
  purpose: RequestMail['purpose'],
  now: Date,
): number {
  return requests
    .flatMap(({mails}) => mails)
    .filter((mail) => mail.purpose === purpose)
    .filter(({askedAt}) => Date.parse(askedAt) > now.getTime() - dayMs).length
}

/** When a link in a mail stops: counted from when the mail was asked for, not from a retry. */
export function linkExpiresAt({askedAt}: Pick<RequestMail, 'askedAt'>): Date {
  return new Date(Date.parse(askedAt) + linkDays * dayMs)
}

/** From here on a mail is tried every six hours: a service that is back after days is not to wait for days. */
const doubledTries = 9
const lastPauseMinutes = 6 * 60

/**
 * Whether a mail that is owed is to be tried now: at once, then after 1, 3, 7, 15 … minutes from
 * when it was asked for, and every six hours at last.
 */
export function isMailDue({state, askedAt, tries}: RequestMail, now: Date): boolean {
  if (state !== 'owed') return false
  const doubled = 2 ** Math.min(tries, doubledTries) - 1
  const waited = doubled + Math.max(0, tries - doubledTries) * lastPauseMinutes
  return Date.parse(askedAt) + minuteMs * waited <= now.getTime()
}

/** Whether what an owed mail says is still so: its link holds, and no newer one has replaced it. */
export function isStillWanted(
  request: Pick<DataRequest, 'downloadSerial' | 'state' | 'mails'>,
  mail: RequestMail,
  now: Date,
): boolean {
  if (isDeskMail(mail)) return isDeskMailWanted(mail, now)
  if (linkExpiresAt(mail) <= now) return false
  if (mail.purpose === 'confirmReminder') {
    return request.state === 'unconfirmed' && isConfirmable(request, now)
  }
  return mail.purpose !== 'ready' || mail.serial === request.downloadSerial
}

/**
 * Whether asking again is this request again: it is being collected, or its confirm link still
 * holds.
 */
export function isOpenRequest(
  request: Pick<DataRequest, 'state' | 'mails' | 'closedAt'>,
  now: Date,
): boolean {
  if (request.state === 'unconfirmed') return isConfirmable(request, now)
  return !request.closedAt && (request.state === 'confirmed' || request.state === 'collecting')
}

/** An unconfirmed request lives as long as its last confirm link. */
export function isConfirmable(request: Pick<DataRequest, 'mails'>, now: Date): boolean {
  const last = lastConfirm(request)
  return last !== undefined && linkExpiresAt(last) > now
}

/** Whether the one reminder of an unconfirmed request is to be owed now. */
export function isReminderDue(request: Pick<DataRequest, 'state' | 'mails'>, now: Date): boolean {
  const last = lastConfirm(request)
  if (!last || request.state !== 'unconfirmed' || !isConfirmable(request, now)) return false
  if (request.mails.some(({purpose}) => purpose === 'confirmReminder')) return false
  return Date.parse(last.askedAt) + reminderDays * dayMs <= now.getTime()
}

/**
 * When a link to confirm stops. A reminder's stops with that of the mail it reminds of: it gives no
 * new time.
 */
export function confirmExpiresAt(request: Pick<DataRequest, 'mails'>, mail: RequestMail): Date {
  const reminded = mail.purpose === 'confirmReminder' ? lastConfirm(request) : undefined
  return linkExpiresAt(reminded ?? mail)
}

/** The last mail with a link to confirm, reminders aside. */
export function lastConfirm({mails}: Pick<DataRequest, 'mails'>): RequestMail | undefined {
  return mails
    .filter(({purpose}) => purpose === 'confirm')
    .toSorted((one, other) => one.askedAt.localeCompare(other.askedAt))
    .at(-1)
}
