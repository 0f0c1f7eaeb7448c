import {closedRequestId, type DataRequest} from './dataRequest.js'

/**
 * What is kept of a closed request once the person is out of it: address, words and the keys of all
 * files are gone. That it was asked, and answered in time, stays, in a document of its own.
 */
export function withoutPerson(
  {_rev, ...request}: DataRequest,
  purgedAt: Date,
): Omit<DataRequest, '_rev'> {
  return {
    ...request,
    _id: closedRequestId(request.requestId),
    state: 'purged',
    purgedAt: purgedAt.toISOString(),
    sealedAddress: {wrappedKey: '', box: ''},
    sealedDetails: null,
    maskedAddress: null,
    sealedFile: null,
    sealedSearchAddress: null,
    attachments: null,
    sources: request.sources.map((source) => ({
      ...source,
      attachments: null,
      sealedTask: null,
      sealedWords: null,
    })),
    mails: request.mails.map((mail) => ({
      ...mail,
      sealedTo: null,
      sealedWords: null,
      ...(mail.state === 'owed' && {state: 'dropped' as const}),
    })),
  }
}
