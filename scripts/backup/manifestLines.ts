import type {BackupManifest} from '../../core/backup/backupManifest.js'

/** What a file holds, what of it does not hold, and how long it may be kept, for the terminal. */
export function manifestLines(
  file: string,
  {counts, at, keepUntil}: BackupManifest,
  problems: readonly string[],
): string[] {
  const held = Object.entries(counts).map(([type, count]) => `${type} ${count}`)
  const until = keepUntil ? ` Delete it by ${keepUntil.slice(0, 10)}.` : ''
  return [
    `${problems.length > 0 ? 'broken' : 'ok'.padEnd(6)}    ${file}: ${held.join(', ') || 'nothing'}, of ${at}.${until}`,
    ...problems.map((problem) => `          ${problem}`),
  ]
}
