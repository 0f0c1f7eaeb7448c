/** Somebody whose mark stands in their address and name, and nowhere else. */
export interface SoakPerson {
  readonly address: string
  readonly canary: string
  readonly role: SoakRole
}

/** A `member` leaves at Mailchimp, a `caller` by telephone; an `asker` makes requests by telephone. */
const counts = {
  subscriber: 40,
  requester: 12,
  reader: 6,
  stranger: 12,
  member: 12,
  caller: 10,
  asker: 10,
} as const

export type SoakRole = keyof typeof counts

/** The people of a soak; `stranger` is nobody that any system knows. */
export function soakPeople(random: () => number): SoakPerson[] {
  const roles = [
    'subscriber',
    'requester',
    'reader',
    'stranger',
    'member',
    'caller',
    'asker',
  ] as const
  return roles.flatMap((role) =>
    Array.from({length: counts[role]}, (_, index) => {
      const mark = Math.floor(random() * 0xffff_ffff).toString(16)
      const canary = `kanari${role[0]}${String(index).padStart(2, '0')}x${mark.padStart(8, '0')}`
      return {role, canary, address: `${canary}@example.com`}
    }),
  )
}

/** Whose marks stand in a text. */
export function canariesIn(text: string): string[] {
  return [...new Set(text.match(/kanari[a-z]\d\dx[0-9a-f]{8}/g))]
}
