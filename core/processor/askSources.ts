import type {DataRequest} from '../export/dataRequest.js'
import {owedMail} from '../export/owedMail.js'
import type {RequestKind} from '../export/requestKind.js'
import type {RequestMail} from '../export/requestMail.js'
import type {SourceAnswer} from '../export/sourceAnswer.js'
import type {Language} from '../language.js'
import type {SealedText} from '../subject/sealText.js'

/** Whom to write to about a source. */
export interface SourceContact {
  readonly source: string
  readonly sealedTo: SealedText
  readonly language: Language
}

type Asking = Pick<DataRequest, 'sources' | 'mails'>

/**
 * Asks the people of these sources for their part: the mails are owed, each with a link of its own
 * that ends the one before. Who cannot be written to stays as it is.
 */
export function askSources(
  request: Asking,
  contacts: readonly SourceContact[],
  kind: RequestKind,
  now: Date,
  sealedTask?: SealedText,
): Asking {
  return contacts.reduce<Asking>(
    (asked, contact) => {
      const link = oweLink(asked, contact, now)
      const change = {
        state: 'byHand',
        askedFor: kind,
        askedAt: now.toISOString(),
        ...(sealedTask && {sealedTask}),
      } as const
      return {
        ...link,
        sources: changeSource(link.sources, contact.source, (source) => ({
          ...change,
          ...unanswered(source),
        })),
      }
    },
    {sources: request.sources, mails: request.mails},
  )
}

/** What was answered to an earlier ask is no answer to this one, and its reminder none of this one's. */
function unanswered({answeredAt, remindedAt}: SourceAnswer): Partial<SourceAnswer> {
  if (!answeredAt && !remindedAt) return {}
  return {answeredAt: null, remindedAt: null, keptBecause: null, sealedWords: null}
}

/** A new link for the people of one source; the one before it dies. */
export function oweLink(request: Asking, contact: SourceContact, now: Date): Asking {
  const {source, sealedTo, language} = contact
  const mail = {...owedMail(request, 'ask', language, now), source, sealedTo}
  return {
    sources: changeSource(request.sources, source, () => ({linkSerial: mail.serial})),
    mails: [...request.mails, mail],
  }
}

/** Reminds the people of one source; the link is the one they have. */
export function oweReminder(request: Asking, contact: SourceContact, now: Date): Asking {
  const {source, sealedTo, language} = contact
  return {
    sources: changeSource(request.sources, source, () => ({remindedAt: now.toISOString()})),
    mails: [
      ...request.mails,
      {...owedMail(request, 'askReminder', language, now), source, sealedTo},
    ],
  }
}

/** The sources with one of them changed. */
export function changeSource(
  sources: readonly SourceAnswer[],
  name: string,
  change: (source: SourceAnswer) => Partial<SourceAnswer>,
): SourceAnswer[] {
  return sources.map((each) => (each.name === name ? {...each, ...change(each)} : each))
}

/**
 * Whether a mail to a source's people is still to go out: its link is their newest one, and a
 * reminder only while they have not answered.
 */
export function isAskWanted({sources}: Pick<DataRequest, 'sources'>, mail: RequestMail): boolean {
  const source = sources.find(({name}) => name === mail.source)
  if (!source) return false
  return mail.purpose === 'askReminder'
    ? source.state === 'byHand'
    : mail.serial === source.linkSerial
}
