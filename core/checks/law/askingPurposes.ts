import {latin} from '../../reading/latin.js'
import {remembered} from '../../reading/remembered.js'

/** Uses of data whose basis nobody can guess: each has to be named beside it. */
export const askingPurposes = [
  'marketing',
  'sales',
  'camera',
  'publishing',
  'profiling',
  'survey',
  'fraud',
  'biometrics',
  'criminal',
  'handing',
  'audience',
  'credit',
] as const

export type AskingPurpose = (typeof askingPurposes)[number]

const few = String.raw`(?:[^\s.;:]+ ){0,8}?`
const send = String.raw`(?:send|sendt|sende|skick|utskick|utsend|kontakt|ring|tip|invit|varsl|påminn|bruk|brug|använd|use|mail|e-?mail|call|text|berätt|fortel|tell)\p{L}*`
const offers = String.raw`(?:tilbud|tilbod|tilbuds\p{L}+|erbjudande\p{L}*|offers?|promotion\p{L}*|kampanj\p{L}*|campaign\p{L}*|reklam(?!a[st])\p{L}*|advertis\p{L}*|nyhetsbrev\p{L}*|nyhendebrev\p{L}*|nyheitsbrev\p{L}*|nyhedsbrev\p{L}*|newsletter\p{L}*|rabatt\p{L}*|rabat\p{L}*|discounts?|markedsføring\p{L}*|marknadsföring\p{L}*|marknadsføring\p{L}*|marketing|kundeaften\p{L}*|kundekveld\p{L}*|julehils\p{L}*|julhälsn\p{L}*)`
const pictures = String.raw`(?:\p{L}*bild(?:er|erna|en)?|\p{L}*bilde(?:r|t|ne)?|\p{L}*bilete?\p{L}?|\p{L}*billede\p{L}*|\p{L}*foto\p{L}*|photos?|photographs?|pictures?|images?|film(?:er|en|klipp)?|video(?:er|klipp|s)?)`
const public_ = String.raw`(?:instagram|facebook|tiktok|youtube|sosiale medie\p{L}*|sociale medie\p{L}*|sociala medie\p{L}*|social media|nettsid\p{L}*|nettside\p{L}*|hjemmesid\p{L}*|heimesid\p{L}*|hemsid\p{L}*|webbplats\p{L}*|website|web site|annons\p{L}*|annonc\p{L}*|adverts?|advertising|reklam(?!a[st])\p{L}*|brosjyr\p{L}*|brochur\p{L}*|broschyr\p{L}*|marknadsföring\p{L}*|markedsføring\p{L}*)`

const record = String.raw`(?:politiattest|straffeattest|børneattest|barneattest|vandelsattest|belastningsregister|straffeopplysning|strafferegister|strafbare forhold|criminal record|criminal conviction|police certificate|background check)\p{L}*`

const ways: Readonly<Record<AskingPurpose, RegExp>> = {
  marketing: pattern(
    `${send} ${few}${offers}`,
    `${offers} ${few}${send}`,
    String.raw`(?:for|til|till|i) (?:egen |vår |vores |our |direkte |own |direct )?(?:markedsføring|marknadsføring|marknadsföring|marketing|reklame|advertising|mersalg|markedsføringsformål|marketing purposes)`,
    String.raw`(?:målrett|rikte|rikta|rette|spisse|tilpass|anpassa|skreddersy|target|tailor|personali[sz])\p{L}* (?:[^\s.;:]+ ){0,2}?(?:markedsføring|marknadsföring|marknadsføring|marketing|reklame|reklamen|reklam|annonser|annonsene|annoncer|annonserna|advertising|adverts|ads)\p{L}*`,
    String.raw`(?:markedsføring|marknadsföring|marknadsføring|marketing|reklame) (?:på|via|per|pr\.?|by|med|til) (?:e-?post|sms|e-?mail|mejl|mail|telefon)`,
  ),
  sales: pattern(
    String.raw`(?:følg|follow|oppfølg|opfølg|följ|uppfölj)\p{L}* ${few}(?:salg|sales|sälj|försälj)\p{L}*`,
    String.raw`salgsoppfølg\p{L}*|salgsopfølg\p{L}*|säljuppfölj\p{L}*|sales follow-up`,
  ),
  camera: pattern(
    String.raw`(?:kamera|video|fjernsyns)(?:er)?[- ]?(?:overvåk|overvak|overvåg|övervak|bevak)\p{L}*`,
    String.raw`(?:overvåk|overvåg|övervak|overvak)\p{L}* (?:med|via|by) (?:kamera|video)\p{L}*`,
    String.raw`(?:video|camera|cctv) (?:surveillance|monitoring|recording)|cctv`,
    String.raw`kamera(?:er|ene|erne|et|ne|na|an)? (?:[^\s.;:]+ ){0,3}?(?:film|optag|tar opp|tek opp|overvåk|overvåg|övervak|spelar in|heng|häng|står|sitter|sidd)\p{L}*`,
    String.raw`(?:heng|häng|står|sitter|sidd)\p{L}* (?:det |der )?(?:et |ett |eit |en )?(?:overvåk\p{L}*)?kamera\p{L}*`,
    String.raw`cameras? (?:[^\s.;:]+ ){0,3}?(?:record|film|watch|monitor)\p{L}*`,
  ),
  publishing: pattern(
    `${pictures} ${few}${public_}`,
    `${public_} ${few}${pictures}`,
    String.raw`(?:publiser|legg\p{L}* ut|leggje ut|lägg\p{L}* ut|offentliggør|publicera|publish|post)\p{L}* ${few}${pictures}`,
    String.raw`${pictures} ${few}(?:publiser|legg\p{L}* (?:vi )?ut|läggs ut|offentliggør|publicera|publish|lagt ut)\p{L}*`,
  ),
  profiling: pattern(
    String.raw`(?:lag|byg|bygg|skap|opprett|opret|creat|build|built|mak)\p{L}* (?:[^\s.;:]+ ){0,3}?(?:profil|segment|målgrupp|kundegrupp|målgruppe|audience|score)\p{L}*`,
    String.raw`(?:sorter|inndel|inddel|dela in|del\p{L}* inn|segmenter|group|divid|rang)\p{L}* (?:[^\s.;:]+ ){0,4}?(?:kundegrupp|segment|grupper|målgrupp|kategori|groups|segments)\p{L}*`,
    String.raw`(?:analyser|analysér|analyse|analyze|kartleg|kartlegg|kartlägg|følg|sporer)\p{L}* (?:[^\s.;:]+ ){0,4}?(?:kjøp|køb|köp|handl|adferd|åtferd|adfærd|beteende|vaner|vanor|interesse|intresse|bruksmønst|kundene|kunderne|kunderna|behaviou?r|purchas|habits|interests)\p{L}*`,
    String.raw`(?:gir|giv|ger|give|tildel)\p{L}* (?:deg|dig|dem|hver kunde|you|each customer) (?:en |ein |a |et )?(?:poeng|point|score|poäng|karakter|rating)\p{L}*`,
    String.raw`(?:skreddersy|skræddersy|skräddarsy|personlig tilpass|tailor)\p{L}* (?:tilbud|tilbod|erbjudande|offer|reklame|pris)\p{L}*`,
    String.raw`(?:regn|beregn|beräkn|räkn|calculat|estimat|predict|anslå|vurder|bedöm)\p{L}* (?:[^\s.;:]+ ){0,6}?(?:poeng|poäng|point|score|sannsynlig|sannolik|sandsynlig|likel|probab|risiko for at du|risken att du)\p{L}*`,
    String.raw`(?:profileres|profilering av|profilering af|profilering av|profiling of)`,
  ),
  survey: pattern(
    String.raw`\p{L}*(?:kunde|kund|bruker|bruger|tilfredshets|tilfredsheds|nöjdhets|patient|pasient|medlems|spørre|spørje)(?:unders[øö][kg]|enkät|målin)\p{L}*`,
    String.raw`(?:customer|satisfaction|patient|member|user) survey\p{L}*`,
    String.raw`(?:be|ber|beder|ask|spør|spørger|frågar) (?:[^\s.;:]+ ){0,5}?(?:anmelde|anmeldels|omtal|review|rating|omdöm|vurdering af|recension)\p{L}*`,
  ),
  fraud: pattern(
    String.raw`(?:avdekk|avslør|afslør|opdag|hindr|forhindr|unngå|undgå|undvik|forebygg|førebygg|motverk|modvirk|prevent|avoid|detect|stop|upptäck|förhindr|för att stoppa)\p{L}* (?:[^\s.;:]+ ){0,3}?(?:svindel|snyd|svindl|bedrageri|bedrägeri|misbruk|misbrug|missbruk|fusk|juks|fraud|abuse)\p{L}*`,
  ),
  biometrics: pattern(
    String.raw`(?:fingeravtrykk|fingeraftryk|fingeraftryk|fingeravtryck|fingerprint|ansiktsgjenkjenn|ansigtsgenkend|ansiktsigenkänn|face recognition|facial recognition|biometri|iris[- ]?sk|håndflate|handflat)\p{L}*`,
  ),
  criminal: pattern(
    String.raw`(?:registr|lagr|scann|skann|oppbevar|opbevar|spar|innhent|indhent|collect|check|kontroll|gem|kopi|copy|keep|kept|store)\p{L}* ${few}${record}`,
    String.raw`${record} ${few}(?:registr|lagr|scann|skann|oppbevar|opbevar|spar|innhent|indhent|collect|check|kontroll|gem|kopi|copi|kept|store)\p{L}*`,
  ),
  audience: pattern(
    String.raw`(?:annonse|annonce|annons|reklame)?(?:målgrupp|målgruppe|publikum|segment)(?:er|ene|erne|erna|en|ar)? ${few}(?:facebook|instagram|meta|google|linkedin|tiktok|snapchat)`,
    String.raw`(?:custom|lookalike|egendefinerte|tilpassede|anpassade) (?:audiences?|målgrupp\p{L}*)`,
    String.raw`(?:annons|annonc|advert|ads|reklame)\p{L}* ${few}(?:facebook|instagram|meta|google|linkedin|tiktok|snapchat)(?: og instagram| och instagram| and instagram)? ${few}(?:kjøp|køb|köp|buy|bought|purchas|vis|show|levere|mål|measur)\p{L}*`,
    String.raw`(?:kjøp|køb|köp|buy)\p{L}* ${few}(?:annons|annonc|advert|ads|reklame)\p{L}* ${few}(?:facebook|instagram|meta|google|linkedin|tiktok|snapchat)`,
    String.raw`(?:upload|last\p{L}* opp|oplad|uploader|ladda\p{L}* upp|share|del|send)\p{L}* ${few}(?:kundelist|kundlist|e-?postlist|maillist|customer list|mailing list|e-?postadress\p{L}*|email address\p{L}*)\p{L}* ${few}(?:facebook|meta|google|linkedin|tiktok)`,
  ),
  credit: pattern(
    String.raw`(?<!klarna |banken |selskapet |selskabet |bolaget |bank |they |de )(?:gjør|gjer|tar|tek|henter|hentar|innhent\p{L}*|indhent\p{L}*|foretar|foretager|foretek|gör|hämtar|utfør\p{L}*|udfør\p{L}*|begär|make|makes|run|runs|obtain|carry out|carries out|do|perform)\p{L}* (?:(?!(?:de|dei|they|selv|själv|sjølv|klarna|banken) )[^\s.;:]+ ){0,4}?(?:kredittvurdering|kredittsjekk|kredittopplysning|kreditvurdering|kredittjek|kreditoplysning|kreditupplysning|kreditprövning|credit (?:check|rating|report|assessment|score))\p{L}*`,
  ),
  handing: pattern(
    String.raw`(?:sponsor|arbeidsgiver|arbeidsgjevar|arbejdsgiver|arbetsgivar|employer|utleier|annonsepartner|reklamepartner|advertising partner)\p{L}* (?:[^\s.;:]+ ){0,5}?(?:får|mottar|modtager|receive|get|liste|lista|list)\p{L}*`,
    String.raw`(?:send|del|gir|giv|ger|skick|lämnar|share|give|overfør)\p{L}* (?:[^\s.;:]+ ){0,5}?(?:sponsor|arbeidsgiver|arbeidsgjevar|arbejdsgiver|arbetsgivar|employer)\p{L}*`,
  ),
}

/**
 * Letters of which some stand in whatever a use is called: to look for them takes a hundredth of what
 * the ways of saying it take, and most sentences speak of none.
 */
const hints: Readonly<Record<AskingPurpose, readonly string[]>> = {
  marketing: hintsOf(
    'tilbu tilbo erbjud offer promotion kampanj campaign reklam advertis nyh newsletter rabat discount markedsf marknadsf market kundeaften kundekveld julehils julhälsn mersalg annons annonc ads',
  ),
  sales: hintsOf('salg sales sälj'),
  camera: hintsOf('kamera camera video fjernsyn cctv'),
  publishing: hintsOf('bild bilde bilet billed foto photo picture image film video'),
  profiling: hintsOf(
    'profil segment grupp gruppe audience score kategori groups kjøp køb köp handl adferd åtferd adfærd beteende vaner vanor interes intres bruksmønst kund behavio purchas habit poeng point poäng karakter rating skreddersy skræddersy skräddarsy tilpass tailor sannsynlig sannolik sandsynlig likel probab risiko risken',
  ),
  survey: hintsOf('unders enkät målin survey anmeld omtal review rating omdöm vurder recension'),
  fraud: hintsOf('svind snyd bedrag bedräg misbru missbruk fusk juks fraud abuse'),
  biometrics: hintsOf('finger ansikt ansigt face facial biometri iris håndflat handflat'),
  criminal: hintsOf('attest belastning straff criminal police background'),
  audience: hintsOf('facebook instagram meta google linkedin tiktok snapchat audience målgrupp'),
  credit: hintsOf('kredit credit'),
  handing: hintsOf('sponsor arbeidsgi arbeidsgj arbejdsgi arbetsgiv employer utlei partner'),
}

function hintsOf(words: string): readonly string[] {
  return words.split(' ')
}

/** Which uses of data that need a basis of their own a sentence speaks of. */
export const purposesAskedIn: (sentence: string) => readonly AskingPurpose[] = remembered(
  (sentence) => {
    const small = sentence.toLowerCase()
    return askingPurposes.filter(
      (purpose) =>
        hints[purpose].some((hint) => small.includes(hint)) && ways[purpose].test(sentence),
    )
  },
)

function pattern(...all: readonly string[]): RegExp {
  return latin(String.raw`(?<!\p{L})(?:${all.join('|')})(?!\p{L})`, 'iu')
}
