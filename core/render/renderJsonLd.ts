import type {ResolvedFacts} from '../compose/resolvedNotice.js'
import type {VersionMetadata} from '../stamp/noticeVersion.js'
import {dpvPrefixes, rightTerms} from './dpvTerms.js'
import {place, reference, typedNode, wordsNode, type JsonLdNode} from './jsonLdNode.js'
import {partOfProcess, processorProcess, purposeProcess} from './jsonLdProcess.js'
import type {RenderedNotice} from './renderedNotice.js'

/**
 * The notice's facts in the terms of the W3C Data Privacy Vocabulary 2 (https://w3id.org/dpv), for
 * programs that compare controllers: who is responsible, and for each purpose whose data, which, on
 * what basis, for whom and how long.
 *
 * One process a purpose, one a processor, in the notice's order. The version is a resource of its
 * own, named by its hash as in the feed. Nothing is in it that the notice does not show.
 */
export function renderJsonLd({
  resolved,
  metadata,
}: Pick<RenderedNotice, 'resolved'> & {readonly metadata: VersionMetadata}): string {
  const {facts, language} = resolved
  const graph: JsonLdNode[] = [
    noticeNode(resolved.title, facts, metadata),
    controllerNode(facts),
    ...(facts.authority ? [authorityNode(facts.authority)] : []),
    ...(facts.purposes ?? []).map((purpose) => purposeProcess(purpose, language)),
    ...(facts.purposesInPart ?? []).map((purpose) => partOfProcess(purpose, language)),
    ...(facts.processors ?? []).map((processor) => processorProcess(processor, language)),
  ]
  return JSON.stringify({'@context': dpvPrefixes, '@graph': graph})
}

function noticeNode(title: string, facts: ResolvedFacts, metadata: VersionMetadata): JsonLdNode {
  const {language, version, summary, stampedAt, effectiveAt, hash, previousHash} = metadata
  const rights = (facts.rights ?? []).flatMap((right) => rightTerms[right] ?? [])
  return {
    '@id': place('notice'),
    '@type': 'dpv:PrivacyNotice',
    'dct:title': wordsNode(title, language),
    'dct:language': language,
    'dct:publisher': reference(place('controller')),
    'dct:hasVersion': {
      '@id': versionUrn(hash),
      '@type': 'dpv:PrivacyNotice',
      'dcat:version': String(version),
      'dct:description': wordsNode(summary, language),
      'dct:issued': typedNode(stampedAt, 'dateTime'),
      'dct:valid': typedNode(effectiveAt, 'dateTime'),
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': reference('spdx:checksumAlgorithm_sha256'),
        'spdx:checksumValue': hash,
      },
      ...(previousHash !== null && {'dct:replaces': reference(versionUrn(previousHash))}),
    },
    ...(rights.length > 0 && {'dpv:hasRight': rights.map(reference)}),
  }
}

function versionUrn(hash: string): string {
  return `urn:sha256:${hash}`
}

type Organisation = NonNullable<ResolvedFacts['authority']>

function controllerNode({controller, jointControllers = [], authority}: ResolvedFacts): JsonLdNode {
  const {dpo} = controller
  return {
    '@id': place('controller'),
    '@type': 'dpv:DataController',
    ...contacts(controller),
    ...(dpo && {
      'dpv:hasDataProtectionOfficer': {
        '@type': 'dpv:DataProtectionOfficer',
        'dpv:hasName': dpo.name,
        'dpv:hasContact': dpo.email,
      },
    }),
    ...(authority && {'dpv:hasAuthority': reference(place('authority'))}),
    ...(jointControllers.length > 0 && {
      'dpv:hasJointDataControllers': {
        '@type': 'dpv:JointDataControllers',
        'dpv:hasDataController': [
          reference(place('controller')),
          ...jointControllers.map((name) => ({'@type': 'dpv:DataController', 'dpv:hasName': name})),
        ],
      },
    }),
  }
}

function authorityNode(authority: Organisation): JsonLdNode {
  return {
    '@id': place('authority'),
    '@type': 'dpv:DataProtectionAuthority',
    ...contacts(authority),
  }
}

function contacts(organisation: Organisation): JsonLdNode {
  const {name, orgNumber, postalAddress, country, email, phone, website} = organisation
  const reached = [email, phone, website].filter((way) => way !== undefined)
  return {
    'dpv:hasName': name,
    'dpv:hasIdentifier': orgNumber,
    'dpv:hasAddress': postalAddress,
    ...(country !== undefined && {
      'dpv:hasLocation': {'@type': 'dpv:Country', 'dct:identifier': country},
    }),
    ...(reached.length > 0 && {'dpv:hasContact': reached}),
  }
}
