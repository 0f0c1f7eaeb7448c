import type {SoakEvidence} from '../evidence.js'
import {canariesIn} from '../soakPeople.js'

/** Rule 6: no address, token or secret in a log of ours, or in a document that all editors read. */
export function nothingLeaks({logs, documents, secrets}: SoakEvidence): string[] {
  return [
    ...canariesIn(logs).map((canary) => `the logs hold ${canary}`),
    ...canariesIn(documents).map((canary) => `documents or their history hold ${canary}`),
    ...secrets.filter((secret) => logs.includes(secret)).map(() => 'the logs hold a secret'),
    ...secrets
      .filter((secret) => documents.includes(secret))
      .map((secret) => `documents hold a secret that ends in …${secret.slice(-6)}`),
    ...(secrets.length > 0 ? [] : ['no secret is known, so this proves nothing']),
  ]
}
