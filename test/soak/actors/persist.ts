import {randomUUID} from 'node:crypto'
import {setTimeout as sleep} from 'node:timers/promises'

import type {Mutation} from '@sanity/client'

import type {SoakScene} from '../soakScene.js'

const mostTries = 25

/**
 * Writes as the Studio does for its editor: the same transaction again until it is known to be
 * there. `false` where the service did not take it in all that time, or refuses it.
 */
export async function persist(
  {stack: {client}, journal}: SoakScene,
  what: string,
  mutations: Mutation[],
): Promise<boolean> {
  const transactionId = randomUUID()
  for (let attempt = 1; attempt <= mostTries; attempt += 1) {
    try {
      await client.mutate(mutations, {transactionId, returnDocuments: false, returnFirst: false})
      journal.count(what, 'written')
      return true
    } catch (error) {
      const text = JSON.stringify(error) + String(error)
      if (text.includes('has been used before')) {
        journal.count(what, 'written')
        return true
      }
      if (/references? to it|"statusCode":4(?!09|29)/.test(text)) {
        journal.count(what, 'refused')
        return false
      }
      await sleep(20 * attempt)
    }
  }
  journal.count(what, 'given up')
  return false
}
