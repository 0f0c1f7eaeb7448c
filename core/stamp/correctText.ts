import type {ResolvedNotice} from '../compose/resolvedNotice.js'
import {Refusal} from '../refusal.js'
import {changeWords, reasonText} from '../words/changeWords.js'
import {assertInUse} from './assertInUse.js'
import type {ChangeReason} from './changeReason.js'
import {contentHash} from './contentHash.js'
import {repeated, textOrigin, type PlannedVersion, type StampedSchedule} from './plannedVersion.js'
import {proposeKind} from './proposeKind.js'
import {replaceWords, type Replacement} from './replaceWords.js'
import {repeatedAfter} from './schedule.js'

export interface Correction {
  /** The text in force, and as it reads corrected. */
  readonly before: ResolvedNotice
  readonly after: ResolvedNotice
  /** How many places a reader sees change. */
  readonly occurrences: number
  readonly reasons: readonly ChangeReason[]
  /** The corrected text, in force now, and then the upcoming versions once more. */
  readonly planned: readonly PlannedVersion[]
}

/**
 * Corrects words of the text in force while another is upcoming: what is published by then is the
 * upcoming text, so the words are replaced in the stamped one.
 *
 * Two texts or more are stamped: the corrected one at once, and every upcoming one again with its
 * date, since the highest number whose date has come is in force.
 *
 * @param seen Number of the version in force that the editor saw.
 * @throws Refusal `conflict` when nothing is upcoming (then one edits and publishes), `moved_on`
 * when another version is in force, `bad_request` when words do not occur, nothing changes or a
 * fact moves so that people must be told before: that is more than a correction; `gone` when the
 * notice is retired.
 */
export async function correctText(
  schedule: StampedSchedule,
  seen: number,
  replacements: readonly Replacement[],
  now: Date,
): Promise<Correction> {
  const [first, ...upcoming] = schedule
  assertInUse(first?.version)
  if (!first || Date.parse(first.from) > now.getTime() || upcoming.length === 0) {
    throw new Refusal('conflict', 'No other text is upcoming: edit the notice and publish it.')
  }
  const {version} = first
  if (version.version !== seen) {
    throw new Refusal(
      'moved_on',
      `Version ${version.version} is in force now, no longer ${seen}: look at it again.`,
    )
  }
  const {resolved, occurrences} = replaceAll(version.resolved, replacements)
  const hash = await contentHash(resolved)
  if (hash === version.contentHash) {
    throw new Refusal('bad_request', 'The text would read as before: nothing to correct.')
  }
  const {kind, reasons} = proposeKind(version.resolved, resolved)
  if (kind === 'material') {
    const facts = reasons.map((reason) => reasonText(reason, 'en')).join('; ')
    throw new Refusal('bad_request', `This is more than a correction: ${facts}.`)
  }
  const corrected: PlannedVersion = {
    resolved,
    kind: 'editorial',
    summary: changeWords[version.language].corrected,
    effectiveAt: now,
    origin: {...textOrigin(version), corrects: version.version},
  }
  const again = repeatedAfter(upcoming, version.contentHash, hash)
  return {
    before: version.resolved,
    after: resolved,
    occurrences,
    reasons,
    planned: [corrected, ...again.map((entry) => repeated(entry.version))],
  }
}

/** Each replacement must find its words in the text as the ones before it left it. */
function replaceAll(
  notice: ResolvedNotice,
  replacements: readonly Replacement[],
): {readonly resolved: ResolvedNotice; readonly occurrences: number} {
  let resolved = notice
  let total = 0
  for (const replacement of replacements) {
    if (replacement.find === '') throw new Refusal('bad_request', 'Name the words to be replaced.')
    const step = replaceWords(resolved, replacement)
    if (step.occurrences === 0) {
      throw new Refusal('bad_request', `The text in force does not say "${replacement.find}".`)
    }
    resolved = step.resolved
    total += step.occurrences
  }
  if (resolved.title.trim() === '') throw new Refusal('bad_request', 'The title would be empty.')
  return {resolved, occurrences: total}
}
