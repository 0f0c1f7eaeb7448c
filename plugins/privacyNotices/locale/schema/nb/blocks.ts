/** Forms of blocks that are filled from the facts, and tables, from the English in schemas/. */
export const blocksNb = {
  'Who is responsible': 'Hvem som er ansvarlig',
  'Name, number, address and contacts of the responsible company. Change them under the organisation.':
    'Navn, nummer, adresse og kontakt for den ansvarlige virksomheten. Endre dem under virksomheten.',
  Note: 'Merknad',
  'Not used.': 'Brukes ikke.',
  'Purposes and legal bases': 'Formål og behandlingsgrunnlag',
  'Every purpose that is for this brand, with whose data, which data and the legal basis.':
    'Alle formål som gjelder denne merkevaren, med hvem det gjelder, hvilke opplysninger og behandlingsgrunnlaget.',
  'Suppliers (processors)': 'Leverandører (databehandlere)',
  'Every supplier that handles data for this brand, what it does and where.':
    'Alle leverandører som behandler opplysninger for denne merkevaren, hva de gjør, og hvor.',
  'How long data is kept': 'Hvor lenge opplysninger lagres',
  'The retention period of every purpose that is for this brand.':
    'Lagringstiden for alle formål som gjelder denne merkevaren.',
  Cookies: 'Informasjonskapsler',
  'Every cookie that is for this brand, with kind, purpose and expiry.':
    'Alle informasjonskapsler som gjelder denne merkevaren, med type, formål og varighet.',
  'People’s rights': 'Rettighetene til folk',
  'The rights the law gives people for the purposes of this brand, in standard words.':
    'Rettighetene loven gir folk for merkevarens formål, med faste formuleringer.',
  'Where to complain': 'Hvor man kan klage',
  'The data protection authority of the responsible company, with address and site.':
    'Datatilsynet til den ansvarlige virksomheten, med adresse og nettside.',
  'The line with version and date, in this notice’s own wording.':
    'Linjen med versjon og dato, med erklæringens egen ordlyd.',
  'Earlier versions': 'Tidligere versjoner',
  'What changed in each version, with links to them.':
    'Hva som ble endret i hver versjon, med lenker til dem.',
  'Table of your own': 'Egen tabell',
  'For what no other block shows. Purposes, suppliers and cookies have blocks that stay right by themselves.':
    'For det ingen annen blokk viser. Formål, leverandører og informasjonskapsler har blokker som holder seg riktige av seg selv.',
  'Heading of the table': 'Overskrift på tabellen',
  'Says what the table is about; read aloud before it.':
    'Sier hva tabellen handler om; leses høyt før den.',
  Rows: 'Rader',
  'The first row names the columns.': 'Første rad er navnene på kolonnene.',
  Row: 'Rad',
  'One row of a table.': 'Én rad i en tabell.',
  Cells: 'Celler',
  'One for each column, left to right.': 'Én for hver kolonne, fra venstre til høyre.',
  Cell: 'Celle',
} as const satisfies Record<string, string>
