import {latin} from '../../../reading/latin.js'
import {remembered} from '../../../reading/remembered.js'
import {readSubjects, type SpokenSentence} from '../../law/readSubjects.js'
import {wordsSaid} from '../../law/wordsSaid.js'
import type {Rule} from '../../rule.js'

const can = String.raw`(?:kan|vil|may|can|might|will|could|får|skal)`
const use = String.raw`(?:bruke?r?|brukast|brukes|brukar|bruge[rs]?|bruges|använda?s?|använder|benytte[rs]?|nytte|nyttast|anvende[rs]?|use|used|reuse|gjenbruke?|genbruge|återanvända|publisere|publicere|publicera|publish)`
const also = String.raw`(?:også|òg|og så|även|också|also|dessuten|desuden|dessutom|i tillegg|in addition|as well|senere|seinare|senare|later|igjen|att|igen|again)`
const selling = String.raw`(?:annons\p{L}*|annonc\p{L}*|advert\p{L}*|advertising|reklame?|markedsføring\p{L}*|marknadsføring\p{L}*|marknadsföring\p{L}*|marketing|instagram|facebook|tiktok|sosiale medie\p{L}*|sociale medie\p{L}*|sociala medie\p{L}*|social media|kampanj\p{L}*|campaign\p{L}*|nyhetsbrev\p{L}*|nyhedsbrev\p{L}*|nyhendebrev\p{L}*|newsletter\p{L}*|salgsmateriale?|brosjyre\p{L}*|brochure\p{L}*|broschyr\p{L}*|tilbud|tilbod|erbjudanden|offers|invitere|invitera|innby|indbyde|bjuda in|invite|verve|hverve|värva|recruit)`
const given = String.raw`(?:bilde\p{L}*|bilete\p{L}*|billede\p{L}*|bild(?:er|en|erna)?|foto\p{L}*|photos?|pictures?|images?|video\p{L}*|liste\p{L}*|listor\p{L}*|lists?|opplysning\p{L}*|oplysning\p{L}*|uppgift\p{L}*|data|information\p{L}*|adress\p{L}*|telefonnummer\p{L}*|telefonnumre\p{L}*|phone numbers?|opptak\p{L}*|optagelse\p{L}*|inspelning\p{L}*|recordings?|svar\p{L}*|answers|søknad\p{L}*|ansøgning\p{L}*|ansökning\p{L}*|them|dem|dei|it|det|disse|desse|dessa)`

const few = String.raw`(?:[^\s.;:]+ ){0,6}?`
/** Data that came for one thing can be used for selling, too. */
const creeps = wordsSaid(
  latin(
    String.raw`(?<!\p{L})(?:${given},? ${few}${can} ${few}${also} ${few}${use} ${few}${selling}|${given},? ${few}${can} ${few}${use} ${few}${also} ${few}${selling}|${can} ${few}${also} ${few}${use} ${few}${given} ${few}${selling}|${can} ${few}${use} ${few}${given} ${few}${also} ${few}${selling}|${can} ${few}${use} ${few}${given} (?:til|for|för|to)(?: (?:å|at|att))? ${few}${selling} ${few}${also})(?!\p{L})`,
    'iu',
  ),
)
/** Data that others gave, or that came with a matter of its own, used for selling with no `also`. */
const ofOthers = wordsSaid(
  latin(
    String.raw`(?<!\p{L})${can} ${few}${use} (?:listene|listerne|listorna|klasselist\p{L}*|deltakerlist\p{L}*|deltagerlist\p{L}*|deltagarlist\p{L}*|gjestelist\p{L}*|gæstelist\p{L}*|gästlist\p{L}*|elevlist\p{L}*|pårørende\p{L}*|the lists?|guest lists?) ${few}${selling}(?!\p{L})`,
    'iu',
  ),
)
const unless = latin(
  /(?<!\p{L})(?:ikke|ikkje|inte|aldri|aldrig|not|never|ingen|inga|bare (?:hvis|når|om|med)|kun (?:hvis|når|med)|berre (?:om|når|med)|endast (?:om|med)|only (?:if|when|with)|cookie\p{L}*|informasjonskaps\p{L}*|kakor\p{L}*)(?!\p{L})/iu,
)
const yes = latin(
  /(?<!\p{L})(?:samtykk|samtyck|consent|sagt ja|sier ja|siger ja|säger ja|said yes|say yes|meldt deg på|tilmeld|anmält|spør (?:vi )?(?:deg )?(?:alltid )?først|ask (?:you )?first|permission|tillatelse|tilladelse|løyve|lov til det|valgt)/iu,
)

/** Data that was collected for one thing and is used for selling. */
export const purposeCreep: Rule = {
  name: 'purpose_creep',
  severity: 'warning',
  source: {reference: 'GDPR Art. 5(1)(b), 6(4), 13(3)'},
  messages: {
    said: {
      en: 'This was collected for something else. Ask for consent before it is used for marketing, or leave that use out.',
      nb: 'Dette er samlet inn til noe annet. Be om samtykke før det brukes til markedsføring, eller la den bruken være.',
      da: 'Dette er indsamlet til noget andet. Bed om samtykke, før det bruges til markedsføring, eller lad den brug være.',
    },
  },
  inNotice: ({text}) => {
    const spoken = readSubjects(text)
    return spoken.sentences
      .filter((each) => isCreep(each))
      .filter(({block, from}) => {
        const near = spoken.inBlock(block).filter((each) => each.from >= from)
        return !near.slice(0, 2).some((each) => yes.test(each.text))
      })
      .map((at) => ({at}))
  },
}

/** Pictures of an event are taken to be shown; those that somebody sent, or of damage, are not. */
const isPicture = latin(
  /(?<!\p{L})\p{L}*(?:bild|bilete|billed|foto|photo|picture|image|video)\p{L}*/iu,
)
const cameForAMatter = latin(
  /(?<!\p{L})(?:du|de|dere|man|you|kunden|kunder|kunderna|customers?|gjester|gæster|gäster|guests?) (?:\p{L}+ )?(?:send|skick|legg|lægg|lägg|last|gir|gjev|giver|ger|lever|oplad|upload|give|submit|provide|ta|tek|tar|tager)\p{L}*|(?<!\p{L})\p{L}*(?:innsend|indsend|insänd|reklamasjon|reklamation|klage|klagom|complain|skade|skada|damage|besikt|befaring|besigt|inspect|behandling|undersøk|undersøg|undersök|before and after|før og etter|søknad|ansøg|ansök|kamera|camera)\p{L}*/iu,
)

function isCreep({text, kind}: SpokenSentence): boolean {
  if (kind === 'heading' || kind === 'title' || kind === 'row') return false
  return (creeps(text) || ofOthers(text)) && !isAllowed(text)
}

const isAllowed = remembered(
  (text) => unless.test(text) || (isPicture.test(text) && !cameForAMatter.test(text)),
)
