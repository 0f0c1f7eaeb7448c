import {SANITY_VERSION} from 'sanity'

import {localAnswer} from './localAnswer.js'
import {isLocal} from './localContentLake.js'

/**
 * Keeps a local Studio from asking anything of the internet.
 *
 * Imported first, for what it does. The command line loads the configuration in a worker whose
 * window has no `fetch`; there is nothing to keep there.
 */
if (isLocal && typeof window !== 'undefined' && typeof window.fetch === 'function') {
  const ask = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input)
    return localAnswer(new URL(address, window.location.href), SANITY_VERSION) ?? ask(input, init)
  }
}
