/** An organisation the group works with, as its documents name it. */
export interface KnownOrganisation {
  readonly name: string
  readonly orgNumber?: string
  readonly emails: readonly string[]
  readonly domains: readonly string[]
}

/** What the Studio knows of the notice's brand, and of the group around it. */
export interface KnownGroup {
  readonly controller: KnownOrganisation
  /** The names of the notice's own brand. */
  readonly brand: KnownOrganisation
  /** Other brands of the group: their names do not belong into this notice. */
  readonly otherBrands: readonly KnownOrganisation[]
  readonly processors: readonly KnownOrganisation[]
  /** The promises the settings keep: lead time before changes, days a download link lives. */
  readonly leadTimeDays?: number
  readonly downloadLinkDays?: number
}
