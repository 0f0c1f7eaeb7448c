import {latin} from '../../reading/latin.js'
import {allBut} from './allBut.js'
import {wholeWords as words, type Template} from './template.js'

/** Vocabularies of trades: few words each, that hardly anybody but the trade itself has a use for. */
export const tradeTemplates: readonly Template[] = [
  {
    name: 'hotel',
    strangeTo: allBut('hotel', 'foundation', 'property', 'school', 'software'),
    strong: words(
      'hotellopphold\\p{L}*|hotelophold\\p{L}*|hotellvistelse\\p{L}*|hotel stays?|overnattingsgjest\\p{L}*|overnatningsgæst\\p{L}*|hotellgjest\\p{L}*|hotelgæst\\p{L}*|hotellgäst\\p{L}*|hotel guests?',
      'check-?in (?:og|och|and) check-?out|romreservasjon\\p{L}*|værelsesreservation\\p{L}*|rumsbokning\\p{L}*|room reservations?',
      'rom(?:mets )?nummer(?:et)?|værelsesnumre?\\p{L}*|værelsesnummer\\p{L}*|rumsnummer|room numbers?|ankomstdato\\p{L}*|ankomstdag\\p{L}*|arrival dates?|avreisedato\\p{L}*|afrejsedato\\p{L}*|avresedag\\p{L}*|departure dates?',
      'minibar\\p{L}*|romservice|roomservice|room service|frokostønske\\p{L}*|morgenmadsønske\\p{L}*',
    ),
    mostPlaces: 3,
  },
  {
    name: 'travel',
    strangeTo: allBut('hotel', 'school', 'association', 'foundation', 'software'),
    strong: words(
      'pakkereise\\p{L}*|pakkerejse\\p{L}*|paketresa\\p{L}*|paketresor\\p{L}*|package (?:tours?|travel|holidays?)|flybillett\\p{L}*|flybillet\\p{L}*|flygbiljett\\p{L}*|airline tickets?|boardingkort\\p{L}*|boarding pass(?:es)?',
      'reisedokument\\p{L}*|rejsedokument\\p{L}*|resehandling\\p{L}*|setereservasjon\\p{L}*|medpassasjer\\p{L}*|medpassager\\p{L}*|frequent flyer\\p{L}*|bonuspoeng på reiser',
    ),
    mostPlaces: 2,
  },
  {
    name: 'workshop',
    strangeTo: allBut('workshop', 'finance', 'software'),
    strong: words(
      'kilometerstand\\p{L}*|km-?stand\\p{L}*|mätarställning\\p{L}*|miltal|odometer\\p{L}*|mileage',
      'periodisk kjøretøykontroll|EU-kontroll\\p{L}*|kontrollbesiktning\\p{L}*|(?:bilen|fordonet) (?:\\p{L}+ )?besiktig\\p{L}*|besiktig\\p{L}* (?:av )?(?:bilen|fordonet)|synsrapport\\p{L}*|bilsyn\\p{L}*|MOT (?:test|history)',
      'understellsnummer\\p{L}*|chassisnummer\\p{L}*|chassinummer\\p{L}*|stelnummer\\p{L}*|chassis numbers?|vehicle identification\\p{L}*',
      'dekkhotell\\p{L}*|dækhotel\\p{L}*|däckhotell\\p{L}*|verkstedbesøk\\p{L}*|værkstedsbesøg\\p{L}*|verkstadsbesök\\p{L}*|servicehefte\\p{L}*|servicebok(?:en|a)?|prøvekjør\\p{L}*|prøvekør\\p{L}*|provkör\\p{L}*|test drives?|bilmerke\\p{L}*|bilmärke\\p{L}*',
    ),
    mostPlaces: 2,
  },
  {
    name: 'housing',
    strangeTo: allBut('property', 'finance', 'software'),
    strong: words(
      'andelstal\\p{L}*|andelshaver\\p{L}*|andelseier\\p{L}*|andelseigar\\p{L}*|seksjonseier\\p{L}*|bostadsrätt\\p{L}*|borettslag\\p{L}*|burettslag\\p{L}*|lägenhetsförteckning\\p{L}*|lägenhetsstorlek\\p{L}*|lägenhetsnummer|leilighetsnummer|lejlighedsnummer',
      'pantsätt\\p{L}*|andrahandsuthyr\\p{L}*|andrahandsupplåt\\p{L}*|fremleie\\p{L}*|framleige\\p{L}*|fremleje\\p{L}*|sublet\\p{L}*|ejerforening\\p{L}*|andelsbolig\\p{L}*|housing cooperative\\p{L}*',
      'husleie\\p{L}*|husleige\\p{L}*|husleje\\p{L}*|hyresavi\\p{L}*|hyresavtal\\p{L}*|hyreskontrakt\\p{L}*|lejekontrakt\\p{L}*|leieobjekt\\p{L}*|lejemål\\p{L}*|tenancy agreements?|rental (?:property|properties)',
      '(?:hvilken|hvilke|kva|kva for ein|hvilken type|vilken|which|what kind of) (?:bolig|bustad|bostad|home|flat|apartment)\\p{L}* (?:du|you)|boligsøk\\p{L}*|boligsøger\\p{L}*|bostadssök\\p{L}*|ønsket bolig|boligpreferanse\\p{L}*',
      'budgivning\\p{L}*|budrunde\\p{L}*|budgiver\\p{L}*|budgivare\\p{L}*|prisantydning\\p{L}*|salgsoppgave\\p{L}*|boligvisning\\p{L}*|bostadsvisning\\p{L}*|property viewings?',
    ),
    weak: words(
      'utleier\\p{L}*|utleigar\\p{L}*|udlejer\\p{L}*|hyresvärd\\p{L}*|landlords?',
      'leietaker\\p{L}*|lejeren?s?|lejere(?:ns?)?|hyresgäst\\p{L}*|tenants?',
      'leilighet\\p{L}*|lejlighed\\p{L}*|lägenhet\\p{L}*|apartments?',
    ),
    mostPlaces: 4,
  },
  {
    name: 'farm',
    strangeTo: allBut('farm', 'software'),
    strong: words(
      'fôrmengd\\p{L}*|fôrforbruk\\p{L}*|fodermængd\\p{L}*|fodermängd\\p{L}*|feed quantit\\p{L}*|merd(?:en|er|ene|ar|ane)?|lakselus|salmon lice|slaktevekt\\p{L}*|slagtevægt\\p{L}*|slaktvikt\\p{L}*|biomasse(?:n)?|oppdrettslokalitet\\p{L}*',
      'husdyr\\p{L}*|kreaturs?\\p{L}*|livestock|øremerk\\p{L}*|øremærk\\p{L}*|öronmärk\\p{L}* djur|ear ?tags?|besætning(?:en|s|er)?|djurbesättning\\p{L}*|produksjonstilskudd\\p{L}*|produksjonstilskot\\p{L}*|landbrugsstøtte|jordbruksstöd\\p{L}*|melkekvote\\p{L}*|mjølkekvote\\p{L}*|mælkekvote\\p{L}*|mjölkkvot\\p{L}*',
    ),
    mostPlaces: 2,
  },
  {
    name: 'food',
    strangeTo: [
      'clinic',
      'gym',
      'salon',
      'association',
      'finance',
      'software',
      'workshop',
      'property',
    ],
    strong: words(
      '(?:fra|frå|från|to|til|till|med) (?:the )?(?:Mattilsynet|Fødevarestyrelsen|Livsmedelsverket|Food Safety Authority)',
      'bordbestilling\\p{L}*|bordreservasjon\\p{L}*|bordreservation\\p{L}*|bordsbokning\\p{L}*|table (?:bookings?|reservations?)|menyvalg\\p{L}*|menuvalg\\p{L}*|menyval',
    ),
    mostPlaces: 2,
  },
  {
    name: 'boating',
    strangeTo: allBut('association', 'foundation', 'finance', 'software'),
    strong: words(
      "båtens|bådens|(?:your|the) boat[’']s|båtplass\\p{L}*|bådplads\\p{L}*|båtplats\\p{L}*|havneplass\\p{L}*|havneplads\\p{L}*|hamnplats\\p{L}*|(?:boat )?berths?|moorings?|seilnummer\\p{L}*|sejlnummer\\p{L}*|segelnummer\\p{L}*|kapsejlads\\p{L}*|kappseglas\\p{L}*|kappseiling\\p{L}*|regattas?\\p{L}*|name of (?:the |your )?(?:boat|vessel)",
    ),
    mostPlaces: 2,
  },
  {
    name: 'salon',
    strangeTo: allBut('salon', 'shop', 'software'),
    strong: words(
      '(?:far[gv]e|hår|färg)formel\\p{L}*|hårfarge\\p{L}*|hårfarve\\p{L}*|hårfärg\\p{L}*|färgrecept\\p{L}*|fargeresept\\p{L}*|hair colou?rs?|colou?r formulas?|frisøren?|frisøyren|frisören|hairdressers?|hårtype\\p{L}*|hårtyp(?:en)?|hair type',
    ),
    unless: latin(/(?<!\p{L})(?:frisør(?:er|salong|salon|time|studio)|frisör(?:er|salong))/iu),
    mostPlaces: 2,
  },
  {
    name: 'finance',
    strangeTo: allBut('finance', 'property', 'software'),
    strong: words(
      'lånerådgi\\p{L}*|lånerådgiv\\p{L}*|låneansøgning\\p{L}*|lånesøknad\\p{L}*|låneansök\\p{L}*|loan (?:applications?|advice|agreements?)|gjeldsregist\\p{L}*|gældsregist\\p{L}*|skuldregist\\p{L}*|debt registr\\p{L}*|boliglån\\p{L}*|bustadlån\\p{L}*|bolån\\p{L}*|mortgages?|pantobjekt\\p{L}*',
      'hvitvask\\p{L}*|hvidvask\\p{L}*|kvitvask\\p{L}*|penningtvätt\\p{L}*|money laundering|politisk (?:eksponert|eksponeret|exponerad)\\p{L}*|politically exposed|verdipapir\\p{L}*|værdipapir\\p{L}*|värdepapper\\p{L}*|innskuddskonto\\p{L}*|indlånskonto\\p{L}*|sparekonto\\p{L}*|sparkonto\\p{L}*|forsikringstak\\p{L}*|forsikringstag\\p{L}*|försäkringstag\\p{L}*|policy ?holders?|skadeoppgjør\\p{L}*|skadesopgørelse\\p{L}*',
    ),
    mostPlaces: 2,
  },
  {
    name: 'school',
    strangeTo: allBut('school', 'association', 'foundation', 'software'),
    strong: words(
      "elevmappe\\p{L}*|elevplan\\p{L}*|elevens (?:\\p{L}+ )?(?:karakter|fravær|fråvær|betyg|frånvaro)\\p{L}*|standpunktkarakter\\p{L}*|eksamenskarakter\\p{L}*|terminsbetyg\\p{L}*|skoleår(?:et|ets)?|skuleår(?:et)?|läsår(?:et)?|school year|report cards?|klassetrinn\\p{L}*|klassetrin(?:net)?|pupil(?:s|[’']s)?",
      'barnehageplass\\p{L}*|barnehageplassen|daginstitutionsplads\\p{L}*|vuggestueplads\\p{L}*|förskoleplats\\p{L}*|nursery places?|foreldremøte\\p{L}*|forældremøde\\p{L}*|föräldramöte\\p{L}*',
    ),
    mostPlaces: 2,
  },
  {
    name: 'union',
    strangeTo: allBut('association', 'foundation', 'school', 'finance', 'software'),
    strong: words(
      '(?:fagforening|fagforbund|fackförening|fackförbund|fagforeining|union)\\p{L}*(?:,| og| och| and) (?:\\p{L}+ )?(?:ansiennitet|anciennitet|anställningstid|seniority|lønnstrinn|løntrin|stilling)',
      '(?:medlemsnummer|medlemsnumre|membership number)(?:,| og| och| and) (?:union|fagforening|fagforbund|fackförbund|fackförening)\\p{L}*|ansiennitetsliste\\p{L}*|anciennitetsliste\\p{L}*|seniority lists?',
    ),
  },
  {
    name: 'utility',
    strangeTo: allBut('property', 'finance', 'software'),
    strong: words(
      'strømforbruk\\p{L}*|straumforbruk\\p{L}*|strømforbrug\\p{L}*|elforbrug\\p{L}*|elförbrukning\\p{L}*|målepunkt\\p{L}*|måleravles\\p{L}*|måleraflæs\\p{L}*|mätaravläs\\p{L}*|meter readings?|anläggnings-?id|SIM-?kort\\p{L}*|SIM cards?|trafikkdata fra telefon\\p{L}*|fjernvarme\\p{L}*|fjärrvärme\\p{L}*|avfallsbeholder\\p{L}*',
    ),
    mostPlaces: 2,
  },
  {
    name: 'health',
    strangeTo: [
      'shop',
      'software',
      'hotel',
      'restaurant',
      'workshop',
      'property',
      'finance',
      'farm',
    ],
    strong: words(
      'pasientjournal\\p{L}*|patientjournal\\p{L}*|patient records?|journalføring\\p{L}*|pasientopplysninger|patientoplysninger|patientuppgifter',
      'sykdomshistori\\p{L}*|sjukdomshistori\\p{L}*|sjukehistori\\p{L}*|sykehistori\\p{L}*|sygehistori\\p{L}*|sygdomshistori\\p{L}*|sjukhistori\\p{L}*|medical histor(?:y|ies)|epikrise\\p{L}*',
    ),
    weak: words(
      'pasient\\p{L}*|patient\\p{L}*',
      'legemid\\p{L}*|lægemid\\p{L}*|läkemedel\\p{L}*|medications?',
      'diagnos\\p{L}*',
    ),
    unless: latin(
      /(?<!\p{L})(?:apotek|pharmacy|helsetjeneste|fysioterap|physiotherap|klinik|clinic|naprapat|kiroprakt)/iu,
    ),
    mostPlaces: 3,
  },
]
