import {createHash} from 'node:crypto'

import * as z from 'zod'

import {MailchimpError} from './mailchimpError.js'

/** What a status can be set to; `archived` is only ever read. */
export const settableStatus = z.enum([
  'subscribed',
  'unsubscribed',
  'cleaned',
  'pending',
  'transactional',
])

export type MemberStatus = z.infer<typeof settableStatus> | 'archived'

export interface AudienceMember {
  /** MD5 of the address in lower case. */
  readonly id: string
  readonly email_address: string
  readonly status: MemberStatus
  readonly merge_fields: Readonly<Record<string, string>>
  readonly list_id: string
  /** When the person agreed, and where. */
  readonly timestamp_opt: string
  readonly source: string
  readonly last_changed: string
}

export interface AudienceSeed {
  readonly id: string
  /** Fields without which a member is refused, unless the request says to skip that check. */
  readonly requiredMergeFields?: readonly string[]
  readonly members?: readonly {
    readonly email: string
    readonly status?: MemberStatus
    readonly mergeFields?: Readonly<Record<string, string>>
    /** Unsubscribed by the person at Mailchimp: only the person can lift that. */
    readonly isInComplianceState?: boolean
    readonly timestampOpt?: string
    readonly source?: string
  }[]
}

interface Audience {
  readonly requiredMergeFields: readonly string[]
  readonly members: Map<string, AudienceMember>
  /** Hashes of those who left at Mailchimp itself. */
  readonly inComplianceState: Set<string>
}

/** The audiences of one account, in memory, with their members by hash. */
export class AudienceStore {
  readonly #audiences = new Map<string, Audience>()

  seed({id, requiredMergeFields = [], members = []}: AudienceSeed, now: Date): void {
    const audience = this.#audiences.get(id) ?? {
      requiredMergeFields,
      members: new Map(),
      inComplianceState: new Set(),
    }
    this.#audiences.set(id, audience)
    for (const member of members) {
      const {
        email,
        status = 'subscribed',
        mergeFields = {},
        timestampOpt = '',
        source = '',
      } = member
      const hash = memberHash(email)
      if (member.isInComplianceState) audience.inComplianceState.add(hash)
      else audience.inComplianceState.delete(hash)
      audience.members.set(hash, {
        id: hash,
        email_address: email,
        status,
        merge_fields: mergeFields,
        list_id: id,
        timestamp_opt: timestampOpt,
        source,
        last_changed: now.toISOString(),
      })
    }
  }

  /** @throws MailchimpError `Resource Not Found` */
  audience(id: string): Audience {
    const audience = this.#audiences.get(id)
    if (!audience) throw new MailchimpError('Resource Not Found')
    return audience
  }

  /**
   * A member by hash or, as Mailchimp also takes it, by address.
   *
   * @throws MailchimpError `Resource Not Found`, alike for an audience and a member that are not there
   */
  member(audienceId: string, hashOrAddress: string): AudienceMember {
    const {members} = this.audience(audienceId)
    const member = members.get(hashOrAddress) ?? members.get(memberHash(hashOrAddress))
    if (!member) throw new MailchimpError('Resource Not Found')
    return member
  }

  delete({list_id, id}: AudienceMember): void {
    this.audience(list_id).members.delete(id)
  }

  put(member: AudienceMember): void {
    this.audience(member.list_id).members.set(member.id, member)
  }
}

export function memberHash(email: string): string {
  return createHash('md5').update(email.toLowerCase()).digest('hex')
}
