import type {Language} from '../../language.js'

/** What the page of a case says of a copy, and of files beside an answer; and what the person reads. */
export interface CopyWording {
  readonly heading: string
  readonly help: string
  readonly unproven: string
  readonly address: string
  readonly addressHint: string
  readonly byHand: string
  readonly alwaysByHand: string
  readonly search: string
  readonly searching: string
  readonly look: string
  readonly ready: string
  readonly searchedUnder: (address: string) => string
  readonly pdf: string
  readonly json: string
  readonly file: (name: string) => string
  readonly handOverHelp: string
  readonly handOver: string
  readonly again: string
  readonly mailed: string
  readonly files: string
  readonly filesHint: string
  /** To the person: in the mail, and on the status page. */
  readonly filesWait: (count: number) => string
  readonly filesHeading: string
  /** On the status page, of a copy that does not go by mail. */
  readonly handedOver: string
  readonly download: (name: string) => string
}

export const copyWords: Readonly<Record<Language, CopyWording>> = {
  nb: {
    heading: 'Kopien',
    help: 'Systemene blir søkt i slik som når noen spør på nettsiden, og databehandlerne får spørsmål på e-post.',
    unproven: 'Bekreft først identiteten, rett over. Deretter kan du søke i systemene.',
    address: 'E-postadresse å søke under',
    addressHint: 'Bare en adresse du har forsikret deg om er personens.',
    byHand: 'Utlever i brev eller i skranken, ikke på e-post',
    alwaysByHand: 'Kopien sendes ikke på e-post. Du utleverer den.',
    search: 'Søk i systemene nå',
    searching: 'Det blir søkt i systemene. Det kan ta noen minutter.',
    look: 'Se hvordan det går',
    ready: 'Kopien er samlet. Skriv den ut eller legg den på en minnebrikke til personen.',
    searchedUnder: (address) => `Søkt under ${address}.`,
    pdf: 'Last ned som PDF',
    json: 'Last ned som JSON',
    file: (name) => `Last ned ${name}`,
    handOverHelp: 'Når personen har fått kopien, avslutter dette saken.',
    handOver: 'Utlevert',
    again: 'Søk på nytt',
    mailed: 'Kopien er samlet, og personen har fått lenken på e-post.',
    files: 'Filer til personen',
    filesHint:
      'PDF, JSON eller CSV, høyst 4 MB i alt. Personen henter dem på siden for forespørselen. De ligger ikke ved e-posten.',
    filesWait: (count) =>
      count === 1
        ? 'Til svaret hører en fil. Du henter den på siden for forespørselen.'
        : `Til svaret hører ${count} filer. Du henter dem på siden for forespørselen.`,
    filesHeading: 'Filer til svaret',
    handedOver: 'En saksbehandler utleverer kopien. Den sendes ikke på e-post.',
    download: (name) => `Last ned ${name}`,
  },
  nn: {
    heading: 'Kopien',
    help: 'Systema blir søkte i slik som når nokon spør på nettsida, og databehandlarane får spørsmål på e-post.',
    unproven: 'Stadfest identiteten først, rett over. Deretter kan du søkje i systema.',
    address: 'E-postadresse å søkje under',
    addressHint: 'Berre ei adresse du har forsikra deg om er personens.',
    byHand: 'Utlever i brev eller i skranken, ikkje på e-post',
    alwaysByHand: 'Kopien blir ikkje send på e-post. Du utleverer han.',
    search: 'Søk i systema no',
    searching: 'Det blir søkt i systema. Det kan ta nokre minutt.',
    look: 'Sjå korleis det går',
    ready: 'Kopien er samla. Skriv han ut eller legg han på ein minnebrikke til personen.',
    searchedUnder: (address) => `Søkt under ${address}.`,
    pdf: 'Last ned som PDF',
    json: 'Last ned som JSON',
    file: (name) => `Last ned ${name}`,
    handOverHelp: 'Når personen har fått kopien, avsluttar dette saka.',
    handOver: 'Utlevert',
    again: 'Søk på nytt',
    mailed: 'Kopien er samla, og personen har fått lenkja på e-post.',
    files: 'Filer til personen',
    filesHint:
      'PDF, JSON eller CSV, høgst 4 MB i alt. Personen hentar dei på sida for førespurnaden. Dei ligg ikkje ved e-posten.',
    filesWait: (count) =>
      count === 1
        ? 'Til svaret høyrer ei fil. Du hentar henne på sida for førespurnaden.'
        : `Til svaret høyrer ${count} filer. Du hentar dei på sida for førespurnaden.`,
    filesHeading: 'Filer til svaret',
    handedOver: 'Ein saksbehandlar utleverer kopien. Han blir ikkje send på e-post.',
    download: (name) => `Last ned ${name}`,
  },
  da: {
    heading: 'Kopien',
    help: 'Der søges i systemerne, som når nogen spørger på websitet, og databehandlerne bliver spurgt pr. e-mail.',
    unproven: 'Bekræft først identiteten lige ovenfor. Derefter kan du søge i systemerne.',
    address: 'E-mailadresse at søge under',
    addressHint: 'Kun en adresse, som du har sikret dig er personens.',
    byHand: 'Udlever i brev eller i skranken, ikke pr. e-mail',
    alwaysByHand: 'Kopien sendes ikke pr. e-mail. Du udleverer den.',
    search: 'Søg i systemerne nu',
    searching: 'Der søges i systemerne. Det kan tage nogle minutter.',
    look: 'Se, hvordan det går',
    ready: 'Kopien er samlet. Udskriv den, eller læg den på et USB-stik til personen.',
    searchedUnder: (address) => `Søgt under ${address}.`,
    pdf: 'Download som PDF',
    json: 'Download som JSON',
    file: (name) => `Download ${name}`,
    handOverHelp: 'Når personen har fået kopien, afslutter dette sagen.',
    handOver: 'Udleveret',
    again: 'Søg igen',
    mailed: 'Kopien er samlet, og personen har fået linket pr. e-mail.',
    files: 'Filer til personen',
    filesHint:
      'PDF, JSON eller CSV, højst 4 MB i alt. Personen henter dem på siden for anmodningen. De er ikke vedhæftet e-mailen.',
    filesWait: (count) =>
      count === 1
        ? 'Til svaret hører en fil. Du henter den på siden for anmodningen.'
        : `Til svaret hører ${count} filer. Du henter dem på siden for anmodningen.`,
    filesHeading: 'Filer til svaret',
    handedOver: 'En sagsbehandler udleverer kopien. Den sendes ikke pr. e-mail.',
    download: (name) => `Download ${name}`,
  },
  sv: {
    heading: 'Kopian',
    help: 'Systemen söks igenom som när någon frågar på webbplatsen, och personuppgiftsbiträdena får frågan med e-post.',
    unproven: 'Bekräfta först identiteten, här ovanför. Sedan kan du söka i systemen.',
    address: 'E-postadress att söka under',
    addressHint: 'Bara en adress som du har försäkrat dig om är personens.',
    byHand: 'Lämna ut i brev eller i receptionen, inte med e-post',
    alwaysByHand: 'Kopian skickas inte med e-post. Du lämnar ut den.',
    search: 'Sök i systemen nu',
    searching: 'Systemen söks igenom. Det kan ta några minuter.',
    look: 'Se hur det går',
    ready: 'Kopian är samlad. Skriv ut den eller lägg den på ett USB-minne till personen.',
    searchedUnder: (address) => `Sökt under ${address}.`,
    pdf: 'Ladda ner som PDF',
    json: 'Ladda ner som JSON',
    file: (name) => `Ladda ner ${name}`,
    handOverHelp: 'När personen har fått kopian avslutar detta ärendet.',
    handOver: 'Utlämnad',
    again: 'Sök igen',
    mailed: 'Kopian är samlad, och personen har fått länken med e-post.',
    files: 'Filer till personen',
    filesHint:
      'PDF, JSON eller CSV, högst 4 MB tillsammans. Personen hämtar dem på sidan för begäran. De bifogas inte i mejlet.',
    filesWait: (count) =>
      count === 1
        ? 'Till svaret hör en fil. Du hämtar den på sidan för din begäran.'
        : `Till svaret hör ${count} filer. Du hämtar dem på sidan för din begäran.`,
    filesHeading: 'Filer till svaret',
    handedOver: 'En handläggare lämnar ut kopian. Den skickas inte med e-post.',
    download: (name) => `Ladda ner ${name}`,
  },
  en: {
    heading: 'The copy',
    help: 'The systems are searched as when somebody asks on the website, and processors are asked by mail.',
    unproven: 'Confirm identity first, just above. Then you can search the systems.',
    address: 'E-mail address to search under',
    addressHint: 'Only one that you have made sure is the person’s.',
    byHand: 'Hand over by letter or at the desk, not by mail',
    alwaysByHand: 'The copy does not go by mail. You hand it over.',
    search: 'Search the systems now',
    searching: 'The systems are being searched. It can take some minutes.',
    look: 'See how it goes',
    ready: 'The copy is collected. Print it, or put it on a memory stick for the person.',
    searchedUnder: (address) => `Searched under ${address}.`,
    pdf: 'Download as PDF',
    json: 'Download as JSON',
    file: (name) => `Download ${name}`,
    handOverHelp: 'When the person has the copy, this closes the case.',
    handOver: 'Handed over',
    again: 'Search again',
    mailed: 'The copy is collected, and the person has the link by mail.',
    files: 'Files for the person',
    filesHint:
      'PDF, JSON or CSV, at most 4 MB in all. The person fetches them on the page of the request. They are not in the mail.',
    filesWait: (count) =>
      count === 1
        ? 'A file belongs to the answer. You fetch it on the page of your request.'
        : `${count} files belong to the answer. You fetch them on the page of your request.`,
    filesHeading: 'Files with the answer',
    handedOver: 'A handler hands the copy over. It does not go by mail.',
    download: (name) => `Download ${name}`,
  },
}
