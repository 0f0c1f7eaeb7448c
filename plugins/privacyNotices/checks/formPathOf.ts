import type {FindingPlace} from '../../../core/checks/finding.js'

/** Where a finding's words stand in a notice's form, as Sanity writes paths. */
export function formPathOf({section, block}: FindingPlace): string {
  const part = block === undefined ? 'heading' : `body[_key=="${block}"]`
  return `sections[_key=="${section}"].${part}`
}
