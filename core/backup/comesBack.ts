import {deliverySchema} from '../announce/delivery.js'
import {dataRequestSchema, type DataRequest} from '../export/dataRequest.js'
import {isForgotten, isOver, isUnwanted, keptUntil} from '../export/requestKept.js'
import {withoutPerson} from '../export/withoutPerson.js'
import type {KeptPeriods} from '../keeping/keptPeriods.js'

/** A document as a backup holds it. */
export interface BackedUpDocument {
  readonly _id: string
  readonly _type: string
  readonly [attribute: string]: unknown
}

export interface Returning {
  /** When the backup was made. */
  readonly at: Date
  readonly now: Date
  /** For how long things about people are kept. */
  readonly kept: KeptPeriods
  /** Whether a sealed file is still there: backups hold none. */
  readonly hasFile: (name: string) => boolean
}

/**
 * A document as it is put back: as it was, but for what time has done to it since; `undefined` where
 * nothing of it is to be kept any more.
 *
 * - A request whose time is over comes back without the person: that it was answered stays.
 * - One that is not over loses the files that are no longer there. Who gave them is asked again.
 * - A mailing to single people that was under way begins anew, and asks first who has got it.
 */
export function comesBack(
  document: BackedUpDocument,
  returning: Returning,
): BackedUpDocument | undefined {
  return (returns[document._type] ?? asItWas)(document, returning)
}

const asItWas = (document: BackedUpDocument): BackedUpDocument => document

const returns: Readonly<Record<string, typeof comesBack>> = {
  dataRequest(document, {now, kept, hasFile}) {
    const request = dataRequestSchema.safeParse(document).data
    if (!request) return document
    if (isUnwanted(request, now, kept) || isForgotten(request, now, kept)) return undefined
    if (request.state === 'purged') return document
    if (isOver(request, now, kept)) {
      return withoutPerson(request, keptUntil(request, kept) ?? now)
    }
    return {...document, ...withoutLostFiles(request, hasFile)}
  },
  delivery(document, {at}) {
    const delivery = deliverySchema.safeParse(document).data
    if (delivery?.kind !== 'batch') return document
    if (delivery.state === 'sent' || delivery.state === 'stopped') return document
    const {cursor: _cursor, chunkBegunAt: _begun, chunkTries: _tries, ...rest} = document
    return {...rest, restartedAt: at.toISOString()}
  },
}

const lost = 'Its files were lost with the dataset. Ask for them again.'

function withoutLostFiles(
  {sealedFile, sources, attachments}: DataRequest,
  hasFile: Returning['hasFile'],
): Partial<DataRequest> {
  const isLost = ({file}: {readonly file: string}): boolean => !hasFile(file)
  return {
    ...(sealedFile && isLost(sealedFile) ? {sealedFile: null} : {}),
    ...(attachments?.some(isLost) ? {attachments: attachments.filter((one) => !isLost(one))} : {}),
    ...(sources.some((source) => source.attachments?.some(isLost))
      ? {
          sources: sources.map((source) =>
            source.attachments?.some(isLost)
              ? {...source, state: 'failed' as const, attachments: null, message: lost}
              : source,
          ),
        }
      : {}),
  }
}
