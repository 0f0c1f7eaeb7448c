import {eachBlock} from '../../../reading/eachBlock.js'
import {latin} from '../../../reading/latin.js'
import type {NoticeBlock} from '../../../reading/noticeText.js'
import {remembered} from '../../../reading/remembered.js'
import {sentencesOf, type Sentence} from '../../../reading/sentencesOf.js'
import type {FoundInNotice, Rule} from '../../rule.js'
import {changeWord, noticeWord} from '../../words/consentWords.js'

const told = latin(
  /(?<!\p{L})(?:varsl\p{L}*|varsel|informere?r? (?:deg|dig|om|dere|deg|våre|vores|kund|medlem|bruk|brug)|informer(?:t|es|ast)|informera\p{L}*|(?:gi|få|får|gir|giver|give|ge|ger) (?:\p{L}+ ){0,2}(?:beskjed|besked|melding|varsel)|beskjed|besked|underret\p{L}*|underrätt\p{L}*|meddel\p{L}*|melding|kunngj\p{L}*|kungör\p{L}*|bekendtg\p{L}*|annonser\p{L}*|orienter\p{L}*|notif\p{L}*|inform (?:you|our|all|mem|cust)|let you know|announc\p{L}*|tell (?:you|our)|be told|e-?post|e-?mail|mail|mejl\p{L}*|sms|tekstmelding|text message|brev|letter|(?:skriv|skriver|write) (?:vi )?(?:til|till|to)|(?:seier|seie|sier|siger|säger|si) (?:vi )?(?:fra|frå|til)|nyhetsbrev|nyhedsbrev|banner|pop-?up)(?!\p{L})/iu,
)
const dated = latin(
  /(?<!\p{L})(?:dato\p{L}*|date[ds]?|datum\p{L}*|sist oppdatert|sidst opdateret|senast uppdaterad|last updated|øverst|øvst|nederst|nedst|överst|längst|versjonsnummer|versionsnummer|version number)(?!\p{L})/iu,
)
const unannounced = latin(
  /(?:uten|uden|utan|without)(?: \p{L}+){0,3} (?:varsel|varsling|varslet|varsle|å varsle|at varsle|varsko|förvarning|notice|notif\p{L}*|notifying|warning|telling|informing|asking|meddel\p{L}*|beskjed|besked|melding|å fortelle|at fortælle|å seie|att höra av oss|höra av oss|at skrive til|å kontakte|(?:si|seie|sige|säga|gi|gje|give|ge) (?:fra|frå|ifrån|til|ifra|beskjed|besked|melding|varsel))(?!\p{L})|(?<!\p{L})(?:varsler|informerer|varslar|informerar|opplyser|oplyser|underretter) (?:vi )?(?:ikke|ikkje|inte) (?:om|når|när)(?!\p{L})|(?<!\p{L})(?:varsles|varslast|meldes|meddeles|meddelas|annonseres|annonceres|kunngjøres|bekendtgøres|aviseras) (?:ikke|ikkje|inte)(?!\p{L})|(?:not|n't) (?:announce|notify|tell|inform)/iu,
)
/** “We do not change it without telling you.” */
const neverSilent = latin(
  /(?<!\p{L})(?:ikke|ikkje|inte|aldri|aldrig|never|not|n't)(?!\p{L})[^.]{0,60}(?:uten|uden|utan|without)(?!\p{L})/iu,
)
const regularly =
  /(?:regelmessig|regelmæssig|regelbunde|regelmässig|jevnlig|jævnlig|jamnleg|løpende|løbende|løpande|fra tid til annen|fra tid til anden|från tid till annan|frå tid til annan|med jevne mellomrom|med jævne mellemrom|med jämna mellanrum|ofte|periodic|regular|from time to time|frequently|often)/iu
const look = latin(
  /(?:sjekk|se gjennom|gjennomgå|gennemgå|tjek|check|review|les(?:e|er)?(?!\p{L})|læse|les gjennom|läs|besøk|besøg|besök|visit|holde? deg|holde dig|hålla dig|følge? med|følg med|orienter\p{L}* (?:deg|dig)|kontroller|consult|revisit|look)/iu,
)
/** “We advise you to keep yourself informed on this page.” */
const ownCare = latin(
  /(?:plikt|pligt|skyldig|åligger|åligg|påhviler|påkviler|påligger|incumbent|up to (?:you|the)|(?:ditt|dit|din|eget|egen|your|sjølv|selv|själv)[^.]{0,20}ansvar|ansvarar själv|responsib|derfor|därför|therefore|må selv|må sjølv|skal selv|måste själv|skal sjølv|obliged|duty)[^.]{0,60}(?:(?:hold|håll|hald)\p{L}* (?:selv |sjølv |själv )?(?:deg|dig|seg|sig|dere|er|jer|øje|øye|auge|koll|ögonen) ?(?:\p{L}+ )?(?:oppdater|opdater|uppdater|orienter|informer|med|på)|(?:følge?|fylgje|följa?|følgje) med|keep (?:yourself |themselves |themself )?(?:\p{L}+ )?(?:informed|updated|up to date|an eye|track)|stay (?:informed|updated|up to date)|(?:sjekke?r?|tjekke?r?|check|review|besøke?r?|besøge?r?|besöka?|visit|lese?r?|læse?r?|läsa?) (?:\p{L}+ )?(?:denne|denna|den här|vår|vores|this|our|siden|sidan|sida|her|here|här))|(?:hold|håll|hald)\p{L}* (?:\p{L}+ ){0,3}(?:øje|øye|auge|koll|utkikk|ögonen) (?:med|på)|keep an eye on|(?:anbefal|oppfordr|opfordr|råd|rekommend|recommend|encourage|advise|ansvar|responsib|bør|should)[^.]{0,80}(?:(?:hold|håll)\p{L}* (?:deg|dig|seg|sig) (?:\p{L}+ )?(?:oppdater|opdater|uppdater|orienter|informer)|(?:sjekk\p{L}*|tjekk?\p{L}*|check|review|besøke?|besøge?|besöka?|visit) (?:denne|denna|vår|vores|this|our|siden|sidan))/iu,
)
const reader = latin(
  /(?<!\p{L})(?:du|deg|dig|your?|please|ditt|dit|din|bruker\p{L}*|bruger\p{L}*|användar\p{L}*|users?|kund\p{L}*|customers?|visitors?|vi (?:anbefal|oppfordr|opfordr|oppmod|rekommend|ber|råd)\p{L}*|we (?:recommend|encourage|advise|suggest|ask))(?!\p{L})/iu,
)
const will = latin(
  /(?<!\p{L})(?:kan|vil|kommer|may|will|can|might|reserve\p{L}*|forbehold\p{L}*|förbehåll\p{L}*|rett til|ret til|rätt|berettiget|right|løpende|løbende|løpande|fortløpende|fortløbende|oppdaterer vi|vi oppdaterer|opdaterer vi|vi opdaterer|uppdaterar vi|vi uppdaterar|we update|is updated|oppdateres|opdateres|uppdateras|blir)(?!\p{L})/iu,
)

/** The notice, also where it is called the text or the page. */
const ownText = latin(
  /^(?:små |alle |mindre )?(?:endringer|endringar|ændringer|ändringar|changes)(?!\p{L})|(?<!\p{L})(?:teksten|tekst|texten|text|siden|sida|sidan|page|dokumentet|document|fråsegn\p{L}*|utgave\p{L}*|udgave\p{L}*|utgåv\p{L}*|versjon\p{L}*|version\p{L}*|reglene|reglerne|reglane|reglerna)(?!\p{L})/iu,
)
/** To change it, in everyday words. */
const rewrite = latin(
  /(?<!\p{L})(?:(?:gjere?|gjør\p{L}*|lave?r?|gör\p{L}*|skrive?r?|skriva) (?:\p{L}+ ){0,4}om|rette?r?|rett|bytte?r? ut|skifte?r? ut|publisere?r?|legge?r? ut|lægge?r? op|lägger ut|rewrit\p{L}*|replac\p{L}*|alter\p{L}*|tilpasse?r?|juster\p{L}*|anpassa\p{L}*)(?!\p{L})/iu,
)

const page = latin(/(?<!\p{L})(?:side\p{L}*|page|sida\p{L}*)(?!\p{L})/iu)

function isOfNoticeText(sentence: string): boolean {
  return noticeWord.test(sentence) || ownText.test(sentence)
}

function isChanging(sentence: string): boolean {
  return changeWord.test(sentence) || rewrite.test(sentence)
}

interface Judged {
  /** Readers are advised to look for themselves. */
  readonly advised?: Sentence | undefined
  /** The notice is said to change. */
  readonly changed?: Sentence | undefined
  readonly silently?: Sentence | undefined
}

const judged = remembered((text): Judged => {
  const isOfChange = isChanging(text)
  if (!isOfChange && !regularly.test(text) && !ownCare.test(text)) return {}
  const sentences = sentencesOf(text)
  const advised = sentences.find(
    ({text: each}) =>
      (ownCare.test(each) || (regularly.test(each) && look.test(each) && reader.test(each))) &&
      (noticeWord.test(each) || isOfChange || page.test(each)),
  )
  const changed = sentences.find(
    ({text: each}) =>
      noticeWord.test(each) && changeWord.test(each) && will.test(each) && isOfNotice(each),
  )
  const silently = sentences.find(
    ({text: each}) =>
      unannounced.test(each) && !neverSilent.test(each) && isChanging(each) && isOfNoticeText(each),
  )
  return {advised, changed, silently}
})

/** Whether a text says that readers are told, or that a date shows what is new. */
const telling = remembered((text) => ({
  isTold:
    told.test(text) &&
    !unannounced.test(text) &&
    sentencesOf(text).some(({text: each}) => told.test(each) && !ownCare.test(each)),
  isDated: dated.test(text),
}))

const aboutChanges = eachBlock(({text, kind}) =>
  kind !== 'chrome' && changeWord.test(text) && (kind === 'heading' || noticeWord.test(text))
    ? [true]
    : [],
)

const judgedBlocks = eachBlock(({text, kind}): readonly Judged[] => {
  if (kind === 'chrome' || kind === 'heading') return []
  const found = judged(text)
  return found.advised || found.changed || found.silently ? [found] : []
})

/** Readers are to find out by themselves that the notice changed: WP260 asks that they are told. */
export const changeNoticeMissing: Rule = {
  name: 'change_notice_missing',
  severity: 'warning',
  source: {
    reference: 'GDPR Art. 5(1)(a) and 12; WP260 rev.01, paragraphs 29–31',
  },
  messages: {
    said: {
      en: 'To ask readers to look here now and then is usually not enough: say how they are told of material changes, and how long before.',
      nb: 'Å be leserne se innom her er vanligvis ikke nok: si hvordan de får vite om vesentlige endringer, og hvor lenge før.',
      da: 'At bede læserne om at kigge forbi er normalt ikke nok: skriv, hvordan de får besked om væsentlige ændringer, og hvor længe før.',
    },
    silent: {
      en: 'Say how readers are told when this notice changes, and how long before.',
      nb: 'Si hvordan leserne får vite at erklæringen endres, og hvor lenge før.',
      da: 'Skriv, hvordan læserne får besked, når politikken ændres, og hvor længe før.',
    },
  },
  inNotice: ({text: {blocks}, elements: {stamp}}) => {
    const ofChanges = aboutChanges(blocks).map(({block}) => block)
    const near = new Set(ofChanges.flatMap((index) => nearTo(blocks, index)))
    // The stamp's own line tells nobody that something is new.
    if (stamp) near.delete(stamp.block)
    const isTold = [...near].some((index) => telling(blocks[index]?.text ?? '').isTold)
    const isDated = [...near].some((index) => telling(blocks[index]?.text ?? '').isDated)
    return judgedBlocks(blocks).flatMap(({block, found}): FoundInNotice[] => {
      const {advised, changed, silently} = found
      if (silently) return [{at: {block, from: silently.from, to: silently.to}, say: 'silent'}]
      if (isTold) return []
      if (advised) return [{at: {block, from: advised.from, to: advised.to}}]
      if (!changed || isDated || ofChanges.some((each) => judged(blocks[each]?.text ?? '').advised))
        return []
      return [{at: {block, from: changed.from, to: changed.to}, say: 'silent', cause: 'silent'}]
    })
  },
}

/** A block and the two below it, as far as the next heading. */
function nearTo(blocks: readonly NoticeBlock[], index: number): number[] {
  const next = blocks.findIndex(({kind}, at) => at > index && kind === 'heading')
  return [index, index + 1, index + 2].filter((each) => next === -1 || each < next)
}

/** What changes is the notice, and not what stands of a reader in it. */
function isOfNotice(sentence: string): boolean {
  return !/(?:samtyk|samtyck|consent|innstilling|indstilling|inställning|settings|browser|nettles|webbläs|opplysningene dine|dine oplysninger|dina uppgifter|your (?:data|details|information))/iu.test(
    sentence,
  )
}
