import type {blocksNb} from '../nb/blocks.js'

/** Forms of blocks that are filled from the facts, and tables, from the English in schemas/. */
export const blocksDa: Record<keyof typeof blocksNb, string> = {
  'Who is responsible': 'Hvem der er ansvarlig',
  'Name, number, address and contacts of the responsible company. Change them under the organisation.':
    'Navn, nummer, adresse og kontakt for den ansvarlige virksomhed. Ret dem under virksomheden.',
  Note: 'Note',
  'Not used.': 'Bruges ikke.',
  'Purposes and legal bases': 'Formål og behandlingsgrundlag',
  'Every purpose that is for this brand, with whose data, which data and the legal basis.':
    'Alle formål, der gælder dette brand, med hvem det handler om, hvilke oplysninger og behandlingsgrundlaget.',
  'Suppliers (processors)': 'Leverandører (databehandlere)',
  'Every supplier that handles data for this brand, what it does and where.':
    'Alle leverandører, der behandler oplysninger for dette brand, hvad de gør, og hvor.',
  'How long data is kept': 'Hvor længe oplysninger opbevares',
  'The retention period of every purpose that is for this brand.':
    'Opbevaringsperioden for alle formål, der gælder dette brand.',
  Cookies: 'Cookies',
  'Every cookie that is for this brand, with kind, purpose and expiry.':
    'Alle cookies, der gælder dette brand, med type, formål og varighed.',
  'People’s rights': 'Folks rettigheder',
  'The rights the law gives people for the purposes of this brand, in standard words.':
    'De rettigheder, loven giver folk for brandets formål, med faste formuleringer.',
  'Where to complain': 'Hvor man kan klage',
  'The data protection authority of the responsible company, with address and site.':
    'Den ansvarlige virksomheds datatilsyn, med adresse og hjemmeside.',
  'The line with version and date, in this notice’s own wording.':
    'Linjen med version og dato, med politikkens egen ordlyd.',
  'Earlier versions': 'Tidligere versioner',
  'What changed in each version, with links to them.':
    'Hvad der blev ændret i hver version, med links til dem.',
  'Table of your own': 'Egen tabel',
  'For what no other block shows. Purposes, suppliers and cookies have blocks that stay right by themselves.':
    'Til det, ingen anden blok viser. Formål, leverandører og cookies har blokke, der holder sig rigtige af sig selv.',
  'Heading of the table': 'Tabellens overskrift',
  'Says what the table is about; read aloud before it.':
    'Siger, hvad tabellen handler om; læses højt før den.',
  Rows: 'Rækker',
  'The first row names the columns.': 'Første række er kolonnernes navne.',
  Row: 'Række',
  'One row of a table.': 'Én række i en tabel.',
  Cells: 'Celler',
  'One for each column, left to right.': 'Én for hver kolonne, fra venstre mod højre.',
  Cell: 'Celle',
}
