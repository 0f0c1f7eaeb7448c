/** What one file of a backup holds. */
interface BackupPart {
  /** Types of its documents, in the order in which they are put back. */
  readonly types: readonly string[]
  /** For how many days such a file may be kept; without, as long as anyone likes. */
  readonly keptDays?: number
}

/**
 * The parts of a backup, in the order in which they are put back. What a deletion has to reach is
 * apart from what is kept for good, so that each file can be kept as long as what is in it.
 *
 * - `content` is what editors write, drafts too.
 * - `versions` is what was stamped, with what was decided and told of it, and why a restore was
 *   finished though something did not hold.
 * - `ledger` is who has left and come back, by keyed hashes alone.
 * - `sealed` is what is deleted some day: addresses of opt-outs and people's requests, as they lie
 *   sealed. A deleted address is gone after 14 days from here too, where files are kept no longer.
 *
 * Left out: `sealedFile` (collected anew, or asked for again), `deskGrant` (good for a minute),
 * `requestAttempt`, what runs note of themselves (`archiveCheck`, `cronRun`,
 * `webhookSeen`, `alertState`, `keptPeriods`), and the deployment's lease: whoever restores a dataset
 * is not live.
 */
export const backupParts = {
  content: {
    types: [
      'organisation',
      'brandGroup',
      'brand',
      'cookie',
      'clause',
      'processorAgreement',
      'processingPurpose',
      'privacyNotice',
      'changeNotice',
      'findingDismissal',
    ],
  },
  versions: {
    types: [
      'noticeVersion',
      'noticeHead',
      'changeOutcome',
      'kindConfirmation',
      'delivery',
      'datasetRestored',
    ],
  },
  ledger: {types: ['optOut', 'consent']},
  sealed: {types: ['dataRequest', 'optOutAddress'], keptDays: 14},
} as const satisfies Readonly<Record<string, BackupPart>>

export type BackupPartName = keyof typeof backupParts

/** In the order in which they are put back. */
export const backupPartNames = [
  'content',
  'versions',
  'ledger',
  'sealed',
] as const satisfies readonly BackupPartName[]

/** The part that a type of document is in. */
export function partOfType(type: string): BackupPartName | undefined {
  return backupPartNames.find((name) => typesOf(name).includes(type))
}

export function typesOf(name: BackupPartName): readonly string[] {
  return backupParts[name].types
}

/** Until when a file of a part may be kept; `undefined` for as long as anyone likes. */
export function keepUntil(name: BackupPartName, at: Date): Date | undefined {
  const part: BackupPart = backupParts[name]
  return part.keptDays === undefined
    ? undefined
    : new Date(at.getTime() + part.keptDays * 86_400_000)
}
