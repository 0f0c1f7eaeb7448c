import {addressIn} from '../../core/subject/addressIn.js'
import type {Setup} from './setupCheck.js'

const names = ['MAIL_FROM', 'MAIL_FROM_CHANGES', 'MAIL_FROM_OPT_OUTS'] as const

export interface Sender {
  readonly name: (typeof names)[number]
  /** `undefined` where the setting holds no address. */
  readonly address: string | undefined
}

/** The three senders as they are set: of requests, of changes, of what answers an unsubscribe. */
export function sendersOf({environment, services: {settings}}: Setup): readonly Sender[] {
  const given: Readonly<Record<Sender['name'], string | undefined>> = {
    MAIL_FROM: settings.mailFrom,
    MAIL_FROM_CHANGES: environment['MAIL_FROM_CHANGES'],
    MAIL_FROM_OPT_OUTS: environment['MAIL_FROM_OPT_OUTS'],
  }
  return names.map((name) => ({name, address: addressIn(given[name] ?? '')}))
}

/** The domains that mail is sent from, each once. */
export function senderDomains(setup: Setup): string[] {
  const domains = sendersOf(setup).flatMap(
    ({address}) => address?.split('@')[1]?.toLowerCase() ?? [],
  )
  return [...new Set(domains)]
}
