import type {Finding} from '../../../core/checks/finding.js'

const last = new WeakMap<object, {readonly asked: string; readonly findings: readonly Finding[]}>()

/**
 * What was found last is kept, as several ask for the same text at once: the pane, the badges, the
 * overview. The next day it is looked for again, as facts have days they are good until.
 *
 * @param of what the findings go with: another object once the text or the facts behind it are others
 * @param asked which text of it, in which language
 */
export function findingsOnce(
  of: object,
  asked: string,
  find: () => readonly Finding[],
): readonly Finding[] {
  const now = `${asked} ${new Date().toISOString().slice(0, 10)}`
  const known = last.get(of)
  if (known?.asked === now) return known.findings
  const findings = find()
  last.set(of, {asked: now, findings})
  return findings
}
