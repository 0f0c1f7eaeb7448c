import type {Language} from '../../language.js'

/** What the page of a case says of erasing, and of telling processors (Art. 17, 19). */
export interface EraseWording {
  readonly erase: {
    readonly heading: string
    readonly help: string
    readonly sure: string
    readonly button: string
    readonly againHelp: string
    readonly againButton: string
    readonly all: string
    readonly list: string
  }
  readonly tell: {
    readonly heading: string
    readonly help: string
    readonly label: string
    readonly button: string
  }
  readonly source: {
    readonly asking: string
    readonly cutOff: string
    readonly failed: string
    readonly told: (day: string) => string
    readonly notTold: string
    readonly health: string
    readonly closedWithout: string
    readonly until: (day: string) => string
    readonly wrote: string
  }
}

export const eraseWords: Readonly<Record<Language, EraseWording>> = {
  nb: {
    erase: {
      heading: 'Slett nå',
      help: 'Ber hver kilde som kan slette selv, om å gjøre det, og skriver til databehandlerne som folk svarer for. Det kan ikke angres.',
      sure: 'Jeg har sett hva saken gjelder, og det skal slettes',
      button: 'Slett nå',
      againHelp: 'Spør bare dem som sviktet, ble avbrutt eller ikke er spurt ennå.',
      againButton: 'Spør igjen',
      all: 'Alle er spurt. Det som må gjøres for hånd, krysses av ovenfor. Svar så personen.',
      list: 'Etter teksten din står dette i e-posten:',
    },
    tell: {
      heading: 'Gi databehandlerne beskjed',
      help: 'De som har opplysninger på vegne av dere, må gjøre det samme. De får en e-post med en lenke. Teksten og hvem det gjelder ser de bak lenken, ikke i e-posten. Nye ord går til alle på nytt.',
      label: 'Hva de skal gjøre',
      button: 'Gi beskjed',
    },
    source: {
      asking: 'Blir bedt om å slette nå',
      cutOff: 'Spørsmålet ble avbrutt. Kan spørres igjen',
      failed: 'Svarte ikke. Kan spørres igjen',
      told: (day) => `Fikk beskjed ${day}, har ikke svart ennå`,
      notTold: 'Har ikke fått beskjed ennå',
      health: 'Helseopplysninger: ta det opp for hånd, og kryss av',
      closedWithout: 'Avsluttet uten svar herfra',
      until: (day) => `til ${day}`,
      wrote: 'Skrev:',
    },
  },
  nn: {
    erase: {
      heading: 'Slett no',
      help: 'Bed kvar kjelde som kan slette sjølv, om å gjere det, og skriv til databehandlarane som folk svarer for. Det kan ikkje angrast.',
      sure: 'Eg har sett kva saka gjeld, og det skal slettast',
      button: 'Slett no',
      againHelp: 'Spør berre dei som svikta, blei avbrotne eller ikkje er spurde enno.',
      againButton: 'Spør igjen',
      all: 'Alle er spurde. Det som må gjerast for hand, kryssar du av ovanfor. Svar så personen.',
      list: 'Etter teksten din står dette i e-posten:',
    },
    tell: {
      heading: 'Gi databehandlarane beskjed',
      help: 'Dei som har opplysningar på vegner av dykk, må gjere det same. Dei får ein e-post med ei lenkje. Teksten og kven det gjeld ser dei bak lenkja, ikkje i e-posten. Nye ord går til alle på nytt.',
      label: 'Kva dei skal gjere',
      button: 'Gi beskjed',
    },
    source: {
      asking: 'Blir beden om å slette no',
      cutOff: 'Spørsmålet blei avbrote. Kan spørjast igjen',
      failed: 'Svarte ikkje. Kan spørjast igjen',
      told: (day) => `Fekk beskjed ${day}, har ikkje svart enno`,
      notTold: 'Har ikkje fått beskjed enno',
      health: 'Helseopplysningar: ta det opp for hand, og kryss av',
      closedWithout: 'Avslutta utan svar herifrå',
      until: (day) => `til ${day}`,
      wrote: 'Skreiv:',
    },
  },
  da: {
    erase: {
      heading: 'Slet nu',
      help: 'Beder hver kilde, der selv kan slette, om at gøre det, og skriver til de databehandlere, som folk svarer for. Det kan ikke fortrydes.',
      sure: 'Jeg har set, hvad sagen gælder, og det skal slettes',
      button: 'Slet nu',
      againHelp: 'Spørger kun dem, der svigtede, blev afbrudt eller ikke er spurgt endnu.',
      againButton: 'Spørg igen',
      all: 'Alle er spurgt. Det, der skal gøres i hånden, sættes af ovenfor. Svar så personen.',
      list: 'Efter din tekst står dette i e-mailen:',
    },
    tell: {
      heading: 'Giv databehandlerne besked',
      help: 'De, der har oplysninger på jeres vegne, skal gøre det samme. De får en e-mail med et link. Teksten og hvem det gælder ser de bag linket, ikke i e-mailen. Nye ord går til alle igen.',
      label: 'Hvad de skal gøre',
      button: 'Giv besked',
    },
    source: {
      asking: 'Bliver bedt om at slette nu',
      cutOff: 'Spørgsmålet blev afbrudt. Kan spørges igen',
      failed: 'Svarede ikke. Kan spørges igen',
      told: (day) => `Fik besked den ${day}, har ikke svaret endnu`,
      notTold: 'Har ikke fået besked endnu',
      health: 'Helbredsoplysninger: tag det op i hånden, og sæt det af',
      closedWithout: 'Afsluttet uden svar herfra',
      until: (day) => `til den ${day}`,
      wrote: 'Skrev:',
    },
  },
  sv: {
    erase: {
      heading: 'Radera nu',
      help: 'Ber varje källa som kan radera själv att göra det, och skriver till de personuppgiftsbiträden som människor svarar för. Det kan inte ångras.',
      sure: 'Jag har sett vad ärendet gäller, och det ska raderas',
      button: 'Radera nu',
      againHelp: 'Frågar bara dem som inte svarade, avbröts eller inte har tillfrågats ännu.',
      againButton: 'Fråga igen',
      all: 'Alla har tillfrågats. Det som måste göras för hand markeras ovan. Svara sedan personen.',
      list: 'Efter din text står det här i mejlet:',
    },
    tell: {
      heading: 'Ge personuppgiftsbiträdena besked',
      help: 'De som har uppgifter för er räkning måste göra detsamma. De får ett mejl med en länk. Texten och vem det gäller ser de bakom länken, inte i mejlet. Nya ord går till alla på nytt.',
      label: 'Vad de ska göra',
      button: 'Ge besked',
    },
    source: {
      asking: 'Ombeds att radera nu',
      cutOff: 'Frågan avbröts. Kan frågas igen',
      failed: 'Svarade inte. Kan frågas igen',
      told: (day) => `Fick besked den ${day}, har inte svarat ännu`,
      notTold: 'Har inte fått besked ännu',
      health: 'Hälsouppgifter: ta upp det för hand och markera',
      closedWithout: 'Avslutat utan svar härifrån',
      until: (day) => `till den ${day}`,
      wrote: 'Skrev:',
    },
  },
  en: {
    erase: {
      heading: 'Erase now',
      help: 'Asks every source that can erase by itself to do so, and writes to the processors that people answer for. It cannot be undone.',
      sure: 'I have seen what the case is about, and it is to be erased',
      button: 'Erase now',
      againHelp: 'Asks only those that failed, were cut off or have not been asked yet.',
      againButton: 'Ask again',
      all: 'All have been asked. What has to be done by hand is marked above. Then answer the person.',
      list: 'After your text the mail says this:',
    },
    tell: {
      heading: 'Tell the processors',
      help: 'Those who hold data on your behalf have to do the same. They get a mail with a link. The text and who it is about stand behind the link, not in the mail. New words go to all of them anew.',
      label: 'What they are to do',
      button: 'Tell them',
    },
    source: {
      asking: 'Is being asked to erase now',
      cutOff: 'The ask was cut off. Can be asked again',
      failed: 'Did not answer. Can be asked again',
      told: (day) => `Was told on ${day}, has not answered yet`,
      notTold: 'Has not been told yet',
      health: 'Health data: take it up by hand, and mark it',
      closedWithout: 'Closed without an answer from here',
      until: (day) => `until ${day}`,
      wrote: 'Wrote:',
    },
  },
}
