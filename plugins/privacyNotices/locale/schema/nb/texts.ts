/** Forms of texts and the facts in them, from the English in schemas/. */
export const textsNb = {
  'The same fact in each language that notices are shown in.':
    'Den samme opplysningen på hvert språk erklæringene vises på.',
  'As people who read Norsk bokmål should see it. A notice in this language cannot be shown while this is empty.':
    'Slik de som leser norsk bokmål, skal se det. En erklæring på dette språket kan ikke vises så lenge det er tomt.',
  'As people who read Norsk nynorsk should see it. A notice in this language cannot be shown while this is empty.':
    'Slik de som leser nynorsk, skal se det. En erklæring på dette språket kan ikke vises så lenge det er tomt.',
  'As people who read Dansk should see it. A notice in this language cannot be shown while this is empty.':
    'Slik de som leser dansk, skal se det. En erklæring på dette språket kan ikke vises så lenge det er tomt.',
  'As people who read Svenska should see it. A notice in this language cannot be shown while this is empty.':
    'Slik de som leser svensk, skal se det. En erklæring på dette språket kan ikke vises så lenge det er tomt.',
  'As people who read English should see it. A notice in this language cannot be shown while this is empty.':
    'Slik de som leser engelsk, skal se det. En erklæring på dette språket kan ikke vises så lenge det er tomt.',
  'Text with facts in it, and blocks that are filled from the facts.':
    'Tekst med faste opplysninger i, og blokker som fylles fra opplysningene.',
  'Smaller heading': 'Mindre overskrift',
  Quotation: 'Sitat',
  Bullets: 'Punkter',
  Numbers: 'Tall',
  Strong: 'Uthevet',
  Emphasis: 'Kursiv',
  Link: 'Lenke',
  'Where the words lead: a page (https://…), an e-mail (mailto:…) or a phone (tel:…).':
    'Hvor ordene leder: en side (https://…), en e-post (mailto:…) eller en telefon (tel:…).',
  'Link to a section': 'Lenke til et avsnitt',
  'Another section of this notice. Never type its number: it may move.':
    'Et annet avsnitt i denne erklæringen. Skriv aldri nummeret: Det kan flytte seg.',
  'Words in another language': 'Ord på et annet språk',
  'Code of the language, for example en, de or se (Northern Sámi): screen readers then say the words right.':
    'Språkkoden, for eksempel en, de eller se (nordsamisk): Da leser skjermlesere ordene riktig.',
  Fact: 'Fast opplysning',
  'A piece of text that is filled in from the facts, and changes when the fact does.':
    'Et stykke tekst som fylles fra de faste opplysningene, og som endres når de endres.',
  'Which fact': 'Hvilken opplysning',
  'What shall stand here. Use a fact for every name, address and number, and type none by hand.':
    'Hva som skal stå her. Bruk en fast opplysning for hvert navn, hver adresse og hvert nummer, og skriv ingen for hånd.',
  'Responsible company: name': 'Ansvarlig virksomhet: navn',
  'Responsible company: organisation number': 'Ansvarlig virksomhet: organisasjonsnummer',
  'Responsible company: postal address': 'Ansvarlig virksomhet: postadresse',
  'Responsible company: e-mail': 'Ansvarlig virksomhet: e-post',
  'Responsible company: phone': 'Ansvarlig virksomhet: telefon',
  'Brand: name': 'Merkevare: navn',
  'Brand: e-mail': 'Merkevare: e-post',
  'Brand: phone': 'Merkevare: telefon',
  'Brand: main site': 'Merkevare: hovednettside',
  'Group: name': 'Gruppe: navn',
  'Group: all its brands': 'Gruppe: alle merkevarene',
  'Group: days of warning before a change': 'Gruppe: dagers varsel før en endring',
  'Authority: name': 'Tilsyn: navn',
  'Authority: postal address': 'Tilsyn: postadresse',
  'Authority: e-mail': 'Tilsyn: e-post',
  'Authority: phone': 'Tilsyn: telefon',
  'Authority: site': 'Tilsyn: nettside',
  'An organisation: name': 'En virksomhet: navn',
  'An organisation: organisation number': 'En virksomhet: organisasjonsnummer',
  'An organisation: postal address': 'En virksomhet: postadresse',
  'An organisation: e-mail': 'En virksomhet: e-post',
  'An organisation: phone': 'En virksomhet: telefon',
  'A purpose: its name': 'Et formål: navnet',
  'A purpose: how long data is kept': 'Et formål: hvor lenge opplysninger lagres',
  'A purpose: legal basis': 'Et formål: behandlingsgrunnlag',
  'How many days a download link works': 'Hvor mange dager en nedlastingslenke virker',
  'How soon requests are answered': 'Hvor raskt krav blir besvart',
  'Kept: requests that nobody confirmed': 'Lagres: saker som ingen bekreftet',
  'Kept: what was collected for a request': 'Lagres: det som ble samlet til en sak',
  'Kept: the address in a closed request': 'Lagres: adressen i en lukket sak',
  'Kept: the rest of a closed request': 'Lagres: resten av en lukket sak',
  'Kept: proofs around an opt-out': 'Lagres: bevis rundt en avmelding',
  'Kept: records of mailings about changes': 'Lagres: oversikt over utsendte endringsvarsler',
  'Kept: logs of the functions': 'Lagres: logger fra funksjonene',
  'Of which': 'Av hvilken',
  'The organisation or the purpose that the fact is about.':
    'Virksomheten eller formålet opplysningen gjelder.',
} as const satisfies Record<string, string>
