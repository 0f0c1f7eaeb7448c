import {latin} from '../../reading/latin.js'
import {allBut} from './allBut.js'
import {wholeWords as words, type Template} from './template.js'

/** Vocabularies of those who have members: gyms, sports clubs, clubs of customers; and shops. */
export const clubTemplates: readonly Template[] = [
  {
    name: 'gym',
    strangeTo: allBut('gym', 'association', 'school', 'software'),
    strong: words(
      '(?:treningsmål|træningsmål|träningsmål)\\p{L}*|mål(?:et|ene|a|en)? (?:med|for|för) (?:treninga?|treningen|træningen|träningen)|(?:training|fitness) goals?',
      'adgang til (?:centeret|centret) med (?:fingeraftryk|kort)|inpassering i gymmet|innsjekk på treningssenteret',
    ),
    weak: words(
      'gruppetime(?:r|ne|n)?|gruppetimar|gruppeøkt\\p{L}*|gruppetræning\\p{L}*|gruppetrening\\p{L}*|gruppass(?:en|et)?|gruppträning\\p{L}*|holdtræning\\p{L}*|group (?:exercise |fitness )?class(?:es)?',
      'personlige? (?:trener|trenar|træner|tränare)\\p{L}*|personliga tränar\\p{L}*|personlege trenar\\p{L}*|personal trainers?',
      'treningsprogram\\p{L}*|træningsprogram\\p{L}*|träningsprogram\\p{L}*|treningshistorikk\\p{L}*|treningsøkt\\p{L}*|træningspas\\p{L}*|träningspass\\p{L}*|träningsschema\\p{L}*|training (?:programmes?|programs?|sessions?|history)',
      'fettprosent\\p{L}*|fedtprocent\\p{L}*|fettprocent\\p{L}*|body fat',
      'medlemskort\\p{L}*|medlemsnummer\\p{L}*|medlemsnumre\\p{L}*|gymkort\\p{L}*|membership (?:card|number)s?',
    ),
    unless: latin(
      /(?<!\p{L})(?:fysioterap|fysikalsk|physio|rehab|genoptræning|opptrening|manuellterap|kiropr|chiro|naprapat|idrettsskad|idrætsskad|sports injur|vårt (?:eget )?gym|vores fitness|treningssenteret vårt|our gym)/iu,
    ),
    mostPlaces: 2,
  },
  {
    name: 'sports club',
    strangeTo: allBut('gym', 'association', 'school', 'software'),
    strong: words(
      'medlem\\p{L}* (?:i|av|af|in|of) (?:the )?(?:idrettslag|idrottsförening|idrætsforening|sportsklubb|fotballklubb|fodboldklub|fotbollsklubb|sports club)\\p{L}*|(?:idrettslag|idrottsförening|idrætsforening)en?s? medlem\\p{L}*',
      'særforbund\\p{L}*|specialforbund\\p{L}*|specialidrottsförbund\\p{L}*|idrettskrets\\p{L}*|idrettsforbund\\p{L}*|idrætsforbund\\p{L}*|riksidrottsförbund\\p{L}*|spillerlisens\\p{L}*|spelarlicens\\p{L}*|spillerlicens\\p{L}*|lagoppstilling\\p{L}*|holdopstilling\\p{L}*|laguppställning\\p{L}*|team line-?ups?',
    ),
    weak: words(
      'idrettslag(?:et|ets)?|idrottslag(?:et)?|idrottsförening\\p{L}*|idrætsforening\\p{L}*|sports club',
      'utøver(?:e|ne|nes)|utøvar(?:ar|ane)|idrettsutøver\\p{L}*|idrætsudøver\\p{L}*|idrottare(?:n|ns)?|idrottsutövar\\p{L}*|athletes?',
      'stevne(?:r|ne)?|tevling(?:ar|ane)?|turnering\\p{L}*|tävling(?:ar|arna)?|stævne(?:r|rne)?|competitions?|tournaments?|lisens|licens|kampprogram\\p{L}*',
    ),
    unless: latin(/(?<!\p{L})(?:sponsor|idrettslege|idrættslæge|fysioterap|physio)/iu),
    mostPlaces: 3,
  },
  {
    name: 'customer club',
    strangeTo: ['clinic', 'association', 'foundation', 'school', 'property', 'farm'],
    strong: words(
      'bonuspoeng\\p{L}*|bonuspoäng\\p{L}*|bonuspoint\\p{L}*|bonus points|loyalty points|poengsaldo\\p{L}*|poängsaldo\\p{L}*|pointsaldo\\p{L}*|points balance',
      '(?:tjener|tjene|opptjente?|optjener?|optjente|samler|samlar|intjänade?|earn|collect|redeem) (?:du )?(?:poeng|poäng|point|points)',
    ),
    weak: words(
      '(?:kundeklubb|kundeklub|kundklubb|fordelsklubb|fordelsklub|fördelsklubb|loyalty club|customer club)\\p{L}*',
      'poeng(?:ene|ene dine)?|poäng(?:en)?|pointene|medlemsrabatt\\p{L}*|medlemstilbud\\p{L}*|medlemserbjudande\\p{L}*|member offers?',
    ),
    mostPlaces: 2,
  },
  {
    // Who lets rooms may sell vouchers in a basket; what is bought, where it goes and goods are more.
    name: 'shop',
    strangeTo: ['hotel', 'restaurant', 'finance'],
    strong: words(
      '(?:returnerer|returnerar|retur av|retur af|returned|return of|returning) (?:\\p{L}+ )?(?:varer|varor|produkt\\p{L}*|goods|items|products)',
    ),
    weak: words(
      '(?:handle|innkjøps|indkøbs|vare|handels)kurv(?:en)?|handlevogn(?:en)?|handlekorg(?:a)?|varukorg(?:en)?|kundvagn(?:en)?|shopping (?:cart|basket|bag)',
      '(?:leverings|leverans)adress\\p{L}*|delivery address|shipping address',
      '(?:kjøps|købs|köp)historik\\p{L}*|purchase history|tidligere kjøp|tidligere køb|tidigare köp',
    ),
    unless: latin(
      /(?<!\p{L})(?:nettbutikk|nettbutik|netbutik|webshop|web ?shop|webbutik|webbshop|e-handel|online (?:shop|store))/iu,
    ),
    mostPlaces: 2,
  },
]
