import type {RequestMail} from '../export/requestMail.js'

const minuteMs = 60_000

/** A handler's link opens a case for this long, once. */
export const caseLinkMinutes = 15

const deskPurposes: readonly RequestMail['purpose'][] = [
  'doubt',
  'received',
  'extended',
  'refused',
  'answered',
  'openCase',
]

/** Whether a mail is of the desk: to the person about their case, or to a handler. */
export function isDeskMail({purpose}: Pick<RequestMail, 'purpose'>): boolean {
  return deskPurposes.includes(purpose)
}

/** When a handler's link stops: counted from when it was asked for, not from a retry. */
export function caseLinkExpiresAt({askedAt}: Pick<RequestMail, 'askedAt'>): Date {
  return new Date(Date.parse(askedAt) + caseLinkMinutes * minuteMs)
}

/**
 * Whether a mail of the desk is still to be sent: what was decided about a person is told however
 * late the mail service comes back (Art. 12(3), (4)); only a handler's link grows old.
 */
export function isDeskMailWanted(
  mail: Pick<RequestMail, 'purpose' | 'askedAt' | 'openedAt'>,
  now: Date,
): boolean {
  if (mail.purpose !== 'openCase') return true
  return !mail.openedAt && caseLinkExpiresAt(mail) > now
}
