import type {Language} from '../language.js'

interface RefusalWords {
  readonly title: string
  readonly explain: string
  /** Instead of `explain`, where nobody knows whether what was asked has been done. */
  readonly unsure: string
  /** Titles by HTTP status. */
  readonly titles: Readonly<Record<number, string>>
}

/** What the page of a refusal says, in the reader's language. */
export const refusalWords: Record<Language, RefusalWords> = {
  nb: {
    title: 'Dette gikk ikke',
    explain: 'Ingenting er endret. Prøv lenken på nytt, eller be om en ny der du fikk den fra.',
    unsure:
      'Vi fikk ikke svar i tide, så vi vet ikke om noe ble registrert. Prøv igjen om litt. Du kan trygt trykke flere ganger.',
    titles: {
      400: 'Lenken virker ikke',
      404: 'Her er det ingenting',
      405: 'Slik kan ikke siden brukes',
      410: 'Lenken er utløpt',
      429: 'For mange forsøk',
      503: 'Prøv igjen om litt',
    },
  },
  nn: {
    title: 'Dette gjekk ikkje',
    explain: 'Ingenting er endra. Prøv lenkja på nytt, eller be om ei ny der du fekk ho frå.',
    unsure:
      'Vi fekk ikkje svar i tide, så vi veit ikkje om noko vart registrert. Prøv igjen om litt. Du kan trygt trykkje fleire gonger.',
    titles: {
      400: 'Lenkja verkar ikkje',
      404: 'Her er det ingenting',
      405: 'Slik kan ikkje sida brukast',
      410: 'Lenkja er gått ut',
      429: 'For mange forsøk',
      503: 'Prøv igjen om litt',
    },
  },
  da: {
    title: 'Det lykkedes ikke',
    explain: 'Intet er ændret. Prøv linket igen, eller bed om et nyt der, hvor du fik det.',
    unsure:
      'Vi fik ikke svar i tide, så vi ved ikke, om noget blev registreret. Prøv igen om lidt. Du kan roligt trykke flere gange.',
    titles: {
      400: 'Linket virker ikke',
      404: 'Her er der ikke noget',
      405: 'Sådan kan siden ikke bruges',
      410: 'Linket er udløbet',
      429: 'For mange forsøg',
      503: 'Prøv igen om lidt',
    },
  },
  sv: {
    title: 'Det gick inte',
    explain: 'Ingenting har ändrats. Försök med länken igen, eller be om en ny där du fick den.',
    unsure:
      'Vi fick inte svar i tid, så vi vet inte om något blev registrerat. Försök igen om en stund. Du kan lugnt trycka flera gånger.',
    titles: {
      400: 'Länken fungerar inte',
      404: 'Här finns ingenting',
      405: 'Så kan sidan inte användas',
      410: 'Länken har gått ut',
      429: 'För många försök',
      503: 'Försök igen om en stund',
    },
  },
  en: {
    title: 'That did not work',
    explain: 'Nothing has changed. Try the link again, or ask for a new one where you got it.',
    unsure:
      'We got no answer in time, so we do not know whether anything was recorded. Try again in a moment. It does no harm to press more than once.',
    titles: {
      400: 'This link does not work',
      404: 'There is nothing here',
      405: 'This page cannot be used like that',
      410: 'This link has expired',
      429: 'Too many attempts',
      503: 'Try again in a moment',
    },
  },
}
