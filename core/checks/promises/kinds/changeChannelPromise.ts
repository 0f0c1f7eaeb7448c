import type {ChangeChannel} from '../../../compose/productPromises.js'
import {latin} from '../../../reading/latin.js'
import {listOf} from '../../listOf.js'
import {aboutChanges, changeHint, changesHeading} from '../aboutChanges.js'
import {deniesIt} from '../deniesIt.js'
import type {PromiseKind} from '../promiseKind.js'
import {unkeptWays, type Way} from '../unkeptWays.js'

type Channel =
  | ChangeChannel
  | 'sms'
  | 'letter'
  | 'phone'
  | 'app'
  | 'account'
  | 'digitalPost'
  | 'social'
  | 'newsletter'
  | 'poster'

const channels: readonly Way<Channel>[] = [
  {
    name: 'email',
    words: latin(/(?<!\p{L})(?:e-?post(?!adress)|e-?mail|mail|mejl)\p{L}*/iu),
    title: {en: 'e-mail', nb: 'e-post', da: 'e-mail'},
  },
  {
    name: 'site',
    words: latin(
      /(?<!\p{L})(?:nettsid\p{L}*|nettst\p{L}*|hjemmesid\p{L}*|heimesid\p{L}*|webbplats\p{L}*|webbsid\p{L}*|hemsid\p{L}*|websid\p{L}*|web ?site|site|forsid\p{L}*|framsid\p{L}*|førstesid\p{L}*|startsid\p{L}*|front page|home ?page|banner\p{L}*|pop-?up\p{L}*|(?:denne|denna|this) (?:siden|sida|sidan|page)|på (?:siden|sida|sidan))(?!\p{L})/iu,
    ),
    title: {
      en: 'a banner on the site',
      nb: 'et banner på nettstedet',
      da: 'et banner på hjemmesiden',
    },
  },
  {
    name: 'feed',
    words: latin(/(?<!\p{L})(?:rss|atom|feed)(?!\p{L})/iu),
    title: {en: 'a feed', nb: 'en feed', da: 'et feed'},
  },
  {
    name: 'sms',
    words: latin(
      /(?<!\p{L})(?:sms\p{L}*|tekstmelding\p{L}*|tekstbesked\p{L}*|textmeddelande\p{L}*|text messages?|mms)(?!\p{L})/iu,
    ),
    title: {en: 'text message', nb: 'SMS', da: 'sms'},
  },
  {
    name: 'letter',
    words: latin(
      /(?<![\p{L}-])(?:brev(?:et)?|letters?|(?:i|per|pr\.?|med|via|by|in the) (?:post|posten|post(?:al)? mail))(?!\p{L})/iu,
    ),
    title: {en: 'letter', nb: 'brev', da: 'brev'},
  },
  {
    name: 'phone',
    words: latin(
      /(?<!\p{L})(?:(?:på|per|pr\.?|via|over|by) (?:tele)?(?:f[oø]n\p{L}*|phone)|ringer (?:vi|deg|dig)|(?:vi|we) (?:ringer|ringar|call))(?!\p{L})/iu,
    ),
    title: {en: 'phone', nb: 'telefon', da: 'telefon'},
  },
  {
    name: 'app',
    words: latin(
      /(?<!\p{L})(?:i appen|i app|in (?:the|our) app|via (?:the |our )?app(?:en)?|appar?|push ?-?(?:varsel|varsler|besked|notis|notif)\p{L}*)(?!\p{L})/iu,
    ),
    title: {en: 'the app', nb: 'appen', da: 'appen'},
  },
  {
    name: 'account',
    words: latin(
      /(?<!\p{L})(?:(?:min|mi|din|di|my) (?:side|sida)|mine sider|mina sidor|(?:kunde|medlems|elev|pasient|patient)(?:side|sida|portal)\p{L}*|kontoen din|din konto|ditt konto|your account|(?:logg\p{L}*|log) in)(?!\p{L})/iu,
    ),
    title: {en: 'a page behind a login', nb: 'en side bak innlogging', da: 'en side bag login'},
  },
  {
    name: 'digitalPost',
    words: latin(
      /(?<!\p{L})(?:digital post|digipost|e-?boks|kivra|altinn|helsenorge|mit\.dk)(?!\p{L})/iu,
    ),
    title: {en: 'digital post', nb: 'digital post', da: 'Digital Post'},
  },
  {
    name: 'social',
    words: latin(
      /(?<!\p{L})(?:facebook\p{L}*|instagram\p{L}*|sosiale medi\p{L}*|sociale medi\p{L}*|sociala medi\p{L}*|social media)(?!\p{L})/iu,
    ),
    title: {en: 'social media', nb: 'sosiale medier', da: 'sociale medier'},
  },
  {
    name: 'newsletter',
    words: latin(
      /(?<!\p{L})(?:i|via|gjennom|gennem|genom|in|through|by|med) (?:\p{L}+ )?(?:nyhetsbrev|nyheitsbrev|nyhedsbrev|newsletter)\p{L}*/iu,
    ),
    title: {en: 'newsletter', nb: 'nyhetsbrev', da: 'nyhedsbrev'},
  },
  {
    name: 'poster',
    words: latin(
      /(?<!\p{L})(?:oppslag\p{L}*|oppslått|opslag\p{L}*|anslag\p{L}*|poster|notice ?board)(?!\p{L})/iu,
    ),
    title: {en: 'a poster', nb: 'oppslag', da: 'opslag'},
  },
]

const tells = latin(
  /(?<!\p{L})(?:varsl\p{L}*|varsel|besked|beskjed|meddel(?:er|es|as|ar)|meldes?|melder|melding|underret\p{L}*|underrätt\p{L}*|informer\p{L}*|notif\p{L}*|inform(?:s|ed)?|announc\p{L}*|annons\p{L}*|annonc\p{L}*|kunngj\p{L}*|kungör\p{L}*|bekendtg\p{L}*|tell|told|let you know|(?:si|sier|seier|seie|siger|säger) (?:vi |deg |dig )?(?:fra|frå|til|ifrå|till|ifrån)|skriver|skriv|sender|skickar|skickas|sendes|we send|is sent|write to)(?!\p{L})/iu,
)

/** By which way people are told of a change: one that change notices do not go. */
export const changeChannelPromise: PromiseKind = {
  hint: changeHint,
  messages: {
    channel: {
      en: 'The text promises word of changes by {said}; a change notice goes by {kept}. Change the text, or see to it yourselves each time.',
      nb: 'Teksten lover beskjed om endringer på denne måten: {said}. Et endringsvarsel går ut slik: {kept}. Endre teksten, eller sørg for det selv hver gang.',
      da: 'Teksten lover besked om ændringer på denne måde: {said}. Et ændringsvarsel går ud sådan: {kept}. Ret teksten, eller sørg selv for det hver gang.',
    },
  },
  read: (sentence, block) => {
    const about = aboutChanges(sentence, block)
    if (!about || !tells.test(sentence) || deniesIt(sentence)) return undefined
    return {
      ...(about === 'underHeading' && {under: changesHeading}),
      unkept: ({changeChannels}) => {
        if (!changeChannels) return undefined
        const unkept = unkeptWays(sentence, channels, changeChannels)
        if (unkept.length === 0) return undefined
        const kept = channels.filter(({name}) => changeChannels.some((each) => each === name))
        const values = {
          said: listOf(unkept.map(({title}) => title)),
          kept: listOf(kept.map(({title}) => title)),
        }
        return {say: 'channel', severity: 'warning', values}
      },
    }
  },
}
