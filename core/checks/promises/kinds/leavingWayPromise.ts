import {latin} from '../../../reading/latin.js'
import {listOf} from '../../listOf.js'
import {aboutLeaving, newsletterHeading} from '../aboutLeaving.js'
import {deniesIt} from '../deniesIt.js'
import type {PromiseKind} from '../promiseKind.js'
import type {Way} from '../unkeptWays.js'

/** Ways to leave that reach no list of ours; by mail, phone or letter somebody writes it down. */
const ways: readonly Way<'stop' | 'reply' | 'account'>[] = [
  {
    name: 'stop',
    // In capitals, as it is to be typed, or in quotes.
    words: latin(
      /(?:(?:[Ss]var|[Ss]end|[Ss]kriv|[Ss]kicka|[Rr]epl[yi]|[Aa]nswer|[Tt]ext|[Ss]ms|SMS)[\p{L}:]* [^.;]{0,40}?|["“”«»'‘’])(?:STOPP?|AVMELD|AFMELD|STOP ALL|UNSUBSCRIBE)(?![\p{L}])/u,
    ),
    title: {
      en: 'a STOP by text message',
      nb: 'STOPP på SMS',
      da: 'STOP på sms',
    },
  },
  {
    name: 'reply',
    words: latin(
      /(?<!\p{L})(?:svar|svare|svarer|svarar|svara|besvar\p{L}*|reply|replying|respond\p{L}*) (?:bare |blot |bara |simply |på |to |til )*(?:den |denne |detta |dette |det |the |this |our |et |eit |ett |en |ein |a |any |på )*(?:e-?post|e-?mail|mail|mejl|nyhetsbrev|nyheitsbrev|nyhedsbrev|newsletter|utskick|utsending)\p{L}*/iu,
    ),
    title: {
      en: 'an answer to the mail',
      nb: 'svar på e-posten',
      da: 'svar på mailen',
    },
  },
  {
    name: 'account',
    words: latin(
      /(?<!\p{L})(?:(?:logg\p{L}*|log|logs|logging) (?:deg |dig )?(?:inn|ind|in|på)(?!\p{L})|(?:min|mi|din|my) (?:side|sida|profil|page|profile)|mine sider|mina sidor|profilen din|din profil|your (?:profile|account)|kontoen din|(?:din|ditt) konto|i appen|in the app|in our app)/iu,
    ),
    title: {
      en: 'a page behind a login',
      nb: 'en side bak innlogging',
      da: 'en side bag login',
    },
  },
]

/** By which way people leave newsletters: one that no opt-out comes in by. */
export const leavingWayPromise: PromiseKind = {
  hint: /STOP|AVMELD|AFMELD|UNSUBSCRIBE|svar|repl|respon|log|min|mi sid|mine|mina|my |profil|account|konto|appen|app(?![a-z])/i,
  messages: {
    way: {
      en: 'The text says that people leave by {said}; no opt-out comes in that way here. Name the link at the bottom of every newsletter and the page for unsubscribing.',
      nb: 'Teksten sier at folk melder seg av slik: {said}. Ingen avmelding kommer inn den veien her. Nevn lenken nederst i hvert nyhetsbrev og siden for avmelding.',
      da: 'Teksten siger, at folk afmelder sig sådan: {said}. Ingen afmelding kommer ind ad den vej her. Nævn linket nederst i hvert nyhedsbrev og siden til afmelding.',
    },
  },
  read: (sentence, block) => {
    const about = aboutLeaving(sentence, block)
    if (!about || deniesIt(sentence)) return undefined
    const said = ways.filter(({words}) => words.test(sentence))
    if (said.length === 0) return undefined
    return {
      ...(about === 'underHeading' && {under: newsletterHeading}),
      unkept: ({newsletterChannels}) => {
        // Where nothing is known of newsletters, nothing can be said of how they are left.
        if (!newsletterChannels) return undefined
        // A supplier of text messages takes the STOP itself.
        const unkept = said.filter(
          ({name}) => name !== 'stop' || !newsletterChannels.includes('sms'),
        )
        if (unkept.length === 0) return undefined
        const values = {said: listOf(unkept.map(({title}) => title))}
        return {say: 'way', severity: 'warning', values}
      },
    }
  },
}
