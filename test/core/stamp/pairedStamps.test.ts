import {expect, test} from 'vitest'

import {callOff} from '../../../core/stamp/callOff.js'
import {correctText} from '../../../core/stamp/correctText.js'
import {inForceAt} from '../../../core/stamp/inForceAt.js'
import {signInOrder, type StampedSchedule} from '../../../core/stamp/plannedVersion.js'
import {retire} from '../../../core/stamp/retire.js'
import {scheduleAt} from '../../../core/stamp/schedule.js'
import {openVersionSigner} from '../../../core/stamp/versionSignature.js'
import {firstKey, notice, stampAll, type Step} from './sampleVersions.js'

const now = new Date('2026-03-01T12:00:00Z')
const april = '2026-04-01T00:00:00.000Z'
const may = '2026-05-01T00:00:00.000Z'

const inForce: Step = {text: 'Vi bruker Fhnnix.', at: '2026-01-01T00:00:00Z'}
const first: Step = {
  text: 'Vi bruker Posten.',
  at: '2026-02-01T00:00:00Z',
  effectiveAt: april,
  kind: 'material',
  summary: 'Ny mottaker',
}
const second: Step = {...first, text: 'Vi bruker Posten og Bring.', effectiveAt: may}

async function scheduled(...steps: Step[]): Promise<StampedSchedule> {
  const versions = await stampAll(steps)
  return scheduleAt(versions, now).map(({version, from}, index) => ({
    from,
    version: {
      ...version,
      ...(index > 0 ? {changeNoticeId: `change-${version.version}`, loweredReason: 'liten'} : {}),
      resolved: notice(steps[version.version - 1]?.text ?? ''),
    },
  }))
}

test('a correction stamps the corrected text now and every upcoming one again', async () => {
  const schedule = await scheduled(inForce, first, second)
  const {occurrences, planned} = await correctText(
    schedule,
    1,
    [{find: 'Fhnnix', replace: 'Fønix'}],
    now,
  )
  expect(occurrences).toBe(1)
  expect(planned).toMatchObject([
    {
      resolved: notice('Vi bruker Fønix.'),
      kind: 'editorial',
      summary: 'En feil i teksten er rettet.',
      effectiveAt: now,
      origin: {corrects: 1, noticeId: 'notice-klinikk24', noticeRevision: 'r1'},
    },
    {
      resolved: notice(first.text),
      kind: 'material',
      summary: 'Ny mottaker',
      effectiveAt: new Date(april),
      origin: {repeats: 2, changeNoticeId: 'change-2', loweredReason: 'liten'},
    },
    {effectiveAt: new Date(may), origin: {repeats: 3, changeNoticeId: 'change-3'}},
  ])
})

test('what is stamped in pairs is a chain, and each text is in force at its date', async () => {
  const steps = [inForce, first, second]
  const versions = await stampAll(steps)
  const {planned} = await correctText(
    await scheduled(...steps),
    1,
    [{find: 'Fhnnix', replace: 'Fønix'}],
    now,
  )
  const last = versions.at(-1)
  const signer = await openVersionSigner(firstKey)
  const signed = await signInOrder(planned, last ?? {version: 0, hash: null}, now, signer)
  const numbers = signed.map(({version}) => version)
  expect(numbers.map(({version}) => version)).toEqual([4, 5, 6])
  expect(numbers.map(({previousHash}) => previousHash)).toEqual([
    last?.hash,
    numbers[0]?.hash,
    numbers[1]?.hash,
  ])
  const all = [...versions, ...numbers]
  expect(inForceAt(all, now)?.version).toBe(4)
  expect(inForceAt(all, new Date(april))?.version).toBe(5)
  expect(inForceAt(all, new Date(may))?.version).toBe(6)
})

test.each<[string, Step[], number, [string, string][], string, RegExp]>([
  ['nothing is upcoming', [inForce], 1, [['Vi', 'Me']], 'conflict', /edit the notice/],
  ['nothing is in force yet', [first], 1, [['Vi', 'Me']], 'conflict', /edit the notice/],
  ['another version is in force', [inForce, first], 2, [['Vi', 'Me']], 'moved_on', /Version 1/],
  ['words do not occur', [inForce, first], 1, [['Posten', 'x']], 'bad_request', /"Posten"/],
  ['no words are named', [inForce, first], 1, [['', 'x']], 'bad_request', /Name the words/],
  ['it reads as before', [inForce, first], 1, [['Vi', 'Vi']], 'bad_request', /as before/],
  [
    'the second replacement undoes the first',
    [inForce, first],
    1,
    [
      ['Vi', 'Me'],
      ['Me', 'Vi'],
    ],
    'bad_request',
    /as before/,
  ],
  [
    'the title would be empty',
    [inForce, first],
    1,
    [['Personvernerklæring', '']],
    'bad_request',
    /title/,
  ],
])('a correction is refused where %s', async (_title, steps, seen, words, code, message) => {
  const replacements = words.map(([find, replace]) => ({find, replace}))
  const correcting = correctText(await scheduled(...steps), seen, replacements, now)
  await expect(correcting).rejects.toMatchObject({code, message: expect.stringMatching(message)})
})

test('calling off the first of two keeps the text in force at its date, and the second at its own', async () => {
  const {calledOff, planned} = callOff(await scheduled(inForce, first, second), 2, now)
  expect(calledOff.version).toBe(2)
  expect(planned).toMatchObject([
    {
      resolved: notice(inForce.text),
      kind: 'editorial',
      summary: 'Den varslede endringen er avlyst.',
      effectiveAt: new Date(april),
      origin: {callsOff: 2, noticeRevision: 'r1'},
    },
    {resolved: notice(second.text), effectiveAt: new Date(may), origin: {repeats: 3}},
  ])
})

test('calling off the second of two leaves the first alone', async () => {
  const {planned} = callOff(await scheduled(inForce, first, second), 3, now)
  expect(planned).toHaveLength(1)
  expect(planned).toMatchObject([
    {resolved: notice(first.text), effectiveAt: new Date(may), origin: {callsOff: 3}},
  ])
})

test('a call-off that is upcoming is not stamped again: it would bring back what it stands on', async () => {
  const offAgain = {...first, effectiveAt: may, kind: 'editorial' as const}
  const schedule = await scheduled(inForce, first, second, offAgain)
  expect(schedule.map(({version}) => version.version)).toEqual([1, 2, 4])
  expect(callOff(schedule, 2, now).planned).toHaveLength(1)
  const corrected = await correctText(schedule, 1, [{find: 'Fhnnix', replace: 'F'}], now)
  expect(corrected.planned.flatMap(({origin}) => origin.repeats ?? [])).toEqual([2])
})

test.each<[string, Step[], number, string]>([
  ['is in force', [inForce, first], 1, 'not_found'],
  ['is not there', [inForce, first], 3, 'not_found'],
  [
    'was overtaken by a later one of its date',
    [inForce, first, {...second, effectiveAt: april}],
    2,
    'not_found',
  ],
  ['has no text before it', [first], 1, 'conflict'],
])('a version that %s cannot be called off', async (_title, steps, number, code) => {
  const schedule = await scheduled(...steps)
  expect(() => callOff(schedule, number, now)).toThrow(expect.objectContaining({code}))
})

test('a version that calls a change off cannot be called off', async () => {
  const schedule = await scheduled(inForce, first, {...inForce, at: '2026-02-02T00:00:00Z'})
  expect(schedule.map(({version}) => version.version)).toEqual([1, 3])
  expect(() => callOff(schedule, 3, now)).toThrow(/changes nothing/)
})

test('retiring stamps the text in force a last time, at once', async () => {
  expect(retire(await scheduled(inForce, first), ' Merket er nedlagt. ', now)).toMatchObject({
    resolved: notice(inForce.text),
    kind: 'retired',
    summary: 'Denne erklæringen er ikke lenger i bruk.',
    effectiveAt: now,
    origin: {retiredReason: 'Merket er nedlagt.'},
  })
  const upcoming = await scheduled(first)
  expect(() => retire(upcoming, 'x', now)).toThrow(/nothing to retire/)
})

test('nothing is done to a retired notice', async () => {
  const retired = await scheduled(inForce, {
    ...first,
    effectiveAt: '2026-02-01T00:00:00Z',
    kind: 'retired',
  })
  expect(() => retire(retired, 'x', now)).toThrow(expect.objectContaining({code: 'gone'}))
  expect(() => callOff(retired, 2, now)).toThrow(expect.objectContaining({code: 'gone'}))
  await expect(correctText(retired, 2, [{find: 'Vi', replace: 'Me'}], now)).rejects.toMatchObject({
    code: 'gone',
  })
})

test('a fact that moves so that people must be told before is more than a correction', async () => {
  const sourced = (source: string) =>
    notice(`Kilde: ${source}.`, {
      purposes: [
        {
          id: 'p',
          title: 'Kunder',
          subjects: 'Kunder',
          dataCategories: [],
          legalBasis: '6(1)(b)',
          retention: {start: 'slutten av avtalen'},
          recipients: [],
          source,
        },
      ],
    })
  const [current, upcoming] = await scheduled(inForce, first)
  if (!current || !upcoming) throw new Error('no schedule')
  const schedule = [
    {...current, version: {...current.version, resolved: sourced('deg selv')}},
    upcoming,
  ]
  const correcting = correctText(schedule, 1, [{find: 'deg selv', replace: 'andre'}], now)
  await expect(correcting).rejects.toThrow(/more than a correction: /)
})
