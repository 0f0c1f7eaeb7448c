import {inForceAt} from '../../../core/stamp/inForceAt.js'
import {noticeVersionSchema} from '../../../core/stamp/noticeVersion.js'
import {pick, type Act, type SoakScene} from '../soakScene.js'
import {editedNotices} from '../soakWorld.js'
import {orderDesk} from './orderDesk.js'

const headings = ['Sist skrevet', 'Nylig skrevet', 'Skrevet nå']

/** Minds what is under way: corrects the text in force beside an upcoming one, stops mails. */
export function lead(scene: SoakScene): Act {
  const {stack, journal, random} = scene

  const correct = async (): Promise<void> => {
    const noticeId = pick(editedNotices, random)
    const versions = [...stack.lake.store.documents.values()]
      .flatMap((document) => noticeVersionSchema.safeParse(document).data ?? [])
      .filter((version) => version.noticeId === noticeId)
    const shown = inForceAt(versions, stack.clock.now())
    const find = headings.find((heading) => shown?.resolved.includes(heading))
    if (!shown || find === undefined) return
    const replacements = [{find, replace: pick(headings, random)}]
    const {version} = shown
    await orderDesk(scene, 'correctText', {noticeId, version, replacements, isPreview: false})
  }

  const stop = async (): Promise<void> => {
    const changes = journal.entries.flatMap((entry) => (entry.kind === 'change' ? [entry.id] : []))
    if (changes.length === 0) return
    await orderDesk(scene, 'stopChange', {changeNoticeId: pick(changes.slice(-3), random)})
  }

  return async () => await (random() < 0.7 ? correct() : stop())
}
