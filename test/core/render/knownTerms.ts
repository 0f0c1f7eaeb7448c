/** Names of each vocabulary, taken from what it publishes. */
const vocabularies: Readonly<Record<string, string>> = {
  // https://w3id.org/dpv (2.0): entities, legal roles, processing, purposes, data, context, notice.
  dpv: `PrivacyNotice DataController JointDataControllers DataProcessor DataProtectionOfficer
    DataProtectionAuthority DataSubject Recipient Process Purpose PersonalData
    SpecialCategoryPersonalData StorageDuration TemporalDuration UntilEventDuration DataSource
    AutomatedDecisionMaking Justification Law Country
    hasNotice hasDataController hasJointDataControllers hasDataProcessor hasDataProtectionOfficer
    hasAuthority hasDataSubject hasRecipient hasProcess hasProcessing hasPurpose hasPersonalData
    hasLegalBasis hasApplicableLaw hasJustification hasStorageCondition hasDuration hasDataSource
    hasLocation hasRight hasName hasAddress hasContact hasIdentifier`,
  // https://w3id.org/dpv/legal/eu/gdpr (2.0): legal bases, special categories, transfers, rights.
  'eu-gdpr': `A6-1-a A6-1-b A6-1-c A6-1-d A6-1-e A6-1-f
    A9-2-a A9-2-b A9-2-c A9-2-d A9-2-e A9-2-f A9-2-g A9-2-h A9-2-i A9-2-j
    A45-3 A46-2-b A46-2-c A15 A16 A17 A18 A20 A21 A22 A7-3 A77`,
  // https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
  dct: 'title language publisher hasVersion replaces description issued valid identifier',
  // https://www.w3.org/TR/vocab-dcat-3/
  dcat: 'version',
  // https://www.w3.org/TR/skos-reference/
  skos: 'prefLabel note',
  // https://spdx.org/rdf/terms/ (2.3)
  spdx: 'Checksum checksum algorithm checksumValue checksumAlgorithm_sha256',
  // https://www.w3.org/TR/rdf12-schema/
  rdf: 'value',
  // https://www.w3.org/TR/xmlschema11-2/
  xsd: 'dateTime duration',
}

/** Every term that a notice's JSON-LD may use, with its prefix. */
export const knownTerms: ReadonlySet<string> = new Set(
  Object.entries(vocabularies).flatMap(([prefix, names]) =>
    names.split(/\s+/).map((name) => `${prefix}:${name}`),
  ),
)
