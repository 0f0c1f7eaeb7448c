import {latin} from '../../reading/latin.js'
import {remembered} from '../../reading/remembered.js'

/** Uses of data that are told by what is done, often with no word that names them. */
export const describedUses = [
  'questionnaire',
  'account',
  'loyalty',
  'diet',
  'texting',
  'partners',
  'button',
] as const

export type DescribedUse = (typeof describedUses)[number]

/** How one use is told. */
interface Described {
  /** Every sentence that tells it holds one of these, in lower case. */
  readonly hints: readonly string[]
  readonly pattern: RegExp
  /** What speaks of something else in like words. */
  readonly not?: RegExp
  /** `block`: a basis anywhere in its paragraph carries it; `on`: only one in what follows. */
  readonly carriedIn: 'block' | 'on'
  /** Nothing but a ground in Art. 9 carries it. */
  readonly isSpecial?: boolean
}

const few = String.raw`(?:[^\s.;:]+ ){0,6}?`
const form = String.raw`(?:spørreskjema|spørjeskjema|spørgeskema|frågeformulär|enkät|enkel?t skjema|questionnaire|survey|evalueringsskjema|evalueringsskema|spørreundersøkelse|spørjeundersøking|spørgeundersøgelse|tilbakemeldingsskjema|feedbackskjema|feedback form)\p{L}*`
const opinion = String.raw`(?:opinion|view|impression|feedback|mening|meining|inntrykk|indtryk|intryck|tilbakemelding|tilbagemelding|återkoppling|vurdering|omdöme|omdømme|åsikt|erfaring|upplevelse)\p{L}*`
const ask = String.raw`(?:send|skick|sänd|samla?|saml|collect|gather|invit|innby|inviter|be(?:r|der)?|spør|spørger|frågar|ask|få|får|fyll|get|receive)\p{L}*`
const points = String.raw`(?:(?:bonus|fordels|medlems)?(?:poeng|point|points|poäng|stempler|stempel|stämplar)(?:ene|erne|en)?|kundebonus|bonuskroner|fordeler|fordele)`
const earn = String.raw`(?:gir|gjev|giver|ger|gives?|tjener|tjenar|optjener|opptjener|oppten|samler|samlar|får|earns?|collects?|gathers?)`
const diet = String.raw`\p{L}*(?:allergi|intoleran|diabet|cøliaki|celiaki|gluten|nøtteallerg|rørslehemm|bevegelseshemm|rörelsehind|funksjonshemm|funksjonsneds|funktionsneds|funktionshind|handicap|kosttilpass|kostbehov|matpreferans|halal|kosher|religiøs|religiös|trosretning|vegetar|wheelchair|rullestol|kørestol|allerg|disabilit|dietary|religious|special diet)\p{L}*`
const wantsToKnow = String.raw`(?:spør|spørger|spyr|frågar|asks?|vet|vite|vide|veta|knows?|tells?|opplyse[rs]?|oplyse[rs]?|oppgi|oppgje|opgiv|uppge|anger|noter|registrer|skriv\p{L}* (?:opp|ned|upp)|fortel|fortæl|berätt|informer|trenger|treng|behöver|behøver|har brug for|note|record|register|gi(?:r)? beskjed|meld|krysse?|kryds)\p{L}*`
const partner = String.raw`(?:samarbeidspartner|samarbeidspart|samarbejdspartner|samarbetspartner|samarbeidsbedrift|sponsor|annonsør|annoncør|partner|forretningspartner|andre selskap|andre selskab|andra bolag|andra företag|other compan|advertiser)\p{L}*`
const own = String.raw`(?:sine|sin|eigne|egne|egen|eigen|eget|egna|deres|their|its|own)`
const offers = String.raw`(?:tilbud|tilbod|erbjudande\p{L}*|offers?|reklame|reklam|markedsføring|marknadsføring|marknadsföring|marketing|advertising|kampanj\p{L}*|campaigns?|annons\p{L}*|nyhetsbrev|newsletters?)`
const text = String.raw`(?:sms|mms|tekstmelding\p{L}*|sms-?er|text messages?|texts|push\p{L}*|push-?varsl\p{L}*)`
const news = String.raw`(?:tilbud|tilbod|erbjudande\p{L}*|offers?|ledig\p{L}*|lediga|available|free (?:slots|times|tables)|avbestilling\p{L}*|nyheter|nyhende|nyheder|news|kampanj\p{L}*|kampagner|arrangement\p{L}*|event\p{L}*|rabatt\p{L}*|rabat\p{L}*|discounts?|sal(?:g|get)|utsalg|udsalg|sale|invitasjon\p{L}*|invitation\p{L}*)`
const button = String.raw`(?:liker?-?knapp|like-?knap|gilla-?knapp|dele?-?knapp|del-?knap|dela?-?knapp|delningsknapp|delingsknapp|delingsknap|like button|share button|social plug-?in|facebook-?knapp|facebook-?knap|sosiale? knapp|sociale? knap)\p{L}*`

const uses: Readonly<Record<DescribedUse, Described>> = {
  questionnaire: {
    hints: [
      'skjema',
      'skema',
      'formulär',
      'enkät',
      'question',
      'survey',
      'undersø',
      ...hintsOf(
        'opinion view impression feedback mening meining inntrykk indtryk intryck tilbakemelding tilbagemelding återkoppling vurdering omdöm omdøm åsikt erfaring upplevelse',
      ),
    ],
    pattern: pattern(
      `${ask} ${few}${form}`,
      `${form} ${few}(?:sendes|sendast|skickas|sent)`,
      String.raw`(?:(?:ber|beder|spør|spørger|frågar|asks?) (?:vi |we |du |deg |dig |you )*(?:om |for )|(?:saml|innhent|indsaml|indhent|collect|gather)\p{L}* (?:inn |ind |in )?)(?:[^\s.;:]+ ){0,2}?${opinion}`,
    ),
    not: latin(
      /(?<!\p{L})(?:helse|helbred|hälso|health|journal|innsyn|indsigt|access|samtykkeskjema|kontaktskjema|bestillingsskjema|klag\p{L}*|complain\p{L}*|søk|ansøg|ansök|skader|sykdom|sygdom|before treatment|før behandling|inden behandling)/iu,
    ),
    carriedIn: 'block',
  },
  account: {
    hints: ['konto', 'profil', 'account', 'bruker', 'bruger', 'min sid', 'mina sid', 'my page'],
    pattern: pattern(
      String.raw`(?:med|på|via|i|with|through|in) (?:en |ein |ei |et |ett |an? |your |din |di )?(?:egen |own |gratis )?(?:kunde|kund|bruker|bruger|brukar|användar|nett|customer |user )?(?:konto|kontoen|kontoer|account|profil|profile)(?:en)? (?:kan |can |ser |får |lagrer |lagrar |gemmer |sparar |slipper |handler |handlar )?(?:du|dere|man|you)`,
      String.raw`(?:oppretter|opprettar|opretter|lager|skapar|registrerer|create|open|make) (?:du |man |you )?(?:[^\s.;:]+ ){0,2}?(?:kunde|kund|bruker|bruger|brukar|användar|customer |user )?(?:konto|account|profil|profile)(?:en)?`,
    ),
    not: latin(
      /slett|slet(?!\p{L})|radera|delet|ikke|ikkje|inte|(?<!\p{L})not?(?!\p{L})|bank|facebook|instagram|google|twitter|linkedin|meta(?!\p{L})|passord|password|adgangskode|lösenord|barn|børn|child|under \d|automatisk|automatically|medlem|member/iu,
    ),
    carriedIn: 'block',
  },
  loyalty: {
    hints: ['poeng', 'point', 'poäng', 'bonus', 'fordel', 'stemp', 'stämp'],
    pattern: pattern(
      `${earn} (?:du |deg |dig |you |medlemmer |medlemmar |members |kunder )?${few}${points}`,
      String.raw`${points} (?:[^\s.;:]+ ){0,4}?(?:spares|sparas|lagres|lagrast|gemmes|registreres|kept|stored|optjen\p{L}*|opptjen\p{L}*)`,
      String.raw`(?:opptjente|opptente|optjente|intjänade|earned) (?:bonus)?(?:poeng|point|points|poäng)`,
    ),
    not: latin(
      /(?<!\p{L})(?:på (?:det|dette) punkt|til enhver tid|point of|contact point|at any point|article|artikk?el|synspunkt|score|kredit\p{L}*|credit\p{L}*|prikk\p{L}*)(?!\p{L})/iu,
    ),
    carriedIn: 'block',
  },
  diet: {
    hints: hintsOf(
      'allerg intoleran diabet cøliaki celiaki gluten hemm hind neds handicap kost halal kosher relig trosre vegetar wheelchair rullestol kørestol disabilit diet matprefer',
    ),
    pattern: pattern(
      `${wantsToKnow} ${few}${diet}`,
      `${diet} ${few}(?:oppgis|oppgir|opgives|uppges|noteres|noterast|noteras|registreres|registrerast|registreras|is noted|are noted)`,
    ),
    not: latin(
      /(?<!\p{L})(?:ikke|ikkje|inte|not|never|aldri|aldrig|sletta|slettes|slettet|raderas|deleted|erased|pasient\p{L}*|patient\p{L}*|journal\p{L}*|tilsett\p{L}*|ansatt\p{L}*|ansat\p{L}*|anställd\p{L}*|employee\p{L}*)(?!\p{L})/iu,
    ),
    carriedIn: 'block',
    isSpecial: true,
  },
  texting: {
    hints: ['sms', 'mms', 'tekstmeld', 'text', 'push'],
    pattern: pattern(
      String.raw`(?:send|skick|sänd|varsl|tip|get|få|får|receive)\p{L}* ${few}${text} (?:[^\s.;:]+ ){0,2}?(?:om|med|about|with|when|når|när) (?:[^\s.;:]+ ){0,3}?${news}`,
      String.raw`${news} (?:[^\s.;:]+ ){0,3}?(?:på|via|per|pr\.?|med|by|i) ${text}`,
    ),
    not: latin(
      /(?<!\p{L})(?:din time|din tid|your appointment|bestilling(?:en|a)?|påminn\p{L}*|påmind\p{L}*|remind\p{L}*|lever\p{L}*|deliver\p{L}*)(?!\p{L})/iu,
    ),
    carriedIn: 'on',
  },
  partners: {
    hints: ['partner', 'sponsor', 'annon', 'andre sel', 'andra', 'other comp', 'advertis'],
    pattern: pattern(
      String.raw`${partner},? (?:[^.;:]+ )?(?:får|mottar|mottek|modtager|tar emot|receives?|gets?|are given|is given) (?:[^.;:]+ )?${own} (?:\p{L}+ )?${offers}`,
      String.raw`(?:del|gir|gjev|giv|ger|lämn|send|skick|overfør|överför|utlever|videregiv|shar|giv|disclos|pass|sell)\p{L}* (?:[^.;:]+ )?(?:med|til|till|with|to) (?:[^.;:]+ )?${partner} (?:[^.;:]+ )?${own} (?:\p{L}+ )?${offers}`,
      String.raw`${partner} (?:[^.;:]+ )?(?:kan|vil|may|can|will) (?:sende|kontakte|ringe|skicka|kontakta|contact|send|call) (?:deg|dig|you)`,
    ),
    carriedIn: 'on',
  },
  button: {
    hints: ['knap', 'button', 'plug'],
    pattern: pattern(
      String.raw`${button} (?:[^.;:]+ )?(?:send|skick|overfør|överför|utlever|transfer|transmit|share|tell|pass|rapporter|fortel|gir|gjev|giver|ger)\p{L}*`,
      String.raw`(?:send|skick|overfør|överför|transfer|transmit|share)\p{L}* (?:[^.;:]+ )?(?:via|gjennom|gennem|genom|through|by) (?:[^.;:]+ )?${button}`,
    ),
    not: latin(
      /(?<!\p{L})(?:først når|først hvis|only (?:when|if|after)|bare hvis|kun hvis|endast om|inte förrän|ikke før|ikkje før)(?!\p{L})/iu,
    ),
    carriedIn: 'on',
  },
}

/** Which uses of data a sentence tells by what is done. */
export const usesDescribedIn: (sentence: string) => readonly DescribedUse[] = remembered(
  (sentence) => {
    const small = sentence.toLowerCase()
    return describedUses.filter((use) => {
      const {hints, pattern: told, not} = uses[use]
      return (
        hints.some((hint) => small.includes(hint)) && told.test(sentence) && !not?.test(sentence)
      )
    })
  },
)

/** What carries a use, and where it may stand. */
export function carrierOf(use: DescribedUse): Pick<Described, 'carriedIn' | 'isSpecial'> {
  return uses[use]
}

function hintsOf(words: string): readonly string[] {
  return words.split(' ')
}

function pattern(...all: readonly string[]): RegExp {
  return latin(String.raw`(?<!\p{L})(?:${all.join('|')})(?!\p{L})`, 'iu')
}
