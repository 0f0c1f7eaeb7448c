import type {Language} from '../../language.js'

/** What the page says that asks for a fact which only the person knows. */
export interface FactWording {
  readonly title: string
  readonly intro: string
  readonly why: (organisation: string) => string
  readonly wrong: (organisation: string) => string
  readonly left: (tries: number) => string
  readonly button: string
  readonly none: string
  readonly toStatus: string
  /** Leads here from the status page. */
  readonly link: string
}

export const factWords: Readonly<Record<Language, FactWording>> = {
  nb: {
    title: 'Noe bare du vet',
    intro: 'Før vi kan hente opplysningene, må du svare på dette:',
    why: (organisation) => `${organisation} gir ut opplysninger bare til den som vet dette.`,
    wrong: (organisation) => `Det var ikke det ${organisation} har. Prøv igjen.`,
    left: (tries) =>
      tries === 1
        ? 'Du har ett forsøk igjen. Etter det ser en saksbehandler på det.'
        : `Du har ${tries} forsøk igjen. Etter det ser en saksbehandler på det.`,
    button: 'Send svaret',
    none: 'Ingen spør om noe nå.',
    toStatus: 'Se hvordan det går med forespørselen',
    link: 'Svar på det som mangler',
  },
  nn: {
    title: 'Noko berre du veit',
    intro: 'Før vi kan hente opplysningane, må du svare på dette:',
    why: (organisation) => `${organisation} gir ut opplysningar berre til den som veit dette.`,
    wrong: (organisation) => `Det var ikkje det ${organisation} har. Prøv igjen.`,
    left: (tries) =>
      tries === 1
        ? 'Du har eitt forsøk igjen. Etter det ser ein saksbehandlar på det.'
        : `Du har ${tries} forsøk igjen. Etter det ser ein saksbehandlar på det.`,
    button: 'Send svaret',
    none: 'Ingen spør om noko no.',
    toStatus: 'Sjå korleis det går med førespurnaden',
    link: 'Svar på det som manglar',
  },
  da: {
    title: 'Noget kun du ved',
    intro: 'Før vi kan hente oplysningerne, skal du svare på dette:',
    why: (organisation) => `${organisation} giver kun oplysninger til den, der ved dette.`,
    wrong: (organisation) => `Det var ikke det, ${organisation} har. Prøv igen.`,
    left: (tries) =>
      tries === 1
        ? 'Du har ét forsøg tilbage. Derefter ser en sagsbehandler på det.'
        : `Du har ${tries} forsøg tilbage. Derefter ser en sagsbehandler på det.`,
    button: 'Send svaret',
    none: 'Der spørges ikke om noget nu.',
    toStatus: 'Se, hvordan det går med anmodningen',
    link: 'Svar på det, der mangler',
  },
  sv: {
    title: 'Något bara du vet',
    intro: 'Innan vi kan hämta uppgifterna behöver du svara på detta:',
    why: (organisation) => `${organisation} lämnar bara ut uppgifter till den som vet detta.`,
    wrong: (organisation) => `Det var inte det som ${organisation} har. Försök igen.`,
    left: (tries) =>
      tries === 1
        ? 'Du har ett försök kvar. Sedan tittar en handläggare på det.'
        : `Du har ${tries} försök kvar. Sedan tittar en handläggare på det.`,
    button: 'Skicka svaret',
    none: 'Ingen frågar efter något nu.',
    toStatus: 'Se hur det går med din begäran',
    link: 'Svara på det som saknas',
  },
  en: {
    title: 'Something only you know',
    intro: 'Before we can fetch the data, please answer this:',
    why: (organisation) => `${organisation} gives data only to someone who knows this.`,
    wrong: (organisation) => `That is not what ${organisation} has. Try again.`,
    left: (tries) =>
      tries === 1
        ? 'You have one try left. After that a handler looks into it.'
        : `You have ${tries} tries left. After that a handler looks into it.`,
    button: 'Send the answer',
    none: 'Nothing is asked for now.',
    toStatus: 'See where your request stands',
    link: 'Answer what is missing',
  },
}
