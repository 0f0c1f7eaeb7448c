import type {KeptPromises} from './promises/keptPromises.js'

/** An organisation the group works with, as its documents name it. */
export interface KnownOrganisation {
  readonly name: string
  readonly orgNumber?: string
  readonly emails: readonly string[]
  readonly domains: readonly string[]
}

/** What the Studio knows of the notice's brand, of the group around it, and of what they keep. */
export interface KnownGroup extends KeptPromises {
  readonly controller: KnownOrganisation
  /** The names of the notice's own brand. */
  readonly brand: KnownOrganisation
  /** Other brands of the group: their names do not belong into this notice. */
  readonly otherBrands: readonly KnownOrganisation[]
  readonly processors: readonly KnownOrganisation[]
}
