import type {Organisation} from '../content/organisation.js'
import type {ResolvedFacts} from './resolvedNotice.js'

export type OrganisationField = Exclude<
  keyof NonNullable<ResolvedFacts['authority']>,
  'id' | 'name'
>

type Purposes = NonNullable<ResolvedFacts['purposes']>
type PurposesInPart = NonNullable<ResolvedFacts['purposesInPart']>

/**
 * Which facts a notice has shown: only these become part of it.
 *
 * A fact that no reader sees must not make a new version when it changes.
 */
export class ShownFacts {
  readonly organisations = new Map<
    string,
    {organisation: Organisation; fields: Set<OrganisationField>}
  >()
  /** The authority, once it is shown in any way. */
  authorityId: string | undefined
  hasDpo = false
  /** Who acts for the controller, and its further contacts. */
  ofController: Pick<ResolvedFacts['controller'], 'representedBy' | 'contactPoints'> = {}
  brandEmail: string | undefined
  brandPhone: string | undefined
  domains: string[] = []
  group: Omit<NonNullable<ResolvedFacts['group']>, 'id'> = {}
  readonly purposes = new Map<string, Purposes[number]>()
  readonly purposesInPart = new Map<string, PurposesInPart[number]>()
  readonly processors = new Map<string, NonNullable<ResolvedFacts['processors']>[number]>()
  readonly cookies = new Map<string, NonNullable<ResolvedFacts['cookies']>[number]>()
  rights: string[] = []
  readonly jointControllers = new Set<string>()

  organisation(organisation: Organisation, ...fields: OrganisationField[]): void {
    const known = this.organisations.get(organisation._id)
    if (known) for (const field of fields) known.fields.add(field)
    else this.organisations.set(organisation._id, {organisation, fields: new Set(fields)})
  }

  purposeInPart(part: PurposesInPart[number]): void {
    this.purposesInPart.set(part.id, {...this.purposesInPart.get(part.id), ...part})
  }
}
