import type {textsNb} from '../nb/texts.js'

/** Forms of texts and the facts in them, from the English in schemas/. */
export const textsDa: Record<keyof typeof textsNb, string> = {
  'The same fact in each language that notices are shown in.':
    'Den samme oplysning på hvert sprog, politikkerne vises på.',
  'As people who read Norsk bokmål should see it. A notice in this language cannot be shown while this is empty.':
    'Sådan som de, der læser norsk bokmål, skal se det. En politik på dette sprog kan ikke vises, så længe det er tomt.',
  'As people who read Norsk nynorsk should see it. A notice in this language cannot be shown while this is empty.':
    'Sådan som de, der læser nynorsk, skal se det. En politik på dette sprog kan ikke vises, så længe det er tomt.',
  'As people who read Dansk should see it. A notice in this language cannot be shown while this is empty.':
    'Sådan som de, der læser dansk, skal se det. En politik på dette sprog kan ikke vises, så længe det er tomt.',
  'As people who read Svenska should see it. A notice in this language cannot be shown while this is empty.':
    'Sådan som de, der læser svensk, skal se det. En politik på dette sprog kan ikke vises, så længe det er tomt.',
  'As people who read English should see it. A notice in this language cannot be shown while this is empty.':
    'Sådan som de, der læser engelsk, skal se det. En politik på dette sprog kan ikke vises, så længe det er tomt.',
  'Text with facts in it, and blocks that are filled from the facts.':
    'Tekst med faste oplysninger i og blokke, der fyldes fra oplysningerne.',
  'Smaller heading': 'Mindre overskrift',
  Quotation: 'Citat',
  Bullets: 'Punkter',
  Numbers: 'Tal',
  Strong: 'Fed',
  Emphasis: 'Kursiv',
  Link: 'Link',
  'Where the words lead: a page (https://…), an e-mail (mailto:…) or a phone (tel:…).':
    'Hvor ordene fører hen: en side (https://…), en e-mail (mailto:…) eller en telefon (tel:…).',
  'Link to a section': 'Link til et afsnit',
  'Another section of this notice. Never type its number: it may move.':
    'Et andet afsnit i denne politik. Skriv aldrig nummeret: Det kan flytte sig.',
  'Words in another language': 'Ord på et andet sprog',
  'Code of the language, for example en, de or se (Northern Sámi): screen readers then say the words right.':
    'Sprogkoden, for eksempel en, de eller se (nordsamisk): Så læser skærmlæsere ordene rigtigt.',
  Fact: 'Fast oplysning',
  'A piece of text that is filled in from the facts, and changes when the fact does.':
    'Et stykke tekst, der fyldes fra de faste oplysninger og ændres, når de ændres.',
  'Which fact': 'Hvilken oplysning',
  'What shall stand here. Use a fact for every name, address and number, and type none by hand.':
    'Hvad der skal stå her. Brug en fast oplysning til hvert navn, hver adresse og hvert nummer, og skriv ingen i hånden.',
  'Responsible company: name': 'Ansvarlig virksomhed: navn',
  'Responsible company: organisation number':
    'Ansvarlig virksomhed: CVR- eller organisationsnummer',
  'Responsible company: postal address': 'Ansvarlig virksomhed: postadresse',
  'Responsible company: e-mail': 'Ansvarlig virksomhed: e-mail',
  'Responsible company: phone': 'Ansvarlig virksomhed: telefon',
  'Brand: name': 'Brand: navn',
  'Brand: e-mail': 'Brand: e-mail',
  'Brand: phone': 'Brand: telefon',
  'Brand: main site': 'Brand: vigtigste hjemmeside',
  'Group: name': 'Gruppe: navn',
  'Group: all its brands': 'Gruppe: alle dens brands',
  'Group: days of warning before a change': 'Gruppe: dages varsel før en ændring',
  'Authority: name': 'Tilsyn: navn',
  'Authority: postal address': 'Tilsyn: postadresse',
  'Authority: e-mail': 'Tilsyn: e-mail',
  'Authority: phone': 'Tilsyn: telefon',
  'Authority: site': 'Tilsyn: hjemmeside',
  'An organisation: name': 'En virksomhed: navn',
  'An organisation: organisation number': 'En virksomhed: CVR- eller organisationsnummer',
  'An organisation: postal address': 'En virksomhed: postadresse',
  'An organisation: e-mail': 'En virksomhed: e-mail',
  'An organisation: phone': 'En virksomhed: telefon',
  'A purpose: its name': 'Et formål: navnet',
  'A purpose: how long data is kept': 'Et formål: hvor længe oplysninger opbevares',
  'A purpose: legal basis': 'Et formål: behandlingsgrundlag',
  'How many days a download link works': 'Hvor mange dage et downloadlink virker',
  'How soon requests are answered': 'Hvor hurtigt anmodninger bliver besvaret',
  'Kept: requests that nobody confirmed': 'Opbevares: sager, som ingen bekræftede',
  'Kept: what was collected for a request': 'Opbevares: det, der blev samlet til en sag',
  'Kept: the address in a closed request': 'Opbevares: adressen i en lukket sag',
  'Kept: the rest of a closed request': 'Opbevares: resten af en lukket sag',
  'Kept: proofs around an opt-out': 'Opbevares: beviser omkring en afmelding',
  'Kept: records of mailings about changes': 'Opbevares: oversigt over udsendte ændringsvarsler',
  'Kept: logs of the functions': 'Opbevares: logge fra funktionerne',
  'Of which': 'Af hvilken',
  'The organisation or the purpose that the fact is about.':
    'Den virksomhed eller det formål, oplysningen handler om.',
}
