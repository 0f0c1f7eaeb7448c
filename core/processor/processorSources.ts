import {processorSearch} from '../content/processorAgreement.js'
import type {DataRequest} from '../export/dataRequest.js'
import type {ExportParty} from '../export/exportParty.js'
import type {SourceAnswer} from '../export/sourceAnswer.js'

type Agreement = ExportParty['agreements'][number]

/** The source that an agreement stands for; stable, so that documents and links can name it. */
export function processorSourceName({agreement}: Agreement): string {
  return `people.${agreement._id}`
}

/** Whether people answer for a source, by mail and by hand, and no interface does. */
export function isOfPeople({name}: Pick<SourceAnswer, 'name'>): boolean {
  return name.startsWith('people.')
}

/** The agreement a source stands for, while there is one. */
export function agreementOf(party: ExportParty, source: string): Agreement | undefined {
  return party.agreements.find((each) => processorSourceName(each) === source)
}

/**
 * The processors that answer for themselves, one source an agreement of the brands a request is
 * about. `searched` names the organisations that the functions search: those are not asked again.
 *
 * An agreement whose editor says that the functions search it, though none does, is answered
 * elsewhere: nothing that may hold data is left out in silence.
 */
export function processorSources(
  party: ExportParty,
  {brands}: Pick<DataRequest, 'brands'>,
  searched: readonly string[],
): SourceAnswer[] {
  const asked = party.brands.filter(({slug}) => !brands || brands.includes(slug.current))
  const brandIds = new Set(asked.map(({_id}) => _id))
  return party.agreements.flatMap((each) => {
    const {agreement, organisation} = each
    const isForThese =
      !agreement.brands?.length || agreement.brands.some(({_ref}) => brandIds.has(_ref))
    const search = processorSearch(agreement)
    if (!organisation || !isForThese || search === 'nothing') return []
    if (searched.some((name) => isNamed(organisation.name, name))) return []
    const name = processorSourceName(each)
    const state = search === 'people' ? 'byHand' : search === 'inPerson' ? 'inPerson' : 'elsewhere'
    return [{_key: name, name, organisation: organisation.name, state}]
  })
}

function isNamed(organisation: string, searched: string): boolean {
  return organisation.toLowerCase().includes(searched.toLowerCase())
}
