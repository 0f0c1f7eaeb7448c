import {expect, test} from 'vitest'

import type {OpenAlert} from '../../../core/alert/alertState.js'
import {planAlerts, type AlertPlan} from '../../../core/alert/planAlerts.js'
import {settleAlert} from '../../../core/alert/settleAlert.js'
import type {Verdict} from '../../../core/health/healthCheck.js'

const at = (minutes: number): Date =>
  new Date(Date.parse('2026-03-01T10:00:00Z') + minutes * 60_000)
const hours = (count: number): number => count * 60

const red = (...causes: string[]): Verdict => ({
  name: 'chains',
  status: 'red',
  says: 'It does not hold.',
  causes: causes.map((key) => ({key, line: key})),
})
const well: Verdict = {name: 'chains', status: 'ok', says: 'It holds.'}
const unknown: Verdict = {name: 'chains', status: 'unknown', says: 'Nothing is known.'}

type Look = readonly [minutes: number, verdict: Verdict, isSent?: boolean]

/** Looks one after another, each settled at once. */
function looks(...all: Look[]): {told: [number, string][]; open: readonly OpenAlert[]} {
  const told: [number, string][] = []
  let open: readonly OpenAlert[] = []
  for (const [minutes, verdict, isSent = true] of all) {
    const plan = planAlerts(open, [verdict], at(minutes))
    open = plan.alerts
    for (const mail of plan.mails) {
      if (isSent) told.push([minutes, mail.kind])
      open = settleAlert(open, mail, {isSent, now: at(minutes)})
    }
  }
  return {told, open}
}

test('what turns red is told once, however often it is looked at', () => {
  expect(looks([0, well], [5, red()], [10, red()], [15, red()]).told).toEqual([[5, 'red']])
})

test('what stays red is told again after a day, and not before', () => {
  const day = hours(24)
  const {told} = looks([0, red()], [day - 1, red()], [day, red()], [day + 5, red()])
  expect(told).toEqual([
    [0, 'red'],
    [day, 'red'],
  ])
})

test('it is over once it has been well for half an hour, which is told once', () => {
  const {told, open} = looks([0, red()], [5, well], [34, well], [35, well], [40, well])
  expect(told).toEqual([
    [0, 'red'],
    [35, 'over'],
  ])
  expect(open).toEqual([])
})

test('what comes and goes is one alert', () => {
  const {told} = looks([0, red()], [5, well], [10, red()], [15, well], [20, red()], [44, well])
  expect(told).toEqual([[0, 'red']])
})

test('what is red again after it was over is told again', () => {
  expect(looks([0, red()], [5, well], [35, well], [60, red()]).told).toEqual([
    [0, 'red'],
    [35, 'over'],
    [60, 'red'],
  ])
})

test('a new cause is told after an hour at the earliest, and an old one is none', () => {
  const {told} = looks([0, red('a')], [5, red('a', 'b')], [60, red('a', 'b')], [70, red('b')])
  expect(told).toEqual([
    [0, 'red'],
    [60, 'red'],
  ])
})

test('what cannot be known is neither red nor over', () => {
  expect(looks([0, unknown], [5, red()], [10, unknown], [200, unknown]).told).toEqual([[5, 'red']])
})

test('what was red for a moment and never told is never told to be over', () => {
  const open: OpenAlert[] = [{_key: 'chains', foundAt: at(0).toISOString(), told: []}]
  expect(planAlerts(open, [well], at(5))).toEqual({alerts: [], mails: []})
})

test('a mail that did not leave is sent by the next look, under the same id', () => {
  const first = planAlerts([], [red()], at(0))
  const [mail] = first.mails
  if (!mail) throw new Error('no mail')
  const failed = settleAlert(first.alerts, mail, {isSent: false, now: at(0)})
  const second = planAlerts(failed, [red()], at(5))
  expect(second.mails.map(({alert}) => alert.sending?.id)).toEqual([mail.alert.sending?.id])
})

test('while one run sends, no other does; after two minutes another follows with the same id', () => {
  const id = ({mails: [mail]}: AlertPlan) => mail?.alert.sending?.id
  const first = planAlerts([], [red()], at(0))
  const meanwhile = planAlerts(first.alerts, [red()], at(1))
  expect(meanwhile).toEqual({alerts: first.alerts, mails: []})
  const later = planAlerts(first.alerts, [red()], at(2))
  expect(id(later)).toBe(id(first))
})

test('a run that was followed by another settles nothing', () => {
  const first = planAlerts([], [red()], at(0))
  const [mail] = first.mails
  if (!mail) throw new Error('no mail')
  const taken: OpenAlert[] = [{_key: 'chains', foundAt: at(0).toISOString(), told: []}]
  expect(settleAlert(taken, mail, {isSent: true, now: at(3)})).toEqual(taken)
})

test('where nothing has changed there is nothing to write', () => {
  expect(planAlerts([], [well], at(0)).alerts).toEqual([])
  const {open} = looks([0, red()])
  expect(planAlerts(open, [red()], at(5)).alerts).toBe(open)
})

test('what no mail is about is never told', () => {
  const lease: Verdict = {name: 'lease', status: 'red', says: 'Another one has it.'}
  expect(planAlerts([], [lease], at(0)).mails).toEqual([])
})
