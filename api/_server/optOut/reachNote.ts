import {html, type Html} from '../../../core/html.js'
import type {Language} from '../../../core/language.js'
import type {OptOut} from '../../../core/optOut/optOut.js'
import {unreachedChannels} from '../../../core/optOut/unreachedChannels.js'
import {joinWords} from '../../../core/words/joinWords.js'
import {optOutReachWords} from '../../../core/words/optOutReachWords.js'

/** What beside e-mail was left, and where the person could not be reached. */
export function reachNote(language: Language, entries: readonly OptOut[]): Html {
  const words = optOutReachWords[language]
  const unreached = unreachedChannels(entries)
  const others = [...new Set(entries.map(({channel}) => channel))].filter(
    (channel) => channel !== 'email' && !unreached.includes(channel),
  )
  const named = (channels: typeof others): string =>
    joinWords(
      language,
      channels.map((channel) => words.channels[channel]),
    )
  return html`${others.length > 0 ? html`<p>${words.alsoLeft(named(others))}</p>` : ''}
  ${unreached.length > 0 ? html`<p>${words.notReached(named(unreached))}</p>` : ''}`
}
