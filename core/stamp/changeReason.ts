/** What a change of facts can be, and how much it matters to the people concerned. */
export const reasonKinds = {
  controller_changed: 'material',
  recipient_added: 'material',
  purpose_added: 'material',
  data_category_added: 'material',
  special_category_added: 'material',
  source_changed: 'material',
  transfer_changed: 'material',
  legal_basis_changed: 'material',
  joint_controller_added: 'material',
  automated_decision_changed: 'material',
  retention_longer: 'material',
  right_removed: 'material',
  recipient_removed: 'minor',
  purpose_removed: 'minor',
  data_category_removed: 'minor',
  retention_changed: 'minor',
  organisation_changed: 'minor',
  service_changed: 'minor',
  purpose_changed: 'minor',
  cookie_added: 'minor',
  cookie_removed: 'minor',
  cookie_changed: 'minor',
  right_added: 'minor',
  joint_controller_removed: 'minor',
  brand_changed: 'minor',
} as const satisfies Record<string, 'minor' | 'material'>

export type ReasonCode = keyof typeof reasonKinds

/** One change of one fact: what happened, and to what, in the notice's own words. */
export interface ChangeReason {
  readonly code: ReasonCode
  /** The recipient, purpose, cookie, right or organisation it is about. */
  readonly subject: string
  /**
   * What the fact was and what it is now, where a line has room for both: months of a retention
   * period, the code of a legal basis, a condition or a country, or a name.
   */
  readonly before?: FactValue
  readonly after?: FactValue
}

export type FactValue = string | number

/** A fact as it was and as it is; nothing where one side does not say it, or both say the same. */
export function stepOf(
  before: FactValue | undefined,
  after: FactValue | undefined,
): Pick<ChangeReason, 'before' | 'after'> {
  return before === undefined || after === undefined || before === after ? {} : {before, after}
}
