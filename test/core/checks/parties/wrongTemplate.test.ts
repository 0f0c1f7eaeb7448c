import {expect, test} from 'vitest'

import {partiesFound} from './partiesFound.js'

const clinic = {
  nb: 'Personvernerklæring\n\nSolvik Tannklinikk AS er behandlingsansvarlig for opplysningene.\n\n',
  da: 'Privatlivspolitik\n\nSolvig Fysioterapi ApS er dataansvarlig for dine oplysninger.\n\n',
  sv: 'Integritetspolicy\n\nSolvik Tandvård AB är personuppgiftsansvarig för dina uppgifter.\n\n',
  en: 'Privacy policy\n\nSolvik Dental Ltd is the controller of your personal data.\n\n',
}
const gym = 'Personvernerklæring\n\nSolvik Treningssenter AS er behandlingsansvarlig.\n\n'
const club =
  'Personvernerklæring\n\nSolvik Idrettslag er behandlingsansvarlig for medlemsregisteret.\n\n'
const foundation =
  'Personvernfråsegn\n\nStiftinga Solvik Møllebruk er behandlingsansvarleg for gjestene sine.\n\n'
const hotel = 'Personvern\n\nSolvik Hotell AS er behandlingsansvarlig for gjestene.\n\n'
const shop =
  'Personvernerklæring\n\nSolvik Sportsbutikk AS er behandlingsansvarlig for kundedata.\n\n'

test.each([
  [clinic.nb, 'Vi lagrer hva du har lagt i handlekurven.'],
  [clinic.nb, 'Angreretten gjelder i 14 dager fra du får varene.'],
  [clinic.nb, 'Kundekontoen din viser hva frakten kostet.'],
  [clinic.nb, 'Vi behandler brukernavn og passord til webhotellet ditt.'],
  [clinic.nb, 'Påmelding til seminarer krever firmanavn og stilling.'],
  [clinic.da, 'Varer du køber, sendes til din leveringsadresse.'],
  [clinic.da, 'Din indkøbskurv gemmes i 30 dage.'],
  [clinic.sv, 'Vi sparar din varukorg och din leveransadress.'],
  [clinic.sv, 'När du säger upp tjänster sparas dina kontaktuppgifter.'],
  [clinic.en, 'We keep the items you view and your shopping cart.'],
  [clinic.en, 'We encourage you to read the notices of all websites you visit.'],
  [gym, 'Domenenavn og webhotell faktureres årlig.'],
  [gym, 'Opplysninger fra pasientjournalen deles ikke.'],
  [club, 'Leveringsadressen din deles med transportøren.'],
  [club, 'Opplysninger om hotellopphold lagres i ett år.'],
  [shop, 'Pasientjournaler oppbevares i ti år.'],
  [shop, 'Innkalling til årsmøtet sendes alle.'],
  [clinic.nb, 'Vi lagrer ankomstdato og romnummer.'],
  [clinic.nb, 'Kilometerstand og understellsnummer hentes fra bilen.'],
  [clinic.da, 'Bådens plads og sejlnummer noteres.'],
  [clinic.da, 'Frisøren noterer hårfarve ved hvert besøg.'],
  [clinic.sv, 'Pantsättning av din bostadsrätt antecknas.'],
  [clinic.sv, 'Elevens betyg skickas hem varje läsår.'],
  [clinic.en, 'Tell us your arrival date and room number.'],
  [clinic.en, 'We check the odometer and the MOT history.'],
  [clinic.da, 'Lejebilens nøgle udleveres mod kørekortnummer.'],
  [clinic.sv, 'Den avlidnes namn antecknas.'],
  [shop, 'Konfirmantene føres inn i kirkeboken.'],
  [gym, 'Leietaker og utleier ser hverandres navn.'],
  [gym, 'Opplysninger om strømforbruk leses av hver time.'],
  [club, 'Lånesøknaden din vurderes mot gjeldsregisteret.'],
  [club, 'Fôrmengde per merd registreres daglig.'],
  [shop, 'Sykdomshistorien din lagres.'],
  [shop, 'Tips om hvitvasking meldes til myndighetene.'],
  [clinic.nb, 'Vi ser medlemsnummeret og hvilke gruppetimer du har booket.'],
  [clinic.sv, 'Vi sparar ditt träningsschema och din personliga tränares namn.'],
  [shop, 'Treningsmålene dine og fettprosenten lagres.'],
  [clinic.en, 'Your personal trainer sees your training goals.'],
  [shop, 'Medlemmer i idrettslaget meldes på til stevner.'],
  [foundation, 'Utøvarar treng lisens frå særforbundet.'],
  [clinic.sv, 'Idrottarens spelarlicens hämtas från riksidrottsförbundet.'],
  [clinic.nb, 'Opptjente poeng og bonuspoengene dine vises på kortet.'],
  [foundation, 'I kundeklubben får du poeng.'],
  [clinic.da, 'Din pointsaldo nulstilles hvert år.'],
  [hotel, 'Vi lagrer handlekurven og leveringsadressen din.'],
  [hotel, 'Returnerer du varer, sletter vi leveringsadressen.'],
])('words of another kind of business are told: %s%s', (start, sentence) => {
  expect(partiesFound('wrong_template', start + sentence)).not.toEqual([])
})

test.each([
  [clinic.nb, 'Rommet er stille, og utleieren av lokalet ser ingenting.'],
  [club, 'Leier du hallen vår, lagrer vi navn og telefonnummer.'],
  [club, 'Utøvere trenger lisens fra særforbundet, og gruppetimer er åpne for alle.'],
  [gym, 'Din personlige trener ser treningsmålene dine.'],
  [gym, 'I kundeklubben tjener du poeng.'],
  [shop, 'I kundeklubben vår tjener du poeng på det du kjøper.'],
  [hotel, 'Du samler poeng når du bor hos oss.'],
  [hotel, 'Legger du et gavekort i handlekurven, lagrer vi det i en time.'],
  [hotel, 'Idrettslag og skoler får rabatt på lange opphold.'],
  [clinic.nb, 'Vi tilbyr også gruppetimer for gravide.'],
  [clinic.da, 'Vi tilbyder fysioterapi og holdtræning efter operationer.'],
  [foundation, 'Vi viser rundt skuleklassar og utøver tilsyn med bygga.'],
  [shop, 'Varene sendes til rommet ditt om du bor på hotell.'],
  [clinic.nb, 'Vi fører pasientjournal og sender faktura. Mangler ved arbeidet kan du klage på.'],
  [clinic.nb, 'I nettbutikken vår kan du legge varer i handlekurven.'],
  [clinic.nb, 'Reklamasjon på en krone følger håndverksloven.'],
  [clinic.da, 'Du logger ind med MitID og ser dine aftaler.'],
  [clinic.sv, 'Du bokar tid på webbplatsen och betalar med kort.'],
  [clinic.en, 'You book appointments with a user name of your own.'],
  [gym, 'Medlemskapet gir deg tilgang til gruppetimer. Vi lagrer bilde og betalinger.'],
  [club, 'Kontingenten vedtas på årsmøtet. Vi arrangerer kurs og seminarer for medlemmer.'],
  [
    shop,
    'Varer du bestiller, sendes til leveringsadressen. Du kan returnere varer og ha kundekonto.',
  ],
  [gym, 'Disse er databehandlere:\n\n- Skyvert AS (webhotell)\n- Medlemshuset AS (medlemssystem)'],
  ['Personvern\n\nVi svarer på henvendelser.\n\n', 'Vi lagrer hva du har lagt i handlekurven.'],
])(
  'a business’s own words, and one whose kind is unknown, are let through: %s%s',
  (start, sentence) => {
    expect(partiesFound('wrong_template', start + sentence)).toEqual([])
  },
)
