import type {Language} from '../../language.js'

/** What a person reads of an erasure, source by source (Art. 17, 19). */
export interface ErasedWording {
  readonly heading: string
  /** Above the recipients of a correction or a restriction. */
  readonly toldHeading: string
  readonly notTold: string
  /** Of a request for something else that was refused. */
  readonly notSearched: string
  readonly erased: string
  readonly nothing: string
  readonly kept: (law: string, until: string | undefined) => string
  readonly toldBy: (day: string) => string
  /** Open: nobody has asked it yet; closed: nobody did. */
  readonly notYet: string
  readonly notAsked: string
  readonly failed: string
  readonly byHand: string
  readonly inPerson: string
  readonly several: string
  readonly elsewhere: (contact: string) => string
  readonly hashStays: string
}

export const erasedWords: Readonly<Record<Language, ErasedWording>> = {
  nb: {
    heading: 'Dette ble gjort hvert sted',
    toldHeading: 'Hvem som har fått beskjed',
    notTold: 'Har ikke fått beskjed.',
    notSearched: 'Ikke søkt, for saken er avsluttet.',
    erased: 'Slettet.',
    nothing: 'Søkt, ingenting under adressen din.',
    kept: (law, until) =>
      `Noe beholdes fordi loven krever det: ${law}${until ? `, til ${until}` : ''}.`,
    toldBy: (day) => `Har fått beskjed, har ikke svart ennå. Bedt om å svare innen ${day}.`,
    notYet: 'Ikke bedt om å slette ennå.',
    notAsked: 'Ikke bedt om å slette.',
    failed: 'Svarte ikke. Ingenting er slettet der så vidt vi vet.',
    byHand: 'Må gås gjennom for hånd. Ikke ferdig ennå.',
    inPerson: 'Helseopplysninger: tas opp for seg, og slettes ikke herfra.',
    several: 'Flere personer kan ha brukt adressen, så ingenting er slettet ennå.',
    elsewhere: (contact) => `Kan ikke nås med e-postadressen. Spør ${contact}.`,
    hashStays:
      'Én ting blir igjen: en nøkkel laget av e-postadressen din. Adressen kan ikke leses ut av den. Den trengs for at ingen skal skrive til deg igjen når du har sagt nei, og for at vi skal kunne vise at du fikk svar.',
  },
  nn: {
    heading: 'Dette blei gjort kvar stad',
    toldHeading: 'Kven som har fått beskjed',
    notTold: 'Har ikkje fått beskjed.',
    notSearched: 'Ikkje søkt, for saka er avslutta.',
    erased: 'Sletta.',
    nothing: 'Søkt, ingenting under adressa di.',
    kept: (law, until) =>
      `Noko blir halde på fordi lova krev det: ${law}${until ? `, til ${until}` : ''}.`,
    toldBy: (day) => `Har fått beskjed, har ikkje svart enno. Beden om å svare innan ${day}.`,
    notYet: 'Ikkje beden om å slette enno.',
    notAsked: 'Ikkje beden om å slette.',
    failed: 'Svarte ikkje. Ingenting er sletta der så vidt vi veit.',
    byHand: 'Må gåast gjennom for hand. Ikkje ferdig enno.',
    inPerson: 'Helseopplysningar: blir tekne opp for seg, og blir ikkje sletta herifrå.',
    several: 'Fleire personar kan ha brukt adressa, så ingenting er sletta enno.',
    elsewhere: (contact) => `Kan ikkje nåast med e-postadressa. Spør ${contact}.`,
    hashStays:
      'Éin ting blir igjen: ein nøkkel laga av e-postadressa di. Adressa kan ikkje lesast ut av han. Han trengst for at ingen skal skrive til deg igjen når du har sagt nei, og for at vi skal kunne vise at du fekk svar.',
  },
  da: {
    heading: 'Dette blev gjort hvert sted',
    toldHeading: 'Hvem der har fået besked',
    notTold: 'Har ikke fået besked.',
    notSearched: 'Ikke søgt, for sagen er afsluttet.',
    erased: 'Slettet.',
    nothing: 'Søgt, intet under din adresse.',
    kept: (law, until) =>
      `Noget beholdes, fordi loven kræver det: ${law}${until ? `, til den ${until}` : ''}.`,
    toldBy: (day) => `Har fået besked, har ikke svaret endnu. Bedt om at svare senest den ${day}.`,
    notYet: 'Ikke bedt om at slette endnu.',
    notAsked: 'Ikke bedt om at slette.',
    failed: 'Svarede ikke. Intet er slettet der, så vidt vi ved.',
    byHand: 'Skal gennemgås manuelt. Ikke færdigt endnu.',
    inPerson: 'Helbredsoplysninger: tages op for sig og slettes ikke herfra.',
    several: 'Flere personer kan have brugt adressen, så intet er slettet endnu.',
    elsewhere: (contact) => `Kan ikke nås med e-mailadressen. Spørg ${contact}.`,
    hashStays:
      'Én ting bliver tilbage: en nøgle lavet af din e-mailadresse. Adressen kan ikke læses ud af den. Den er nødvendig, for at ingen skriver til dig igen, når du har sagt nej, og for at vi kan vise, at du fik svar.',
  },
  sv: {
    heading: 'Det här gjordes på varje ställe',
    toldHeading: 'Vem som har fått besked',
    notTold: 'Har inte fått besked.',
    notSearched: 'Inte sökt, för ärendet är avslutat.',
    erased: 'Raderat.',
    nothing: 'Sökt, inget under din adress.',
    kept: (law, until) =>
      `Något sparas eftersom lagen kräver det: ${law}${until ? `, till den ${until}` : ''}.`,
    toldBy: (day) => `Har fått besked, har inte svarat ännu. Ombedd att svara senast den ${day}.`,
    notYet: 'Inte ombedd att radera ännu.',
    notAsked: 'Inte ombedd att radera.',
    failed: 'Svarade inte. Inget har raderats där såvitt vi vet.',
    byHand: 'Måste gås igenom för hand. Inte klart ännu.',
    inPerson: 'Hälsouppgifter: tas upp för sig och raderas inte härifrån.',
    several: 'Flera personer kan ha använt adressen, så inget har raderats ännu.',
    elsewhere: (contact) => `Kan inte nås med e-postadressen. Fråga ${contact}.`,
    hashStays:
      'En sak blir kvar: en nyckel som gjorts av din e-postadress. Adressen kan inte läsas ut ur den. Den behövs för att ingen ska skriva till dig igen när du har sagt nej, och för att vi ska kunna visa att du fick svar.',
  },
  en: {
    heading: 'What was done at each place',
    toldHeading: 'Who has been told',
    notTold: 'Has not been told.',
    notSearched: 'Not searched, as the case is closed.',
    erased: 'Erased.',
    nothing: 'Searched, nothing under your address.',
    kept: (law, until) =>
      `Something is kept because the law demands it: ${law}${until ? `, until ${until}` : ''}.`,
    toldBy: (day) => `Has been told, has not answered yet. Asked to answer by ${day}.`,
    notYet: 'Not asked to erase yet.',
    notAsked: 'Not asked to erase.',
    failed: 'Did not answer. Nothing is erased there as far as we know.',
    byHand: 'Has to be gone through by hand. Not finished yet.',
    inPerson: 'Health data: taken up separately, and not erased from here.',
    several: 'More than one person may have used the address, so nothing is erased yet.',
    elsewhere: (contact) => `Cannot be reached by the e-mail address. Ask ${contact}.`,
    hashStays:
      'One thing stays: a key made from your e-mail address. The address cannot be read from it. It is needed so that nobody writes to you again where you have said no, and so that we can show that you were answered.',
  },
}
