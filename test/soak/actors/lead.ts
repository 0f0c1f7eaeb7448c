import {inForceAt} from '../../../core/stamp/inForceAt.js'
import {noticeVersionSchema, type NoticeVersion} from '../../../core/stamp/noticeVersion.js'
import {scheduleAt} from '../../../core/stamp/schedule.js'
import {pick, type Act, type SoakScene} from '../soakScene.js'
import {editedNotices} from '../soakWorld.js'
import {orderDesk} from './orderDesk.js'

const headings = ['Sist skrevet', 'Nylig skrevet', 'Skrevet nå']

/** Minds what is under way: corrects the text in force, calls off what is upcoming, stops mails. */
export function lead(scene: SoakScene): Act {
  const {stack, journal, random} = scene

  const versionsOf = (noticeId: string): NoticeVersion[] =>
    [...stack.lake.store.documents.values()]
      .flatMap((document) => noticeVersionSchema.safeParse(document).data ?? [])
      .filter((version) => version.noticeId === noticeId)

  const correct = async (): Promise<void> => {
    const noticeId = pick(editedNotices, random)
    const versions = versionsOf(noticeId)
    const shown = inForceAt(versions, stack.clock.now())
    const find = headings.find((heading) => shown?.resolved.includes(heading))
    if (!shown || find === undefined) return
    const replacements = [{find, replace: pick(headings, random)}]
    const {version} = shown
    await orderDesk(scene, 'correctText', {noticeId, version, replacements, isPreview: false})
  }

  const callOff = async (): Promise<void> => {
    const upcoming = editedNotices.flatMap((noticeId) =>
      scheduleAt(versionsOf(noticeId), stack.clock.now())
        .slice(1)
        .map(({version: {version}}) => ({noticeId, version})),
    )
    if (upcoming.length === 0) return
    const off = pick(upcoming, random)
    const answers = await Promise.all(
      // Two leads may have the same thought.
      Array.from({length: random() < 0.2 ? 2 : 1}, () => orderDesk(scene, 'callOff', off)),
    )
    for (const answer of answers) {
      const toMs = stack.clock.now().getTime()
      if (answer) journal.note({kind: 'callOff', ...off, toMs, status: answer.status})
    }
  }

  const stop = async (): Promise<void> => {
    const changes = journal.entries.flatMap((entry) => (entry.kind === 'change' ? [entry.id] : []))
    if (changes.length === 0) return
    await orderDesk(scene, 'stopChange', {changeNoticeId: pick(changes.slice(-3), random)})
  }

  return async () => {
    const lot = random()
    if (lot < 0.4) return await correct()
    await (lot < 0.75 ? callOff() : stop())
  }
}
