import type {organisationsNb} from '../nb/organisations.js'

/** Forms of organisations, from the English in schemas/. */
export const organisationsDa: Record<keyof typeof organisationsNb, string> = {
  Organisation: 'Virksomhed',
  'A company or an authority. Whether it is responsible, works for you or receives data follows from where you use it.':
    'En virksomhed eller en myndighed. Om den er ansvarlig, arbejder for jer eller modtager oplysninger, følger af, hvor I bruger den.',
  Contact: 'Kontakt',
  'When it is responsible': 'Når den er ansvarlig',
  'Legal name': 'Juridisk navn',
  'Exactly as registered, with AS, ApS or AB: "Nordlys Drift AS".':
    'Præcis som i registret, med AS, ApS eller AB: »Nordlys Drift AS«.',
  Country: 'Land',
  'Where it is registered. This also decides how the number is checked.':
    'Hvor den er registreret. Det afgør også, hvordan nummeret kontrolleres.',
  'Organisation number': 'CVR- eller organisationsnummer',
  'Organisasjonsnummer, CVR or the like, digits only. It lets people look the company up.':
    'CVR, organisasjonsnummer eller lignende, kun cifre. Med det kan folk slå virksomheden op.',
  'Postal address': 'Postadresse',
  'As on an envelope, one line for each line. People who have no e-mail write here.':
    'Som på en konvolut, linje for linje. Hertil skriver de, der ikke har e-mail.',
  'E-mail': 'E-mail',
  'A shared mailbox such as post@… or personvern@…, not one person’s own.':
    'En fælles postkasse, som post@… eller persondata@…, ikke én persons egen.',
  'With country code, for example +47 22 39 69 00.': 'Med landekode, for eksempel +45 33 19 32 00.',
  'Full address, for example https://www.datatilsynet.no.':
    'Hele adressen, for eksempel https://www.datatilsynet.dk.',
  'More contacts': 'Flere kontaktpunkter',
  'Another mailbox, another office, opening hours: each for something. Shown where the company’s card stands.':
    'En anden postkasse, et andet kontor, åbningstider: hver til sit. Vises dér, hvor virksomhedens kort står.',
  'Who acts for it': 'Hvem der handler på dens vegne',
  'Only if the notice shall say so. A role, no person’s name: "the general manager". Names stand in old versions for ever.':
    'Kun hvis politikken skal sige det. En rolle, ikke et personnavn: »direktøren«. Navne bliver stående i gamle versioner for altid.',
  'The data protection authority of its country. Needed for companies that are responsible for a brand.':
    'Datatilsynet i dens land. Nødvendigt for virksomheder, der er ansvarlige for et brand.',
  'Data protection officer': 'Databeskyttelsesrådgiver',
  'Only if the company has named one. Few have to.':
    'Kun hvis virksomheden har udpeget en. De færreste skal.',
  'Name or role': 'Navn eller rolle',
  'A role is enough, for example "Personvernombudet". A person’s name will stand in old versions for ever.':
    'En rolle er nok, for eksempel »Databeskyttelsesrådgiveren«. Et personnavn bliver stående i gamle versioner for altid.',
  'A mailbox that still works when someone else takes over.':
    'En postkasse, der stadig virker, når en anden tager over.',
  'Who answers requests': 'Hvem der svarer på anmodninger',
  'E-mail addresses of those who answer when people ask for their data. Links that show personal data are sent only to these.':
    'E-mailadresser på dem, der svarer, når folk beder om deres oplysninger. Links, der viser personoplysninger, sendes kun til disse.',
  'One more way to reach the company, and what it is for.':
    'Endnu en måde at komme i kontakt med virksomheden på, og hvad den er til.',
  'What it is for': 'Hvad den er til',
  'In a few words readers look for: "Questions about deletion", "Clinic in Bergen".':
    'Med få ord, som læserne leder efter: »Spørgsmål om sletning«, »Klinikken i Bergen«.',
  'A shared mailbox, not one person’s own.': 'En fælles postkasse, ikke én persons egen.',
  Address: 'Adresse',
  'As on an envelope, one line for each line.': 'Som på en konvolut, linje for linje.',
  'Opening hours': 'Åbningstider',
  'If people have to know them: "weekdays 7–18".': 'Hvis folk skal kende dem: »hverdage 7–18«.',
  'Security measures': 'Sikkerhedsforanstaltninger',
  'In general: who has access, encryption, backup, training. Stands in the record of processing, never in a notice.':
    'I hovedtræk: hvem der har adgang, kryptering, sikkerhedskopi, oplæring. Står i fortegnelsen over behandlingsaktiviteter, aldrig i en politik.',
  'Representative in the EEA': 'Repræsentant i EØS',
  'Only for a company outside the EEA: whom people and authorities in the EEA write to (Article 27).':
    'Kun for en virksomhed uden for EØS: hvem folk og myndigheder i EØS skriver til (artikel 27).',
}
