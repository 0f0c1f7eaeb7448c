import {wasAsked} from '../processor/askRecipients.js'
import {isOfPeople} from '../processor/processorSources.js'
import type {DataRequest} from './dataRequest.js'
import type {SourceAnswer} from './sourceAnswer.js'

/**
 * The processors whose people are still to be told of an erasure (Art. 19): they have no interface
 * that could be asked, so each gets a mail and answers by its link.
 */
export function recipientsToTell({sources}: Pick<DataRequest, 'sources'>): SourceAnswer[] {
  return sources.filter((source) => {
    const {state, linkSerial} = source
    if (!isOfPeople(source) || linkSerial === 0 || wasAsked(source, 'erasure')) return false
    return state === 'waiting' || state === 'byHand'
  })
}
