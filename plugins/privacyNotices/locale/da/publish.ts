import type {publishEn} from '../en/publish.js'

export const publishDa: Record<keyof typeof publishEn, string> = {
  'publish.action': 'Gør klar og udgiv',
  'publish.idle': 'Intet er ændret, siden den sidst blev udgivet.',
  'publish.cancel': 'Annullér',
  'publish.close': 'Luk',
  'publish.unfinished': 'Politikken er ikke færdig nok til at blive udgivet.',
  'publish.same':
    'Læserne ser præcis det samme som i version {{version}}, så der kommer ingen ny version.',
  'publish.changesSince': 'Ændret siden version {{version}}',
  'publish.firstContent': 'Det, der udgives',
  'publish.together': 'Udgives sammen med politikken',
  'publish.kindQuestion': 'Hvilken slags ændring er det?',
  'publish.proposed': '{{kind}} (foreslået)',
  'publish.summary': 'Hvad der er ændret, i én sætning til læserne ({{language}})',
  'publish.summaryShort': 'Hvad der er ændret',
  'publish.waitsTitle': 'Det kommer ikke på hjemmesiderne endnu: Det venter på et ændringsvarsel.',
  'publish.waits_one':
    'Hjemmesiderne viser version {{version}}, indtil et ændringsvarsel siger, hvornår den nye tekst gælder fra. Folk er lovet {{count}} dags varsel.',
  'publish.waits_other':
    'Hjemmesiderne viser version {{version}}, indtil et ændringsvarsel siger, hvornår den nye tekst gælder fra. Folk er lovet {{count}} dages varsel.',
  'publish.andWait': 'Udgiv og vent',
  'publish.andStart': 'Udgiv og lav et ændringsvarsel',
  'publish.confirm': 'Udgiv',
  'kind.first.title': 'Første version',
  'kind.first.meaning': 'Politikken har ikke stået på nogen hjemmeside før.',
  'kind.editorial.title': 'Sproglig',
  'kind.editorial.meaning': 'Selve behandlingen er som før: en rettet slåfejl, en klarere sætning.',
  'kind.minor.title': 'Mindre',
  'kind.minor.meaning':
    'Noget ændres, men ikke noget, folk ville vælge anderledes for: en ny adresse.',
  'kind.material.title': 'Væsentlig',
  'kind.material.meaning':
    'Noget, folk skal have besked om først: en ny modtager, et nyt formål eller en ny type oplysninger.',
  'kind.retired.title': 'Nedlagt',
  'kind.retired.meaning': 'Politikken tages ned fra hjemmesiderne.',
  'published.newVersion': 'Version {{version}} er klar.',
  'published.upcoming': 'Den gælder fra {{day}}.',
  'published.same':
    'Udgivet. Læserne ser det samme som i version {{version}}, så der kom ingen ny version.',
  'published.waiting': 'Udgivet. Den venter på et ændringsvarsel, før hjemmesiderne viser den.',
  'published.late': 'Udgivet, men version {{version}} er ikke lavet endnu.',
  'published.lateDetail':
    'Der prøves igen af sig selv med få minutters mellemrum. Bliver det ved, så sig det til dem, der driver løsningen.',
  'published.soon': 'Udgivet. Version {{version}} kommer i løbet af et sekund …',
  'publish.lowerReason': 'Hvorfor er den mindre end foreslået?',
  'publish.lowerConfirmed':
    'Grunden gemmes med versionen. Den databeskyttelsesansvarlige skal bekræfte den med et link i en e-mail; indtil da viser hjemmesiderne den tekst, de har.',
  'publish.lowerKept': 'Grunden gemmes med versionen.',
  'published.confirming':
    'Udgivet. Den venter på bekræftelse fra den databeskyttelsesansvarlige, før hjemmesiderne viser den.',
  'published.retired': 'Udgivet, men politikken er nedlagt, så der kom ingen ny version.',
}
