import type {SoakEvidence} from '../evidence.js'

const privateTypes = [
  'noticeVersion',
  'noticeHead',
  'delivery',
  'changeOutcome',
  'deskGrant',
  'optOut',
  'optOutAddress',
  'dataRequest',
  'consent',
]

/** Rule 10: a reader without a token sees no private document, not even in a public dataset. */
export function strangersSeeNothing({journal, shownToAnyone}: SoakEvidence): string[] {
  const looked = journal.filter((entry) => entry.kind === 'stranger')
  return [
    ...looked
      .filter(({status, shown}) => status === 200 || shown.length > 0)
      .map(({status, shown}) => `a stranger was answered ${status} and saw ${shown.length}`),
    ...shownToAnyone
      .filter(({_id, _type}) => _id.includes('.') || privateTypes.includes(_type))
      .map(({_id}) => `anyone reads ${_id} in a public dataset`),
    ...(shownToAnyone.length > 0 ? [] : ['a public dataset shows nothing, so this proves nothing']),
  ]
}
