import type {Language} from '../language.js'

/** Every word of asking for an undo link, of the mail with it and of the receipt, in one language. */
export interface UndoMailWords {
  readonly undoHeading: string
  readonly undoText: string
  readonly undoAsk: string
  readonly receiptComing: string
  readonly askedTitle: string
  readonly asked: string
  readonly until: (date: string) => string
  readonly allFrom: (brand: string) => string
  readonly oneFrom: (newsletter: string, brand: string) => string
  readonly mailSubject: string
  readonly mailIntro: (names: string) => string
  readonly mailButton: string
  readonly mailIgnore: string
  readonly receiptSubject: string
  readonly receiptWhen: (time: string) => string
  readonly receiptNotice: (version: string, date: string) => string
  readonly receiptUndo: string
}

export const undoMailWords: Record<Language, UndoMailWords> = {
  nb: {
    undoHeading: 'Angrer du?',
    undoText:
      'Vi kan sende deg en lenke for å angre. Den går bare til adressen over, så ingen andre kan melde deg på igjen. Du kan angre i 14 dager etter avmeldingen.',
    undoAsk: 'Send meg en lenke for å angre',
    receiptComing:
      'En kvittering er på vei til adressen over, med en lenke for å angre. Du kan angre i 14 dager etter avmeldingen.',
    askedTitle: 'Se i innboksen din',
    asked:
      'Hvis du meldte deg av i løpet av de siste 14 dagene, er en lenke for å angre på vei til adressen. Vi sender én slik e-post i døgnet. Se også i søppelposten.',
    until: (date) => `Lenken virker til ${date}.`,
    allFrom: (brand) => `alle nyhetsbrev fra ${brand}`,
    oneFrom: (newsletter, brand) => `${newsletter} fra ${brand}`,
    mailSubject: 'Angre avmeldingen',
    mailIntro: (names) =>
      `Noen, trolig du, ba om en lenke for å angre at du meldte deg av ${names}.`,
    mailButton: 'Angre avmeldingen',
    mailIgnore: 'Var det ikke deg? Da kan du se bort fra denne e-posten. Du er fortsatt meldt av.',
    receiptSubject: 'Kvittering for avmelding',
    receiptWhen: (time) => `Registrert ${time}.`,
    receiptNotice: (version, date) =>
      `Personvernerklæringen som gjaldt da, er versjon ${version}, som gjelder fra ${date}`,
    receiptUndo: 'Var det ikke deg, eller angrer du? Da kan du melde deg på igjen her.',
  },
  nn: {
    undoHeading: 'Angrar du?',
    undoText:
      'Vi kan sende deg ei lenkje for å angre. Ho går berre til adressa over, så ingen andre kan melde deg på att. Du kan angre i 14 dagar etter avmeldinga.',
    undoAsk: 'Send meg ei lenkje for å angre',
    receiptComing:
      'Ei kvittering er på veg til adressa over, med ei lenkje for å angre. Du kan angre i 14 dagar etter avmeldinga.',
    askedTitle: 'Sjå i innboksen din',
    asked:
      'Om du melde deg av i løpet av dei siste 14 dagane, er ei lenkje for å angre på veg til adressa. Vi sender éin slik e-post i døgnet. Sjå òg i søppelposten.',
    until: (date) => `Lenkja verkar til ${date}.`,
    allFrom: (brand) => `alle nyheitsbrev frå ${brand}`,
    oneFrom: (newsletter, brand) => `${newsletter} frå ${brand}`,
    mailSubject: 'Angre avmeldinga',
    mailIntro: (names) =>
      `Nokon, truleg du, bad om ei lenkje for å angre at du melde deg av ${names}.`,
    mailButton: 'Angre avmeldinga',
    mailIgnore: 'Var det ikkje du? Då kan du sjå bort frå denne e-posten. Du er framleis meld av.',
    receiptSubject: 'Kvittering for avmelding',
    receiptWhen: (time) => `Registrert ${time}.`,
    receiptNotice: (version, date) =>
      `Personvernerklæringa som gjaldt då, er versjon ${version}, som gjeld frå ${date}`,
    receiptUndo: 'Var det ikkje du, eller angrar du? Då kan du melde deg på att her.',
  },
  da: {
    undoHeading: 'Fortryder du?',
    undoText:
      'Vi kan sende dig et link, så du kan fortryde. Det går kun til adressen ovenfor, så ingen andre kan tilmelde dig igen. Du kan fortryde i 14 dage efter afmeldingen.',
    undoAsk: 'Send mig et link til at fortryde',
    receiptComing:
      'En kvittering er på vej til adressen ovenfor med et link til at fortryde. Du kan fortryde i 14 dage efter afmeldingen.',
    askedTitle: 'Se i din indbakke',
    asked:
      'Hvis du har afmeldt dig inden for de seneste 14 dage, er et link til at fortryde på vej til adressen. Vi sender én sådan e-mail i døgnet. Se også i spammappen.',
    until: (date) => `Linket virker til ${date}.`,
    allFrom: (brand) => `alle nyhedsbreve fra ${brand}`,
    oneFrom: (newsletter, brand) => `${newsletter} fra ${brand}`,
    mailSubject: 'Fortryd afmeldingen',
    mailIntro: (names) =>
      `Nogen, sandsynligvis dig, bad om et link til at fortryde afmeldingen af ${names}.`,
    mailButton: 'Fortryd afmeldingen',
    mailIgnore: 'Var det ikke dig? Så kan du se bort fra denne e-mail. Du er stadig afmeldt.',
    receiptSubject: 'Kvittering for afmelding',
    receiptWhen: (time) => `Registreret ${time}.`,
    receiptNotice: (version, date) =>
      `Den privatlivspolitik, der gjaldt da, er version ${version}, gældende fra ${date}`,
    receiptUndo: 'Var det ikke dig, eller fortryder du? Så kan du tilmelde dig igen her.',
  },
  sv: {
    undoHeading: 'Ångrar du dig?',
    undoText:
      'Vi kan skicka dig en länk för att ångra. Den går bara till adressen ovan, så ingen annan kan anmäla dig igen. Du kan ångra dig i 14 dagar efter avregistreringen.',
    undoAsk: 'Skicka mig en länk för att ångra',
    receiptComing:
      'En bekräftelse är på väg till adressen ovan, med en länk för att ångra. Du kan ångra dig i 14 dagar efter avregistreringen.',
    askedTitle: 'Titta i din inkorg',
    asked:
      'Om du avregistrerade dig under de senaste 14 dagarna är en länk för att ångra på väg till adressen. Vi skickar ett sådant mejl per dygn. Titta också i skräpposten.',
    until: (date) => `Länken fungerar till ${date}.`,
    allFrom: (brand) => `alla nyhetsbrev från ${brand}`,
    oneFrom: (newsletter, brand) => `${newsletter} från ${brand}`,
    mailSubject: 'Ångra avregistreringen',
    mailIntro: (names) =>
      `Någon, troligen du, bad om en länk för att ångra avregistreringen från ${names}.`,
    mailButton: 'Ångra avregistreringen',
    mailIgnore:
      'Var det inte du? Då kan du bortse från det här mejlet. Du är fortfarande avregistrerad.',
    receiptSubject: 'Bekräftelse på avregistrering',
    receiptWhen: (time) => `Registrerat ${time}.`,
    receiptNotice: (version, date) =>
      `Integritetspolicyn som gällde då är version ${version}, som gäller från ${date}`,
    receiptUndo: 'Var det inte du, eller ångrar du dig? Då kan du anmäla dig igen här.',
  },
  en: {
    undoHeading: 'Changed your mind?',
    undoText:
      'We can send you a link to undo this. It goes to the address above and nowhere else, so that nobody else can sign you up again. You can undo for 14 days after unsubscribing.',
    undoAsk: 'Send me a link to undo',
    receiptComing:
      'A receipt is on its way to the address above, with a link to undo this. You can undo for 14 days after unsubscribing.',
    askedTitle: 'Look in your inbox',
    asked:
      'If you unsubscribed within the last 14 days, a link to undo it is on its way to the address. We send one such mail a day. Look in the spam folder too.',
    until: (date) => `The link works until ${date}.`,
    allFrom: (brand) => `all newsletters from ${brand}`,
    oneFrom: (newsletter, brand) => `${newsletter} from ${brand}`,
    mailSubject: 'Undo unsubscribing',
    mailIntro: (names) =>
      `Someone, probably you, asked for a link to undo unsubscribing from ${names}.`,
    mailButton: 'Undo unsubscribing',
    mailIgnore: 'Was it not you? Then you can ignore this mail. You are still unsubscribed.',
    receiptSubject: 'Receipt for unsubscribing',
    receiptWhen: (time) => `Recorded ${time}.`,
    receiptNotice: (version, date) =>
      `The privacy notice in force then is version ${version}, in force from ${date}`,
    receiptUndo: 'Was it not you, or have you changed your mind? You can subscribe again here.',
  },
}
