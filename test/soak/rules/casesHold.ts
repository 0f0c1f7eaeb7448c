import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {RequestEvent} from '../../../core/export/requestEvent.js'
import type {SoakEvidence} from '../evidence.js'
import type {JournalEntry} from '../journal.js'
import {canariesIn} from '../soakPeople.js'

type Step = Extract<JournalEntry, {kind: 'step'}>

/** What an act writes into the timeline; an act that is not here writes nothing. */
const written: Readonly<Record<string, readonly RequestEvent['what'][]>> = {
  answer: ['answered'],
  refuse: ['refused'],
  extend: ['extended'],
  doubt: ['identityDoubted'],
  identity: ['identityProven'],
  collect: ['searchBegun'],
  handOver: ['handedOver'],
  mark: ['markedByHand', 'handedOver'],
  erase: ['erasureBegun'],
  tell: ['recipientsTold'],
  print: ['printed'],
}

/** resend.com/docs/dashboard/emails/idempotency-keys */
const keptByKeyMs = 24 * 60 * 60_000

/** Acts whose words are mailed to the person. */
const mailedActs = ['answer', 'refuse', 'extend', 'doubt']

/**
 * A request that was taken in is kept; a step in its case that was answered as saved is in its
 * timeline, once and in the order of the answers; what a handler wrote is mailed once, to the person
 * alone; and nothing is owed or half-done when all is at rest.
 */
export function casesHold(evidence: SoakEvidence): string[] {
  const {journal, requests} = evidence
  const steps = journal.filter((entry): entry is Step => entry.kind === 'step')
  const taken = journal.flatMap((entry) => (entry.kind === 'registered' ? [entry.requestId] : []))
  const ids = new Set([...taken, ...steps.map(({requestId}) => requestId)])
  const gone = [...ids].filter((id) => !requests.some(({requestId}) => requestId === id))
  return [
    ...gone.map((id) => `the case ${id} is gone`),
    ...steps
      .filter(({status}) => ![0, 200, 410, 429, 503].includes(status))
      .map(({act, status}) => `a handler's "${act}" was answered ${status}`),
    ...requests.flatMap((request) => {
      const own = steps.filter(({requestId}) => requestId === request.requestId)
      const found = [
        ...brokenTimeline(request),
        ...unfinished(request),
        ...own.flatMap((step) => [...unheld(request, step, own), ...mistold(evidence, step)]),
        ...outOfOrder(request, own),
      ]
      return [...new Set(found)].map((what) => `case ${request.requestId}: ${what}`)
    }),
    ...untold(evidence, steps),
    ...wrongFiles(evidence, steps),
    ...toldToHandlers(evidence),
  ]
}

function brokenTimeline({events}: DataRequest): string[] {
  const keys = (events ?? []).map(({_key}) => _key)
  const closed = (events ?? []).filter(({what}) => what === 'closed').length
  return [
    ...(keys.every((key, index) => key === `e${index + 1}`) ? [] : ['its timeline has gaps']),
    ...(closed > 1 ? [`it was closed ${closed} times`] : []),
  ]
}

function unfinished({state, mails}: DataRequest): string[] {
  return [
    ...(state === 'collecting' ? ['it is being collected for ever'] : []),
    ...mails
      .filter((mail) => mail.state === 'owed')
      .map(({_key, message}) => `the mail ${_key} is owed: ${message ?? ''}`),
  ]
}

function eventOf({events}: DataRequest, {act, form}: Step): number {
  return (events ?? []).findIndex(
    (event) => event.form === form && (written[act] ?? []).includes(event.what),
  )
}

function unheld(request: DataRequest, step: Step, all: readonly Step[]): string[] {
  const {act, form, said, outcome, hasFile} = step
  const events = (request.events ?? []).filter((event) => event.form === form)
  const whats = events.map(({what}) => what)
  const says = `the "${act}" of form ${form.slice(0, 8)}`
  if (new Set(whats).size < whats.length) return [`${says} has acted twice`]
  const isSettled = all
    .filter((each) => each.form === form)
    .every((each) => each.said === 'refused')
  if (isSettled && whats.length > 0) return [`${says} was refused and has acted`]
  if (said !== 'saved' || !written[act]) return []
  if (eventOf(request, step) === -1) return [`${says} was saved and is not in the timeline`]
  const ended = {answer: outcome, refuse: 'refused', handOver: 'given'}[act]
  const files = request.attachments?.length ?? 0
  return [
    ...(ended !== undefined && request.outcome !== ended
      ? [`${says} was saved, and it ended as ${request.outcome ?? 'open'}`]
      : []),
    ...(ended !== undefined && !request.closedAt ? [`${says} was saved, and it is open`] : []),
    ...(act === 'extend' && !request.extension
      ? [`${says} was saved, and its day is the same`]
      : []),
    ...(hasFile && request.state !== 'purged' && files !== 1 ? [`${says} has ${files} files`] : []),
  ]
}

function mistold({mails, people, requests}: SoakEvidence, step: Step): string[] {
  const {act, mark, said, requestId} = step
  if (!mark || !mailedActs.includes(act)) return []
  const request = requests.find((each) => each.requestId === requestId)
  const address = people.find(({key}) => key === request?.subjectKey)?.address
  const about = mails.filter(({text}) => text.includes(mark))
  const strange = about.filter(({to}) => to.length !== 1 || to[0] !== address)
  return [
    ...(strange.length > 0 ? [`${mark} was mailed to somebody else`] : []),
    ...(said === 'refused' && about.length > 0 ? [`${mark}, refused, was mailed`] : []),
    ...(isRepeated(about) ? [`${mark}, ${said}, was mailed ${about.length} times`] : []),
  ]
}

/** Once in the time for which Resend knows a mail by its key; what was not noted by then goes again. */
function isRepeated(about: SoakEvidence['mails']): boolean {
  const times = about.map(({atMs}) => atMs).toSorted((one, other) => one - other)
  return times.some((atMs, index) => atMs - (times[index - 1] ?? -Infinity) < keptByKeyMs)
}

/** What was saved has reached the person, all but what Resend said it had taken and had not. */
function untold({mails, mailLies}: SoakEvidence, steps: readonly Step[]): string[] {
  const marks = steps
    .filter(({act, said}) => said === 'saved' && mailedActs.includes(act))
    .map(({mark}) => mark ?? '')
  const missing = [...new Set(marks)].filter((mark) => !mails.some(({text}) => text.includes(mark)))
  return missing.length > mailLies ? missing.map((mark) => `${mark}, saved, was not mailed`) : []
}

/** Of two steps the one that was answered before the other was posted stands first. */
function outOfOrder(request: DataRequest, steps: readonly Step[]): string[] {
  const saved = steps
    .filter(({said}) => said === 'saved')
    .map((step) => ({...step, place: eventOf(request, step)}))
    .filter(({place}) => place !== -1)
  return saved.flatMap(({act, place, toMs, form}) =>
    saved
      .filter((later) => later.form !== form && later.fromMs > toMs && later.place < place)
      .map((later) => `"${act}" stands after "${later.act}", which came later`),
  )
}

/** A file that came with an answer opens for the person whose case it is. */
function wrongFiles({journal, people, requests}: SoakEvidence, steps: readonly Step[]): string[] {
  return journal.flatMap((entry) => {
    if (entry.kind !== 'answerFile') return []
    const {address, status, body} = entry
    if (![0, 200, 410, 429, 503].includes(status)) return [`a file was answered ${status}`]
    if (status !== 200) return []
    const step = steps.find(({mark}) => mark !== undefined && body.includes(`"${mark}"`))
    const request = requests.find(({requestId}) => requestId === step?.requestId)
    const key = people.find((person) => person.address === address)?.key
    return step && request?.subjectKey === key ? [] : [`${address} was given a file of nobody's`]
  })
}

/** A mail with a link to a case says nothing of the person. */
function toldToHandlers({mails}: SoakEvidence): string[] {
  return mails
    .filter(({text}) => text.includes('/api/case?t='))
    .flatMap(({text}) => canariesIn(text).map((canary) => `a mail to a handler holds ${canary}`))
}
