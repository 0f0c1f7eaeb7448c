import type {Language} from '../language.js'
import {joinWords} from '../words/joinWords.js'
import {optOutReachWords} from '../words/optOutReachWords.js'
import type {OptOut} from './optOut.js'
import {unreachedChannels} from './unreachedChannels.js'

/** What beside e-mail was left, and where the person could not be reached, as sentences. */
export function reachSentences(
  language: Language,
  entries: readonly Pick<OptOut, 'channel' | 'lists'>[],
): string[] {
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
  return [
    ...(others.length > 0 ? [words.alsoLeft(named(others))] : []),
    ...(unreached.length > 0 ? [words.notReached(named(unreached))] : []),
  ]
}
