import type {Language} from '../language.js'

/** Every word of the unsubscribe pages and of the mail with links, in one language. */
export interface OptOutWords {
  readonly title: (newsletter: string) => string
  readonly about: (newsletter: string, brand: string) => string
  readonly address: string
  readonly justThisOne: string
  /** `brands`: one name, or several as a list. */
  readonly allOf: (brands: string) => string
  readonly orMore: string
  readonly nothingYet: string
  readonly otherLanguages: string
  readonly doneTitle: string
  readonly leftNewsletter: (newsletter: string, brand: string) => string
  readonly leftAll: (brands: string) => string
  readonly stillHeading: string
  readonly stillOthers: (brand: string) => string
  readonly stillOtherBrands: (brands: string) => string
  readonly stillService: string
  readonly stillNotice: string
  readonly moreHeading: string
  readonly notice: (brand: string) => string
  readonly myData: string
  readonly brokenTitle: string
  readonly broken: string
  readonly askTitle: string
  readonly ask: string
  readonly askLabel: string
  readonly askButton: string
  readonly askedTitle: string
  readonly asked: string
  readonly mailSubject: string
  readonly mailIntro: string
  readonly mailButton: (newsletter: string, brand: string) => string
  readonly mailNone: string
  readonly mailIgnore: string
  readonly mailSender: string
  /** The one line a mail program gets after a one-click. */
  readonly oneClickDone: string
}

export const optOutWords: Record<Language, OptOutWords> = {
  nb: {
    title: (newsletter) => `Meld deg av ${newsletter}`,
    about: (newsletter, brand) => `Lenken gjelder ${newsletter} fra ${brand}.`,
    address: 'E-postadresse',
    justThisOne: 'Meld meg av bare dette nyhetsbrevet',
    allOf: (brands) => `Meld meg av alle nyhetsbrev fra ${brands}`,
    orMore: 'Eller meld deg av mer',
    nothingYet: 'Ingenting er endret før du trykker på en av knappene.',
    otherLanguages: 'Andre språk',
    doneTitle: 'Du er meldt av',
    leftNewsletter: (newsletter, brand) => `Du får ikke lenger ${newsletter} fra ${brand}.`,
    leftAll: (brands) => `Du får ikke lenger noen nyhetsbrev fra ${brands}.`,
    stillHeading: 'Dette er ikke endret',
    stillOthers: (brand) => `Andre nyhetsbrev fra ${brand}, hvis du får noen.`,
    stillOtherBrands: (brands) => `Nyhetsbrev fra ${brands}, hvis du får noen.`,
    stillService: 'E-post om timer, kjøp, medlemskap og henvendelser kommer fortsatt.',
    stillNotice:
      'Varsler om endringer i personvernerklæringen kommer fortsatt, så lenge vi behandler opplysninger om deg.',
    moreHeading: 'Vil du melde deg av mer?',
    notice: (brand) => `Les personvernerklæringen til ${brand}`,
    myData: 'Få en kopi av opplysningene om deg',
    brokenTitle: 'Lenken er ikke hel',
    broken:
      'Ingenting er endret. Som oftest har e-postprogrammet kuttet lenken. Prøv å kopiere hele lenken fra e-posten, eller få en ny her.',
    askTitle: 'Meld deg av nyhetsbrev',
    ask: 'Skriv adressen som får nyhetsbrevene. Vi sender lenker for avmelding til den.',
    askLabel: 'E-postadresse',
    askButton: 'Send meg lenker',
    askedTitle: 'Se i innboksen din',
    asked:
      'En e-post er på vei til adressen du skrev, med lenker for avmelding hvis adressen får nyhetsbrev. Vi sender én slik e-post per adresse i døgnet. Se også i søppelposten.',
    mailSubject: 'Lenker for å melde deg av',
    mailIntro: 'Noen, trolig du, ba om lenker for å melde denne adressen av nyhetsbrev.',
    mailButton: (newsletter, brand) => `Meld meg av ${newsletter} (${brand})`,
    mailNone: 'Vi fant ingen nyhetsbrev som sendes til denne adressen.',
    mailIgnore: 'Var det ikke deg? Da kan du se bort fra denne e-posten. Ingenting er endret.',
    mailSender: 'Avmelding av nyhetsbrev',
    oneClickDone: 'Du er meldt av.',
  },
  nn: {
    title: (newsletter) => `Meld deg av ${newsletter}`,
    about: (newsletter, brand) => `Lenkja gjeld ${newsletter} frå ${brand}.`,
    address: 'E-postadresse',
    justThisOne: 'Meld meg av berre dette nyheitsbrevet',
    allOf: (brands) => `Meld meg av alle nyheitsbrev frå ${brands}`,
    orMore: 'Eller meld deg av meir',
    nothingYet: 'Ingenting er endra før du trykkjer på ein av knappane.',
    otherLanguages: 'Andre språk',
    doneTitle: 'Du er meld av',
    leftNewsletter: (newsletter, brand) => `Du får ikkje lenger ${newsletter} frå ${brand}.`,
    leftAll: (brands) => `Du får ikkje lenger nokon nyheitsbrev frå ${brands}.`,
    stillHeading: 'Dette er ikkje endra',
    stillOthers: (brand) => `Andre nyheitsbrev frå ${brand}, om du får nokon.`,
    stillOtherBrands: (brands) => `Nyheitsbrev frå ${brands}, om du får nokon.`,
    stillService: 'E-post om timar, kjøp, medlemskap og førespurnader kjem framleis.',
    stillNotice:
      'Varsel om endringar i personvernerklæringa kjem framleis, så lenge vi behandlar opplysningar om deg.',
    moreHeading: 'Vil du melde deg av meir?',
    notice: (brand) => `Les personvernerklæringa til ${brand}`,
    myData: 'Få ein kopi av opplysningane om deg',
    brokenTitle: 'Lenkja er ikkje heil',
    broken:
      'Ingenting er endra. Som oftast har e-postprogrammet kutta lenkja. Prøv å kopiere heile lenkja frå e-posten, eller få ei ny her.',
    askTitle: 'Meld deg av nyheitsbrev',
    ask: 'Skriv adressa som får nyheitsbreva. Vi sender lenkjer for avmelding dit.',
    askLabel: 'E-postadresse',
    askButton: 'Send meg lenkjer',
    askedTitle: 'Sjå i innboksen din',
    asked:
      'Ein e-post er på veg til adressa du skreiv, med lenkjer for avmelding om adressa får nyheitsbrev. Vi sender éin slik e-post per adresse i døgnet. Sjå òg i søppelposten.',
    mailSubject: 'Lenkjer for å melde deg av',
    mailIntro: 'Nokon, truleg du, bad om lenkjer for å melde denne adressa av nyheitsbrev.',
    mailButton: (newsletter, brand) => `Meld meg av ${newsletter} (${brand})`,
    mailNone: 'Vi fann ingen nyheitsbrev som blir sende til denne adressa.',
    mailIgnore: 'Var det ikkje du? Då kan du sjå bort frå denne e-posten. Ingenting er endra.',
    mailSender: 'Avmelding av nyheitsbrev',
    oneClickDone: 'Du er meld av.',
  },
  da: {
    title: (newsletter) => `Afmeld ${newsletter}`,
    about: (newsletter, brand) => `Linket gælder ${newsletter} fra ${brand}.`,
    address: 'E-mailadresse',
    justThisOne: 'Afmeld kun dette nyhedsbrev',
    allOf: (brands) => `Afmeld alle nyhedsbreve fra ${brands}`,
    orMore: 'Eller afmeld mere',
    nothingYet: 'Intet er ændret, før du trykker på en af knapperne.',
    otherLanguages: 'Andre sprog',
    doneTitle: 'Du er afmeldt',
    leftNewsletter: (newsletter, brand) => `Du modtager ikke længere ${newsletter} fra ${brand}.`,
    leftAll: (brands) => `Du modtager ikke længere nyhedsbreve fra ${brands}.`,
    stillHeading: 'Dette er ikke ændret',
    stillOthers: (brand) => `Andre nyhedsbreve fra ${brand}, hvis du modtager nogen.`,
    stillOtherBrands: (brands) => `Nyhedsbreve fra ${brands}, hvis du modtager nogen.`,
    stillService: 'E-mails om tider, køb, medlemskab og henvendelser kommer stadig.',
    stillNotice:
      'Beskeder om ændringer i privatlivspolitikken kommer stadig, så længe vi behandler oplysninger om dig.',
    moreHeading: 'Vil du afmelde mere?',
    notice: (brand) => `Læs privatlivspolitikken for ${brand}`,
    myData: 'Få en kopi af oplysningerne om dig',
    brokenTitle: 'Linket er ikke fuldstændigt',
    broken:
      'Intet er ændret. Som regel har mailprogrammet klippet linket over. Prøv at kopiere hele linket fra mailen, eller få et nyt her.',
    askTitle: 'Afmeld nyhedsbreve',
    ask: 'Skriv den adresse, der modtager nyhedsbrevene. Vi sender links til afmelding til den.',
    askLabel: 'E-mailadresse',
    askButton: 'Send mig links',
    askedTitle: 'Se i din indbakke',
    asked:
      'En e-mail er på vej til den adresse, du skrev, med links til afmelding, hvis adressen modtager nyhedsbreve. Vi sender én sådan e-mail pr. adresse i døgnet. Se også i spammappen.',
    mailSubject: 'Links til afmelding',
    mailIntro:
      'Nogen, sandsynligvis dig, bad om links til at afmelde nyhedsbreve til denne adresse.',
    mailButton: (newsletter, brand) => `Afmeld ${newsletter} (${brand})`,
    mailNone: 'Vi fandt ingen nyhedsbreve, der sendes til denne adresse.',
    mailIgnore: 'Var det ikke dig? Så kan du se bort fra denne e-mail. Intet er ændret.',
    mailSender: 'Afmelding af nyhedsbreve',
    oneClickDone: 'Du er afmeldt.',
  },
  sv: {
    title: (newsletter) => `Avregistrera dig från ${newsletter}`,
    about: (newsletter, brand) => `Länken gäller ${newsletter} från ${brand}.`,
    address: 'E-postadress',
    justThisOne: 'Avregistrera mig från bara det här nyhetsbrevet',
    allOf: (brands) => `Avregistrera mig från alla nyhetsbrev från ${brands}`,
    orMore: 'Eller avregistrera mer',
    nothingYet: 'Ingenting ändras förrän du trycker på någon av knapparna.',
    otherLanguages: 'Andra språk',
    doneTitle: 'Du är avregistrerad',
    leftNewsletter: (newsletter, brand) => `Du får inte längre ${newsletter} från ${brand}.`,
    leftAll: (brands) => `Du får inte längre några nyhetsbrev från ${brands}.`,
    stillHeading: 'Det här har inte ändrats',
    stillOthers: (brand) => `Andra nyhetsbrev från ${brand}, om du får några.`,
    stillOtherBrands: (brands) => `Nyhetsbrev från ${brands}, om du får några.`,
    stillService: 'E-post om tider, köp, medlemskap och ärenden kommer fortfarande.',
    stillNotice:
      'Meddelanden om ändringar i integritetspolicyn kommer fortfarande, så länge vi behandlar uppgifter om dig.',
    moreHeading: 'Vill du avregistrera mer?',
    notice: (brand) => `Läs integritetspolicyn för ${brand}`,
    myData: 'Få en kopia av uppgifterna om dig',
    brokenTitle: 'Länken är inte hel',
    broken:
      'Ingenting har ändrats. Oftast har e-postprogrammet kapat länken. Försök kopiera hela länken från mejlet, eller få en ny här.',
    askTitle: 'Avregistrera dig från nyhetsbrev',
    ask: 'Skriv adressen som får nyhetsbreven. Vi skickar länkar för avregistrering till den.',
    askLabel: 'E-postadress',
    askButton: 'Skicka länkar till mig',
    askedTitle: 'Titta i din inkorg',
    asked:
      'Ett mejl är på väg till adressen du skrev, med länkar för avregistrering om adressen får nyhetsbrev. Vi skickar ett sådant mejl per adress och dygn. Titta också i skräpposten.',
    mailSubject: 'Länkar för att avregistrera dig',
    mailIntro: 'Någon, troligen du, bad om länkar för att avregistrera adressen från nyhetsbrev.',
    mailButton: (newsletter, brand) => `Avregistrera mig från ${newsletter} (${brand})`,
    mailNone: 'Vi hittade inga nyhetsbrev som skickas till den här adressen.',
    mailIgnore: 'Var det inte du? Då kan du bortse från det här mejlet. Ingenting har ändrats.',
    mailSender: 'Avregistrering av nyhetsbrev',
    oneClickDone: 'Du är avregistrerad.',
  },
  en: {
    title: (newsletter) => `Unsubscribe from ${newsletter}`,
    about: (newsletter, brand) => `This link is about ${newsletter} from ${brand}.`,
    address: 'E-mail address',
    justThisOne: 'Unsubscribe from just this one',
    allOf: (brands) => `Unsubscribe from all newsletters from ${brands}`,
    orMore: 'Or unsubscribe from more',
    nothingYet: 'Nothing changes until you press one of the buttons.',
    otherLanguages: 'Other languages',
    doneTitle: 'You are unsubscribed',
    leftNewsletter: (newsletter, brand) => `You no longer get ${newsletter} from ${brand}.`,
    leftAll: (brands) => `You no longer get any newsletters from ${brands}.`,
    stillHeading: 'This has not changed',
    stillOthers: (brand) => `Other newsletters from ${brand}, if you get any.`,
    stillOtherBrands: (brands) => `Newsletters from ${brands}, if you get any.`,
    stillService: 'Mail about appointments, purchases, membership and enquiries still comes.',
    stillNotice:
      'Notices of changes to the privacy notice still come, as long as we process data about you.',
    moreHeading: 'Do you want to unsubscribe from more?',
    notice: (brand) => `Read the privacy notice of ${brand}`,
    myData: 'Get a copy of the data about you',
    brokenTitle: 'The link is not whole',
    broken:
      'Nothing has changed. Most often the mail program has cut the link off. Try to copy the whole link from the mail, or get a new one here.',
    askTitle: 'Unsubscribe from newsletters',
    ask: 'Enter the address that gets the newsletters. We send unsubscribe links to it.',
    askLabel: 'E-mail address',
    askButton: 'Send me links',
    askedTitle: 'Look in your inbox',
    asked:
      'A mail is on its way to the address you entered, with unsubscribe links if the address gets newsletters. We send one such mail per address a day. Look in the spam folder too.',
    mailSubject: 'Links to unsubscribe',
    mailIntro:
      'Someone, probably you, asked for links to unsubscribe this address from newsletters.',
    mailButton: (newsletter, brand) => `Unsubscribe from ${newsletter} (${brand})`,
    mailNone: 'We found no newsletters that are sent to this address.',
    mailIgnore: 'Was it not you? Then you can ignore this mail. Nothing has changed.',
    mailSender: 'Newsletter unsubscription',
    oneClickDone: 'You are unsubscribed.',
  },
}
