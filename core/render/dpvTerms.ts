import type {legalBases, specialConditions} from '../content/processingPurpose.js'
import type {transferBases} from '../content/processorAgreement.js'

/**
 * The vocabularies that a notice's JSON-LD is written in: W3C DPV 2 and its GDPR extension
 * (https://w3id.org/dpv), Dublin Core, SKOS, DCAT and SPDX for the checksum.
 */
export const dpvPrefixes = {
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** Art. 6(1) as DPV's GDPR extension names it (https://w3id.org/dpv/legal/eu/gdpr, legal bases). */
export const legalBasisTerms: Readonly<Record<(typeof legalBases)[number], string>> = {
  '6(1)(a)': 'eu-gdpr:A6-1-a',
  '6(1)(b)': 'eu-gdpr:A6-1-b',
  '6(1)(c)': 'eu-gdpr:A6-1-c',
  '6(1)(d)': 'eu-gdpr:A6-1-d',
  '6(1)(e)': 'eu-gdpr:A6-1-e',
  '6(1)(f)': 'eu-gdpr:A6-1-f',
}

/** Art. 9(2), the same extension's bases for special categories. */
export const specialConditionTerms: Readonly<Record<(typeof specialConditions)[number], string>> = {
  '9(2)(a)': 'eu-gdpr:A9-2-a',
  '9(2)(b)': 'eu-gdpr:A9-2-b',
  '9(2)(c)': 'eu-gdpr:A9-2-c',
  '9(2)(d)': 'eu-gdpr:A9-2-d',
  '9(2)(e)': 'eu-gdpr:A9-2-e',
  '9(2)(f)': 'eu-gdpr:A9-2-f',
  '9(2)(g)': 'eu-gdpr:A9-2-g',
  '9(2)(h)': 'eu-gdpr:A9-2-h',
  '9(2)(i)': 'eu-gdpr:A9-2-i',
  '9(2)(j)': 'eu-gdpr:A9-2-j',
}

/**
 * Chapter V, the same extension's bases for transfers; none where data stays in the EEA. The
 * EU–US Data Privacy Framework is an adequacy decision (Decision (EU) 2023/1795).
 */
export const transferBasisTerms: Readonly<
  Record<(typeof transferBases)[number], string | undefined>
> = {
  none: undefined,
  adequacy: 'eu-gdpr:A45-3',
  dpf: 'eu-gdpr:A45-3',
  scc: 'eu-gdpr:A46-2-c',
  bcr: 'eu-gdpr:A46-2-b',
}

/** The rights, by article, as the same extension names them. */
export const rightTerms: Readonly<Record<string, string>> = {
  '15': 'eu-gdpr:A15',
  '16': 'eu-gdpr:A16',
  '17': 'eu-gdpr:A17',
  '18': 'eu-gdpr:A18',
  '20': 'eu-gdpr:A20',
  '21': 'eu-gdpr:A21',
  '22': 'eu-gdpr:A22',
  '7(3)': 'eu-gdpr:A7-3',
  '77': 'eu-gdpr:A77',
}
