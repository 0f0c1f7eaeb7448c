import {expect, test} from 'vitest'

import {
  confirmExpiresAt,
  isConfirmable,
  isMailDue,
  isOpenRequest,
  isReminderDue,
  isStillWanted,
  mailsWithinADay,
  owedMail,
} from '../../../core/export/owedMail.js'
import type {RequestMail} from '../../../core/export/requestMail.js'

const now = new Date('2026-11-22T12:00:00Z')
const minutes = (count: number): Date => new Date(now.getTime() + count * 60_000)
const days = (count: number): Date => minutes(count * 24 * 60)
const confirmMail = owedMail({mails: []}, 'confirm', 'nb', now)

test('each mail of a purpose has the next number and a key of its own', () => {
  const mails: RequestMail[] = [confirmMail, owedMail({mails: []}, 'ready', 'nb', now)]
  expect(owedMail({mails}, 'confirm', 'nb', now)).toMatchObject({_key: 'confirm-2', serial: 2})
})

test('an owed mail is tried at once, then after 1, 3 and 7 minutes, and every six hours at last', () => {
  const dueAt = (tries: number, at: Date): boolean => isMailDue({...confirmMail, tries}, at)
  expect(dueAt(0, now)).toBe(true)
  expect(dueAt(1, minutes(0.9))).toBe(false)
  expect(dueAt(1, minutes(1))).toBe(true)
  expect(dueAt(2, minutes(2.9))).toBe(false)
  expect(dueAt(2, minutes(3))).toBe(true)
  expect(dueAt(3, minutes(7))).toBe(true)
  expect(dueAt(9, minutes(511))).toBe(true)
  expect(dueAt(10, minutes(511 + 359))).toBe(false)
  expect(dueAt(10, minutes(511 + 360))).toBe(true)
  expect(dueAt(25, minutes(511 + 16 * 360))).toBe(true)
  expect(isMailDue({...confirmMail, state: 'sent'}, minutes(60))).toBe(false)
})

test('a mail whose link is over, or whose link a newer one replaced, is no longer sent', () => {
  const ready = owedMail({mails: []}, 'ready', 'nb', now)
  const request = {state: 'ready', mails: [ready]} as const
  const of = (downloadSerial: number) => ({...request, mails: [ready], downloadSerial})
  expect(isStillWanted(of(1), ready, now)).toBe(true)
  expect(isStillWanted(of(2), ready, now)).toBe(false)
  expect(isStillWanted(of(1), ready, days(7))).toBe(false)
})

test('a request nobody confirmed is reminded of once, on the fourth day, and only while it can be', () => {
  const request = {state: 'unconfirmed' as const, mails: [confirmMail]}
  const reminder = owedMail(request, 'confirmReminder', 'nb', days(4))
  expect(isReminderDue(request, days(3.9))).toBe(false)
  expect(isReminderDue(request, days(4))).toBe(true)
  expect(isReminderDue(request, days(7))).toBe(false)
  expect(isReminderDue({...request, state: 'confirmed'}, days(4))).toBe(false)
  expect(isReminderDue({...request, mails: [confirmMail, reminder]}, days(5))).toBe(false)
})

test('asking again moves the reminder and the end of a request nobody confirmed', () => {
  const again = owedMail({mails: [confirmMail]}, 'confirm', 'nb', days(3))
  const request = {state: 'unconfirmed' as const, mails: [confirmMail, again]}
  expect(isReminderDue(request, days(6.9))).toBe(false)
  expect(isReminderDue(request, days(7))).toBe(true)
  expect(isConfirmable(request, days(9.9))).toBe(true)
  expect(isConfirmable(request, days(10))).toBe(false)
})

test('a reminder gives no new time, and is not sent to who has confirmed', () => {
  const reminder = owedMail({mails: [confirmMail]}, 'confirmReminder', 'nb', days(4))
  const request = {downloadSerial: 0, mails: [confirmMail, reminder]}
  expect(confirmExpiresAt(request, reminder)).toEqual(days(7))
  expect(isStillWanted({...request, state: 'unconfirmed'}, reminder, days(6.9))).toBe(true)
  expect(isStillWanted({...request, state: 'unconfirmed'}, reminder, days(7))).toBe(false)
  expect(isStillWanted({...request, state: 'confirmed'}, reminder, days(5))).toBe(false)
})

test('mails are counted by purpose over the last day, from all requests of an address', () => {
  const old = {...confirmMail, askedAt: days(-1).toISOString()}
  const requests = [{mails: [old, confirmMail]}, {mails: [confirmMail]}]
  expect(mailsWithinADay(requests, 'confirm', now)).toBe(2)
  expect(mailsWithinADay(requests, 'ready', now)).toBe(0)
})

test('a request nobody confirmed is open as long as its last confirm link holds', () => {
  const unconfirmed = {state: 'unconfirmed', mails: [confirmMail]} as const
  expect(isConfirmable({mails: [confirmMail]}, days(6.9))).toBe(true)
  expect(isOpenRequest({...unconfirmed, mails: [confirmMail]}, days(6.9))).toBe(true)
  expect(isOpenRequest({...unconfirmed, mails: [confirmMail]}, days(7))).toBe(false)
  expect(isOpenRequest({state: 'collecting', mails: []}, days(30))).toBe(true)
  expect(isOpenRequest({state: 'ready', mails: []}, now)).toBe(false)
})
