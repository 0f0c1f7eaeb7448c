/** Forms of organisations, from the English in schemas/. */
export const organisationsNb = {
  Organisation: 'Virksomhet',
  'A company or an authority. Whether it is responsible, works for you or receives data follows from where you use it.':
    'En virksomhet eller en myndighet. Om den er ansvarlig, jobber for dere eller mottar opplysninger, følger av hvor dere bruker den.',
  Contact: 'Kontakt',
  'When it is responsible': 'Når den er ansvarlig',
  'Legal name': 'Juridisk navn',
  'Exactly as registered, with AS, ApS or AB: "Nordlys Drift AS".':
    'Nøyaktig som i registeret, med AS, ApS eller AB: «Nordlys Drift AS».',
  Country: 'Land',
  'Where it is registered. This also decides how the number is checked.':
    'Hvor den er registrert. Det avgjør også hvordan nummeret kontrolleres.',
  'Organisation number': 'Organisasjonsnummer',
  'Organisasjonsnummer, CVR or the like, digits only. It lets people look the company up.':
    'Organisasjonsnummer, CVR eller lignende, bare siffer. Med det kan folk slå opp virksomheten.',
  'Postal address': 'Postadresse',
  'As on an envelope, one line for each line. People who have no e-mail write here.':
    'Som på en konvolutt, linje for linje. Hit skriver de som ikke har e-post.',
  'E-mail': 'E-post',
  'A shared mailbox such as post@… or personvern@…, not one person’s own.':
    'En felles postkasse, som post@… eller personvern@…, ikke én persons egen.',
  'With country code, for example +47 22 39 69 00.': 'Med landkode, for eksempel +47 22 39 69 00.',
  'Full address, for example https://www.datatilsynet.no.':
    'Hele adressen, for eksempel https://www.datatilsynet.no.',
  'More contacts': 'Flere kontaktpunkter',
  'Another mailbox, another office, opening hours: each for something. Shown where the company’s card stands.':
    'En annen postkasse, et annet kontor, åpningstider: hvert til sitt. Vises der virksomhetens kort står.',
  'Who acts for it': 'Hvem som opptrer på dens vegne',
  'Only if the notice shall say so. A role, no person’s name: "the general manager". Names stand in old versions for ever.':
    'Bare hvis erklæringen skal si det. En rolle, ikke et personnavn: «daglig leder». Navn blir stående i gamle versjoner for alltid.',
  'The data protection authority of its country. Needed for companies that are responsible for a brand.':
    'Datatilsynet i landet den holder til. Trengs for virksomheter som er ansvarlige for en merkevare.',
  'Data protection officer': 'Personvernombud',
  'Only if the company has named one. Few have to.':
    'Bare hvis virksomheten har utpekt et. De færreste må.',
  'Name or role': 'Navn eller rolle',
  'A role is enough, for example "Personvernombudet". A person’s name will stand in old versions for ever.':
    'En rolle er nok, for eksempel «Personvernombudet». Et personnavn blir stående i gamle versjoner for alltid.',
  'A mailbox that still works when someone else takes over.':
    'En postkasse som fortsatt virker når noen andre tar over.',
  'Who answers requests': 'Hvem som svarer på krav',
  'E-mail addresses of those who answer when people ask for their data. Links that show personal data are sent only to these.':
    'E-postadressene til dem som svarer når folk ber om opplysningene sine. Lenker som viser personopplysninger, sendes bare til disse.',
  'One more way to reach the company, and what it is for.':
    'Enda en måte å nå virksomheten på, og hva den er til.',
  'What it is for': 'Hva den er til',
  'In a few words readers look for: "Questions about deletion", "Clinic in Bergen".':
    'Med få ord som leserne ser etter: «Spørsmål om sletting», «Klinikken i Bergen».',
  'A shared mailbox, not one person’s own.': 'En felles postkasse, ikke én persons egen.',
  Address: 'Adresse',
  'As on an envelope, one line for each line.': 'Som på en konvolutt, linje for linje.',
  'Opening hours': 'Åpningstider',
  'If people have to know them: "weekdays 7–18".': 'Hvis folk må vite dem: «hverdager 7–18».',
  'Security measures': 'Sikkerhetstiltak',
  'In general: who has access, encryption, backup, training. Stands in the record of processing, never in a notice.':
    'I hovedtrekk: hvem som har tilgang, kryptering, sikkerhetskopi, opplæring. Står i behandlingsprotokollen, aldri i en erklæring.',
  'Representative in the EEA': 'Representant i EØS',
  'Only for a company outside the EEA: whom people and authorities in the EEA write to (Article 27).':
    'Bare for en virksomhet utenfor EØS: hvem folk og myndigheter i EØS skriver til (artikkel 27).',
} as const satisfies Record<string, string>
