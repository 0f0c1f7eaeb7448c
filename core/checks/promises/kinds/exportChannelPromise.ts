import {latin} from '../../../reading/latin.js'
import {listOf} from '../../listOf.js'
import {identityPaper} from '../../rules/consent/identityPaper.js'
import {aboutRequests, ownData, requestWord} from '../aboutRequests.js'
import {deniesIt} from '../deniesIt.js'
import type {PromiseKind} from '../promiseKind.js'
import {unkeptWays, type Way} from '../unkeptWays.js'

/** The first two are how data is handed over: by a link, or on paper. */
const channels: readonly Way<'link' | 'paper' | 'stick' | 'attachment' | 'account' | 'fax'>[] = [
  {
    name: 'link',
    words: latin(/(?<!\p{L})(?:\p{L}*lenk|\p{L}*link|\p{L}*länk)\p{L}*/iu),
    title: {en: 'a link', nb: 'en lenke', da: 'et link'},
  },
  {
    name: 'paper',
    words: latin(
      /(?<![\p{L}-])(?:brev(?:et)?|letter|papir\p{L}*|papper\p{L}*|paper|(?:i|per|pr\.?|med|by) post(?:en)?)(?!\p{L})/iu,
    ),
    title: {en: 'paper', nb: 'papir', da: 'papir'},
  },
  {
    name: 'stick',
    words: latin(
      /(?<!\p{L})(?:usb\p{L}*|minnepinn\p{L}*|minnepenn\p{L}*|minnebrikk\p{L}*|minneskort\p{L}*|usb-minne\p{L}*|minnessticka\p{L}*|memory stick|cd(?:-rom)?|dvd)(?!\p{L})/iu,
    ),
    title: {en: 'a memory stick', nb: 'minnepinne', da: 'USB-nøgle'},
  },
  {
    name: 'attachment',
    words: latin(
      /(?<!\p{L})(?:vedlegg|vedhæft\p{L}*|vedlagt|bilag|bifog\p{L}*|bilaga|attach\p{L}*|pdf(?:-fil)? (?:på|via|per|pr\.?|by|i en|in an) (?:\p{L}+ )?(?:e-?post|e-?mail|mail|mejl)\p{L}*)(?!\p{L})/iu,
    ),
    title: {en: 'a file in a mail', nb: 'fil i e-post', da: 'fil i e-mail'},
  },
  {
    name: 'account',
    words: latin(
      /(?<!\p{L})(?:(?:min|mi|din|my) (?:side|sida|page)|mine sider|mina sidor|\p{L}*portal\p{L}*|(?:logg\p{L}*|log|logging) (?:deg |dig )?(?:inn|ind|in|på)(?!\p{L})|i appen|in (?:the|our) app|profilen din|din profil|your (?:profile|account))(?!\p{L})/iu,
    ),
    title: {en: 'a page behind a login', nb: 'en side bak innlogging', da: 'en side bag login'},
  },
  {
    name: 'fax',
    words: latin(/(?<!\p{L})(?:tele)?(?:faks|fax)(?!\p{L})/iu),
    title: {en: 'fax', nb: 'faks', da: 'fax'},
  },
]
/** How a whole copy is taken out; looking at what stands in a profile is no export. */
const hands = latin(
  /(?<!\p{L})(?:send(?:e[rs]?|t|s|er)?|sent|tilsend\p{L}*|skick\p{L}*|utlever\p{L}*|udlever\p{L}*|lämna\p{L}* ut|lever(?:er|es|era|eras|eres)|hente?r? ut|laste?r? ned|ladda\p{L}* ner|downloa\p{L}*|eksporter\p{L}*|exporter\p{L}*|export|hent\p{L}*|få(?:r|s)? (?:\p{L}+ ){0,8}?(?:på|som|i|via|med)|provid\p{L}*|deliver\p{L}*|receive|get)(?!\p{L})/iu,
)
/** Records that others than us keep open to everyone. */
const elsewhere = /helsenorge|sundhed\.dk|1177|altinn|borger\.dk/i

/** How people get their data: a way on which nothing is handed over. */
export const exportChannelPromise: PromiseKind = {
  hint: latin(
    /usb|minne|memory stick|(?<!\p{L})cd|dvd|vedlegg|vedlagt|vedhæft|bilag|bifog|attach|pdf|min side|mi side|din side|my page|mine sider|mina sidor|portal|logg|log in|log ind|logging|appen|app(?!\p{L})|profil|account|fax|faks/iu,
  ),
  messages: {
    handOver: {
      en: 'The text promises a copy of the data this way: {said}. Here people get a link by e-mail to a page with the files, or paper. Change the text.',
      nb: 'Teksten lover en kopi av opplysningene på denne måten: {said}. Her får folk en lenke på e-post til en side med filene, eller papir. Endre teksten.',
      da: 'Teksten lover en kopi af oplysningerne på denne måde: {said}. Her får folk et link på e-mail til en side med filerne, eller papir. Ret teksten.',
    },
  },
  read: (sentence, block) => {
    if (!hands.test(sentence) || deniesIt(sentence) || elsewhere.test(sentence)) return undefined
    // What people enclose with their request is theirs.
    if (identityPaper.test(sentence)) return undefined
    if (!ownData.test(sentence) && !requestWord.test(block)) return undefined
    const unkept = unkeptWays(sentence, channels, ['link', 'paper'])
    if (unkept.length === 0) return undefined
    return {
      ...(aboutRequests(sentence, block) === 'underHeading' && {under: requestWord}),
      unkept: ({exportFormats}) =>
        exportFormats && {
          say: 'handOver',
          severity: 'warning',
          values: {said: listOf(unkept.map(({title}) => title))},
        },
    }
  },
}
