import type {ResolvedFacts} from '../compose/resolvedNotice.js'
import type {Language} from '../language.js'
import {legalBasisTerms, specialConditionTerms, transferBasisTerms} from './dpvTerms.js'
import {place, reference, typedNode, wordsNode, type JsonLdNode} from './jsonLdNode.js'

type Purpose = NonNullable<ResolvedFacts['purposes']>[number]
type PurposeInPart = NonNullable<ResolvedFacts['purposesInPart']>[number]
type Processor = NonNullable<ResolvedFacts['processors']>[number]

/** One purpose with all that Art. 13 asks of it, as one DPV process. */
export function purposeProcess(purpose: Purpose, language: Language): JsonLdNode {
  const said = (text: string): JsonLdNode => wordsNode(text, language)
  const {id, specialCondition, source, automatedDecision, transfers = []} = purpose
  return {
    ...process(id),
    'dpv:hasPurpose': purposeNode(id, purpose.title, language, purpose.requirement),
    'dpv:hasDataSubject': {'@type': 'dpv:DataSubject', 'skos:prefLabel': said(purpose.subjects)},
    'dpv:hasPersonalData': purpose.dataCategories.map(({name, isSpecial}) => ({
      '@type': isSpecial ? 'dpv:SpecialCategoryPersonalData' : 'dpv:PersonalData',
      'skos:prefLabel': said(name),
    })),
    'dpv:hasLegalBasis': [
      reference(legalBasisTerms[purpose.legalBasis]),
      ...(specialCondition ? [reference(specialConditionTerms[specialCondition])] : []),
    ],
    ...(purpose.supplementaryLaw !== undefined && {
      'dpv:hasApplicableLaw': {
        '@type': 'dpv:Law',
        'skos:prefLabel': said(purpose.supplementaryLaw),
      },
    }),
    ...(purpose.legitimateInterest !== undefined && {
      'dpv:hasJustification': {
        '@type': 'dpv:Justification',
        'dct:description': said(purpose.legitimateInterest),
      },
    }),
    'dpv:hasRecipient': purpose.recipients.map((recipient) => ({
      '@id': place('recipient', recipient.id),
      '@type': 'dpv:Recipient',
      'dpv:hasName': recipient.name,
    })),
    'dpv:hasStorageCondition': storage(purpose.retention, language),
    ...(source !== undefined && {
      'dpv:hasDataSource': {'@type': 'dpv:DataSource', 'skos:prefLabel': said(source)},
    }),
    ...(automatedDecision !== undefined && {
      'dpv:hasProcessing': {
        '@type': 'dpv:AutomatedDecisionMaking',
        'dct:description': said(automatedDecision),
      },
    }),
    ...(transfers.length > 0 && {
      'dpv:hasProcess': transfers.map(({country, basis}) => ({
        '@type': 'dpv:Process',
        'dpv:hasLocation': location(country),
        'dpv:hasLegalBasis': transferBasis(basis),
      })),
    }),
  }
}

/** A purpose of which the notice tells a part. */
export function partOfProcess(
  {id, title, legalBasis, retention}: PurposeInPart,
  language: Language,
): JsonLdNode {
  return {
    ...process(id),
    'dpv:hasPurpose': purposeNode(id, title, language),
    ...(legalBasis && {'dpv:hasLegalBasis': [reference(legalBasisTerms[legalBasis])]}),
    ...(retention && {'dpv:hasStorageCondition': storage(retention, language)}),
  }
}

/** What a processor does for the controller, where, and on what a transfer rests. */
export function processorProcess(processor: Processor, language: Language): JsonLdNode {
  const basis = transferBasis(processor.transferBasis)
  return {
    '@id': place('processor-process', processor.id),
    '@type': 'dpv:Process',
    'dct:description': wordsNode(processor.service, language),
    'dpv:hasNotice': reference(place('notice')),
    'dpv:hasDataController': reference(place('controller')),
    'dpv:hasDataProcessor': {
      '@id': place('processor', processor.organisation ?? processor.id),
      '@type': 'dpv:DataProcessor',
      'dpv:hasName': processor.name,
      'dpv:hasAddress': processor.postalAddress,
    },
    'dpv:hasLocation': location(processor.location),
    ...(basis && {'dpv:hasLegalBasis': basis}),
  }
}

function process(id: string): JsonLdNode {
  return {
    '@id': place('process', id),
    '@type': 'dpv:Process',
    'dpv:hasNotice': reference(place('notice')),
    'dpv:hasDataController': reference(place('controller')),
  }
}

function purposeNode(
  id: string,
  title: string | undefined,
  language: Language,
  requirement?: string,
): JsonLdNode {
  return {
    '@id': place('purpose', id),
    '@type': 'dpv:Purpose',
    ...(title !== undefined && {'skos:prefLabel': wordsNode(title, language)}),
    ...(requirement !== undefined && {'skos:note': wordsNode(requirement, language)}),
  }
}

/** A period is a duration (ISO 8601) with the event it counts from; a criterion alone is an event. */
function storage({months, days, start, law}: Purpose['retention'], language: Language): JsonLdNode {
  const duration = months === undefined ? days && `P${days}D` : `P${months}M`
  return {
    '@type': 'dpv:StorageDuration',
    'dpv:hasDuration': !duration
      ? {'@type': 'dpv:UntilEventDuration', 'skos:prefLabel': wordsNode(start, language)}
      : {
          '@type': 'dpv:TemporalDuration',
          'rdf:value': typedNode(duration, 'duration'),
          'skos:prefLabel': wordsNode(start, language),
        },
    ...(law !== undefined && {
      'dpv:hasApplicableLaw': {'@type': 'dpv:Law', 'skos:prefLabel': wordsNode(law, language)},
    }),
  }
}

function transferBasis(basis: Processor['transferBasis']): JsonLdNode | undefined {
  const term = transferBasisTerms[basis]
  return term === undefined ? undefined : reference(term)
}

/** A country by its ISO 3166-1 code. */
function location(country: string): JsonLdNode {
  return {'@type': 'dpv:Country', 'dct:identifier': country}
}
