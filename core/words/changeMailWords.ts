import type {Language} from '../language.js'

/** What the mails about a change say beside the words of the change itself. `{…}` are filled in. */
export interface ChangeMailWords {
  /** Above the list of facts that change. */
  readonly facts: string
  readonly compare: string
  readonly rightsHeading: string
  readonly nothingToDo: string
  readonly nothingToDoNow: string
  readonly complain: string
  readonly calledOffSubject: string
  readonly calledOff: string
  readonly calledOffMeaning: string
  readonly readCurrent: string
}

export const changeMailWords: Readonly<Record<Language, ChangeMailWords>> = {
  nb: {
    facts: 'Kort fortalt',
    compare: 'Se hva som endres',
    rightsHeading: 'Dette kan du gjøre',
    nothingToDo: 'Du trenger ikke å gjøre noe. Fram til da gjelder erklæringen slik den er i dag.',
    nothingToDoNow: 'Du trenger ikke å gjøre noe.',
    complain:
      'Du kan også be om innsyn, retting eller sletting, og klage til tilsynsmyndigheten som står i erklæringen.',
    calledOffSubject: 'Den varslede endringen i personvernerklæringen blir ikke gjennomført',
    calledOff:
      'Vi har varslet at personvernerklæringen til {brand} skulle endres fra {date}. Den endringen blir ikke gjennomført.',
    calledOffMeaning:
      'Opplysningene dine behandles som før, og du trenger ikke å gjøre noe. Erklæringen som gjelder i dag, gjelder fortsatt.',
    readCurrent: 'Les erklæringen som gjelder',
  },
  nn: {
    facts: 'Kort fortalt',
    compare: 'Sjå kva som blir endra',
    rightsHeading: 'Dette kan du gjere',
    nothingToDo: 'Du treng ikkje gjere noko. Fram til då gjeld erklæringa slik ho er i dag.',
    nothingToDoNow: 'Du treng ikkje gjere noko.',
    complain:
      'Du kan også be om innsyn, retting eller sletting, og klage til tilsynsorganet som står i erklæringa.',
    calledOffSubject: 'Den varsla endringa i personvernerklæringa blir ikkje gjennomført',
    calledOff:
      'Vi har varsla at personvernerklæringa til {brand} skulle endrast frå {date}. Den endringa blir ikkje gjennomført.',
    calledOffMeaning:
      'Opplysningane dine blir behandla som før, og du treng ikkje gjere noko. Erklæringa som gjeld i dag, gjeld framleis.',
    readCurrent: 'Les erklæringa som gjeld',
  },
  da: {
    facts: 'Kort fortalt',
    compare: 'Se, hvad der ændres',
    rightsHeading: 'Det kan du gøre',
    nothingToDo: 'Du behøver ikke gøre noget. Indtil da gælder politikken, som den er i dag.',
    nothingToDoNow: 'Du behøver ikke gøre noget.',
    complain:
      'Du kan også bede om indsigt, rettelse eller sletning og klage til den tilsynsmyndighed, der står i politikken.',
    calledOffSubject: 'Den varslede ændring i privatlivspolitikken bliver ikke gennemført',
    calledOff:
      'Vi har varslet, at privatlivspolitikken for {brand} skulle ændres fra {date}. Den ændring bliver ikke gennemført.',
    calledOffMeaning:
      'Dine oplysninger behandles som før, og du behøver ikke gøre noget. Den politik, der gælder i dag, gælder fortsat.',
    readCurrent: 'Læs den politik, der gælder',
  },
  sv: {
    facts: 'I korthet',
    compare: 'Se vad som ändras',
    rightsHeading: 'Det här kan du göra',
    nothingToDo: 'Du behöver inte göra något. Fram till dess gäller policyn som den är i dag.',
    nothingToDoNow: 'Du behöver inte göra något.',
    complain:
      'Du kan också begära tillgång, rättelse eller radering och klaga hos den tillsynsmyndighet som anges i policyn.',
    calledOffSubject: 'Den aviserade ändringen av integritetspolicyn genomförs inte',
    calledOff:
      'Vi har meddelat att integritetspolicyn för {brand} skulle ändras från {date}. Den ändringen genomförs inte.',
    calledOffMeaning:
      'Dina uppgifter behandlas som tidigare och du behöver inte göra något. Policyn som gäller i dag fortsätter att gälla.',
    readCurrent: 'Läs policyn som gäller',
  },
  en: {
    facts: 'In short',
    compare: 'See what changes',
    rightsHeading: 'What you can do',
    nothingToDo: 'You need not do anything. Until then the notice applies as it is today.',
    nothingToDoNow: 'You need not do anything.',
    complain:
      'You can also ask for access, correction or erasure, and complain to the supervisory authority named in the notice.',
    calledOffSubject: 'The announced change to the privacy notice does not happen',
    calledOff:
      'We told you that the privacy notice of {brand} would change from {date}. That change does not happen.',
    calledOffMeaning:
      'Your data is processed as before, and you need not do anything. The notice in force today stays in force.',
    readCurrent: 'Read the notice in force',
  },
}
