import {readStampStates} from '../../../api/_server/stamp/readStampState.js'
import {addDays} from '../../../core/calendar/addDays.js'
import {calendarDate} from '../../../core/calendar/calendarDate.js'
import {contentHash} from '../../../core/stamp/contentHash.js'
import {pick, type Act, type SoakScene} from '../soakScene.js'
import {editedNotices, retiredNotice, withdrawnNotice, writtenSection} from '../soakWorld.js'
import {orderDesk} from './orderDesk.js'
import {persist} from './persist.js'

const agreement = 'agreement-k24-lifevision'
const leadTimeDays = 30
let sentences = 0

/** Writes typos away, publishes notices and facts, announces changes, takes back and retires. */
export function editor(scene: SoakScene, name: string): Act {
  const {stack, journal, random} = scene
  const {clock, services} = stack
  let changes = 0
  let hasRetired = false

  const write = async (noticeId: string, next: object | null): Promise<void> => {
    sentences += 1
    const set = {
      'sections[_key=="soak"]': writtenSection(`Ordlyd nummer ${sentences} av ${name}.`),
      next,
    }
    await persist(scene, 'editor publishes a notice', [{patch: {id: noticeId, set}}])
  }

  const publishFact = async (): Promise<void> => {
    const states = [
      {location: 'NO', transferBasis: 'none'},
      {location: 'US', transferBasis: 'dpf', transferReviewOn: '2030-01-01'},
    ]
    const set = pick(states, random)
    await persist(scene, 'editor publishes a fact', [{patch: {id: agreement, set}}])
  }

  const hashNow = async (noticeId: string): Promise<string | undefined> => {
    try {
      const [state] = await readStampStates(services, [noticeId])
      return state && (await contentHash(state.compose()))
    } catch {
      return undefined
    }
  }

  const announce = async (noticeIds: readonly string[]): Promise<void> => {
    const hashes = await Promise.all(noticeIds.map(hashNow))
    if (hashes.includes(undefined)) return journal.count('editor announces a change', 'not now')
    changes += 1
    const id = `change-${name}-${changes}`
    const mark = `endring-${name}-${changes}-nr`
    const isAtOnce = random() < 0.4
    const when = isAtOnce
      ? {immediateReason: 'already_changed'}
      : {effectiveOn: addDays(calendarDate(clock.now(), 'Europe/Oslo'), leadTimeDays + 1)}
    const change = {
      _id: id,
      _type: 'changeNotice',
      title: id,
      notices: noticeIds.map((noticeId, index) => ({
        _key: noticeId,
        notice: {_type: 'reference', _ref: noticeId},
        contentHash: hashes[index],
      })),
      summary: {nb: `Leverandøren flytter (${mark}).`},
      hasMail: true,
      ...when,
    }
    const isThere = await persist(scene, 'editor announces a change', [{create: change}])
    if (isThere) journal.note({kind: 'change', id, noticeIds, mark})
  }

  const takeBackOrPublish = async (): Promise<void> => {
    const {documents} = stack.lake.store
    const published = documents.get(withdrawnNotice)
    const draft = documents.get(`drafts.${withdrawnNotice}`)
    const there = published ?? draft
    if (!there) return
    const {_rev, _createdAt, _updatedAt, ...kept} = there
    const [from, to] = published
      ? [withdrawnNotice, `drafts.${withdrawnNotice}`]
      : [`drafts.${withdrawnNotice}`, withdrawnNotice]
    const what = published ? 'editor takes a notice back' : 'editor publishes it again'
    await persist(scene, what, [{createOrReplace: {...kept, _id: to}}, {delete: {id: from}}])
  }

  return async () => {
    const lot = random()
    const noticeId = pick(editedNotices, random)
    if (lot < 0.4) return await write(noticeId, null)
    if (lot < 0.55) return await write(noticeId, {kind: 'minor', summary: 'Tydeligere ord.'})
    if (lot < 0.65) return await publishFact()
    if (lot < 0.8) {
      if (random() < 0.7) await publishFact()
      return await announce(random() < 0.5 ? editedNotices : [noticeId])
    }
    if (lot < 0.9) return await takeBackOrPublish()
    if (lot < 0.95) {
      const seen = await hashNow(noticeId)
      if (seen === undefined) return
      await orderDesk(scene, 'stampDiffering', {notices: [{noticeId, contentHash: seen}]})
      return
    }
    if (hasRetired || name !== 'anna' || random() < 0.8) return await publishFact()
    hasRetired = true
    await orderDesk(scene, 'retire', {noticeId: retiredNotice, reason: 'Merket er lagt ned.'})
  }
}
