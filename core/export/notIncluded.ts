import {textIn} from '../content/localizedText.js'
import type {DataRequest} from './dataRequest.js'
import type {NotIncluded, SectionHead} from './exportFile.js'
import {requestContact, unsearchedProcessors, type ExportParty} from './exportParty.js'
import {isOfNoCopy} from './sourceAnswer.js'

/**
 * What is not in the files: sources that gave nothing yet or could not be searched, and processors
 * that are no source. Each with why, and whom to ask: where it is nobody else, the controller.
 */
export function notIncluded(
  party: ExportParty,
  {sources, language}: DataRequest,
  sections: readonly SectionHead[],
): NotIncluded[] {
  const contact = requestContact(party)
  const failed = sections.flatMap(({source, organisation, holds, state}): NotIncluded[] =>
    state === 'found' || state === 'nothing'
      ? []
      : [{source, organisation, service: holds, why: state, contact}],
  )
  const searched = new Set(sections.map(({source}) => source))
  const agreements = new Map(party.agreements.map((each) => [each.agreement._id, each]))
  const byPeople = sources.flatMap(({name, organisation, state}): NotIncluded[] => {
    if (searched.has(name) || isOfNoCopy(state)) return []
    const known = agreements.get(name.replace(/^people\./, ''))
    return [
      {
        source: name,
        organisation: known?.organisation?.name ?? organisation ?? name,
        service: textIn(known?.agreement.service, language) ?? null,
        // One that has answered since is taken out when the files are made.
        why: state === 'found' || state === 'nothing' ? 'byHand' : state,
        contact: known?.agreement.requestEmail ?? contact,
      },
    ]
  })
  const named = [...sections, ...byPeople].map(({organisation}) => organisation)
  const others = unsearchedProcessors(party, named, language).map((each): NotIncluded => ({
    ...each,
    source: null,
    why: 'notSearched',
  }))
  return [...failed, ...byPeople, ...others]
}
