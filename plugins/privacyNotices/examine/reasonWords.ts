import type {ChangeReason, ReasonCode} from '../../../core/stamp/changeReason.js'

const whatHappened: Record<ReasonCode, string> = {
  controller_changed: 'New controller',
  recipient_added: 'New recipient',
  purpose_added: 'New purpose',
  data_category_added: 'New kind of data',
  special_category_added: 'New kind of sensitive data',
  source_changed: 'Data comes from somewhere else',
  transfer_changed: 'Transfer out of the EEA changed',
  legal_basis_changed: 'Legal basis changed',
  joint_controller_added: 'New joint controller',
  automated_decision_changed: 'Automated decisions changed',
  retention_longer: 'Kept longer',
  right_removed: 'Right no longer stated',
  recipient_removed: 'Recipient removed',
  purpose_removed: 'Purpose removed',
  data_category_removed: 'Kind of data removed',
  retention_changed: 'Retention changed',
  organisation_changed: 'Details of an organisation changed',
  service_changed: 'Service changed',
  purpose_changed: 'Purpose reworded',
  cookie_added: 'New cookie',
  cookie_removed: 'Cookie removed',
  cookie_changed: 'Cookie changed',
  right_added: 'Right added',
  joint_controller_removed: 'Joint controller removed',
  brand_changed: 'Details of the brand changed',
}

/** Why a change counts as it does, in an editor's words. */
export function reasonWords({code, subject}: ChangeReason): string {
  return `${whatHappened[code]}: ${subject}`
}
