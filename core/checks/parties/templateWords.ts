import {latin} from '../../reading/latin.js'
import {clubTemplates} from './clubTemplates.js'
import {rarerTrades} from './rarerTrades.js'
import {wholeWords as words, type Template} from './template.js'
import {tradeTemplates} from './tradeTemplates.js'

/**
 * Vocabularies of templates that are copied most: web shops, hosting and software, consultancies and
 * their courses, hotels, associations, health care, and advice to readers of the early web.
 */
export const templates: readonly Template[] = [
  {
    name: 'shop',
    strangeTo: ['clinic', 'gym', 'association', 'foundation', 'salon', 'school', 'property'],
    strong: words(
      '(?:handle|innkjøps|indkøbs|vare|handels)kurv(?:en)?|handlevogn(?:en)?|handlekorg(?:a)?|varukorg(?:en)?|kundvagn(?:en)?|shopping (?:cart|basket|bag)',
      '(?:hvilke |hvilket |vilka )?(?:varer|varor|produkter|produktene|goods|items|products) (?:du |you |som du |that you )(?:klikker|klikkar|ser|viser|kjøper|køber|köper|legger|lægger|lägger|bestiller|beställer|click|view|buy|purchase|order)\\p{L}*',
      '(?:returnerer|returnerar|retur av|retur af|returned|return of|returning) (?:\\p{L}+ )?(?:varer|varor|produkt\\p{L}*|goods|items|products)|returrett\\p{L}*|returret\\p{L}*|returrätt\\p{L}*',
      '(?:angrerett|angrefrist|fortrydelsesret|ångerrätt)\\p{L}*|right to cancel (?:a |your )?purchase',
      '(?:språk|sprog|language) (?:og|och|and) (?:valuta|currency)',
      '(?:leverings|leverans)adress\\p{L}*|delivery address|shipping address',
      '(?:gjennomføre\\p{L}*|gennemføre\\p{L}*|genomföra\\p{L}*) (?:av |af |et |ett |dit |ditt )?(?:kjøp|køb|köp)\\p{L}*',
    ),
    weak: words(
      '(?:kjøps|købs|købe|köpe)(?:kontrakt|avtale?|aftale|avtal)\\p{L}*|purchase contract|contract of sale',
      '(?:kunde|kund)(?:konto|konti|kontoen|kontoer|kontot|konton)|customer accounts?',
      '(?:frakt|fragt|frakten|fragten|shipping|forsendelse\\p{L}*)',
      'reklamasjon\\p{L}*|reklamation\\p{L}*|warranty claims?',
      'valuta|currency|checkout|til kassen|till kassan',
      '(?:levere|levering av|levering af|leverera|deliver|delivery of) (?:de |dei |den |the |your )?(?:produkt\\p{L}*|varer|varor|varene|varerne|goods|products)',
      '(?:kjøps|købs|köp)historik\\p{L}*|purchase history|tidligere kjøp|tidligere køb|tidigare köp',
    ),
    unless: latin(
      /(?<!\p{L})(?:nettbutikk|nettbutik|netbutik|webshop|web ?shop|webbutik|webbshop|e-handel|online (?:shop|store)|vår butikk|vores butik|vår butik)/iu,
    ),
  },
  {
    name: 'hosting',
    strangeTo: ['clinic', 'gym', 'association', 'foundation'],
    strong: words(
      '(?:sier|seier|siger|säger) opp? tjeneste\\p{L}*|(?:sletter eller sier opp|opsiger|avslutter|afslutter) (?:en |våre |vores )?tjeneste\\p{L}*|säger upp (?:en |våra )?tjänst\\p{L}*|(?:terminate|cancel) (?:the |our |your )?services?',
      '(?:sier|seier|siger) du opp (?:en |ein |din |denne )?tjenest\\p{L}*|(?:sier|seier) du opp (?:ei |denne )?tenest\\p{L}*|opsiger du (?:en |din )?tjeneste\\p{L}*|säger du upp (?:en |din )?tjänst\\p{L}*|if you (?:terminate|cancel) (?:a |the |your )?(?:service|subscription plan)',
      'navnetjener\\p{L}*|navnetenar\\p{L}*|navneserver\\p{L}*|namnserv\\p{L}*|name ?servers?|DNS-?\\p{L}*|webhotell?\\p{L}*|webbhotell\\p{L}*|web hosting|hvem som eier domenet|eier av domenet',
      'tekniker(?:e|ne|en)? (?:kan |må |can )?(?:åpne|åbne|opne|gå inn|gå ind)\\p{L}*|tekniker(?:na)? (?:kan |får )?öppna|(?:kan|må|får|may|can) (?:våre |vores |våra |our )?(?:tekniker\\p{L}*|technicians?) (?:åpne|åbne|opne|öppna|open|access)',
      '(?:brukernavn|brukarnamn|brugernavn|användarnamn|username)(?:, | og | och | and )(?:passord|adgangskode|password|lösenord|kodeord)(?:,? (?:og|och|and) (?:unik|unikt|unique)[ \\p{L}-]*)?',
      'domenenavn|domænenavn\\p{L}*|domännamn|domain names?|serverplass|serverplads|lisensnøkkel\\p{L}*|licensnyckel\\p{L}*|licen[cs]e keys?',
    ),
  },
  {
    name: 'consultancy',
    strangeTo: ['clinic', 'gym'],
    strong: words(
      '(?:firmanavn|firmanamn|företagsnamn|virksomhetsnavn|virksomhedsnavn)-? (?:og|och) -?(?:tilknytning|tilhørighet|stilling|titel|rolle|roll|befattning|tilknytting)|company name and (?:position|title|role|affiliation)',
      'seminar(?:er|ene|et|deltaker\\p{L}*|deltager\\p{L}*|påmelding|tilmelding)?|seminarier|seminarium|seminars?|webinar\\p{L}*|fagseminar\\p{L}*',
      'kurs- (?:og|och) \\p{L}+|kursus- og \\p{L}+',
      'våre konsulenter|vores konsulenter|våra konsulter|our consultants',
    ),
    weak: words(
      '(?:generelle )?henvendelser og support|support|brukerstøtte|kundesupport|kundsupport',
      'white ?papers?|demo av|book a demo|book en demo|firmanavn|företagsnamn',
    ),
  },
  {
    name: 'association',
    strangeTo: ['clinic', 'shop', 'salon', 'hotel', 'restaurant', 'workshop'],
    strong: words(
      'medlemskontingent\\p{L}*|medlemsavgift\\p{L}*|membership fee|tillitsvalgt\\p{L}*|förtroendevald\\p{L}*|tillidsvalgt\\p{L}*|årsmøte\\p{L}*|generalforsamling\\p{L}*|årsmöte\\p{L}*',
    ),
    unless: latin(
      /(?<!\p{L})(?:medlemsklubb|kundeklubb|kundklubb|fagforening|fagforbund|fackförbund|trade union)/iu,
    ),
  },
  {
    name: 'health',
    strangeTo: ['association', 'foundation', 'gym'],
    strong: words(
      'pasientjournal\\p{L}*|patientjournal\\p{L}*|patient records?|journalføring\\p{L}*|pasientopplysninger|patientoplysninger|patientuppgifter',
    ),
    weak: words('pasient\\p{L}*|patient\\p{L}*', 'behandler(?:en)?s? notat\\p{L}*'),
    unless: latin(
      /(?<!\p{L})(?:apotek|pharmacy|helsetjeneste|fysioterap|physiotherap|klinik|naprapat|kiroprakt)/iu,
    ),
  },
  {
    name: 'early web',
    strangeTo: ['clinic', 'gym', 'association', 'foundation', 'shop'],
    strong: words(
      '(?:rask|raske|hurtige?|snabba?|rapid) (?:utvikling\\p{L}*|udvikling|utveckling\\p{L}*|development) (?:av|af|of) (?:the )?(?:internett?\\p{L}*|nettet)',
      '(?:alle|alla|all|other|andre|andra|every|each) (?:nettsider|nettsteder|hjemmesider|websites?|webbplatser|web ?sites?) (?:du|you|som du|that you|that) (?:besøker|besøger|besöker|visits?|collect\\p{L}*)',
    ),
  },
  ...tradeTemplates,
  ...rarerTrades,
  ...clubTemplates,
]
