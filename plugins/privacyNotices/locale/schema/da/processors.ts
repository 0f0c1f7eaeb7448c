import type {processorsNb} from '../nb/processors.js'

/** Forms of processors, from the English in schemas/. */
export const processorsDa: Record<keyof typeof processorsNb, string> = {
  Processor: 'Databehandler',
  'A supplier that handles personal data for you: what it does, and where.':
    'En leverandør, der behandler personoplysninger for jer: hvad den gør, og hvor.',
  'Who and what': 'Hvem og hvad',
  Where: 'Hvor',
  Agreement: 'Aftale',
  Supplier: 'Leverandør',
  'The company you have the agreement with, under its legal name.':
    'Den virksomhed, I har aftalen med, under dens juridiske navn.',
  'Product or system': 'Produkt eller system',
  'The name of it, if people know that better than the company: "Physica". Shown behind the company’s name.':
    'Navnet på det, hvis folk kender det bedre end virksomheden: »Physica«. Vises efter virksomhedens navn.',
  'What it does for you': 'Hvad den gør for jer',
  'In a few words readers understand: "sends our text messages". Not the product’s name alone.':
    "Med få ord, læserne forstår: »sender vores sms'er«. Ikke kun produktets navn.",
  'For which purposes': 'Til hvilke formål',
  'The purposes it handles data for. Requests about these are sent to it.':
    'De formål, den behandler oplysninger til. Anmodninger om disse sendes til den.',
  'Country where the data is': 'Det land, hvor oplysningerne er',
  'Where it is stored or seen from. If staff in the USA can see it, choose the USA.':
    'Dér, hvor de opbevares eller ses fra. Vælg USA, hvis ansatte i USA kan se dem.',
  'Stands in the agreement with the supplier. Nothing more is needed inside the EEA.':
    'Står i aftalen med leverandøren. Inden for EØS skal der ikke mere til.',
  'Stays in the EEA': 'Bliver i EØS',
  'Where a copy can be read': 'Hvor en kopi kan læses',
  'The address of the clauses or the certificate. People may ask for a copy (Art. 13(1)(f)).':
    'Adressen på vilkårene eller certifikatet. Folk kan bede om en kopi (art. 13, stk. 1, litra f).',
  'Agreement signed on': 'Aftalen blev underskrevet',
  'The date of the data processing agreement. There must be one before the supplier starts.':
    'Datoen på databehandleraftalen. Den skal findes, før leverandøren går i gang.',
  'E-mail for requests': 'E-mail til anmodninger',
  'Where the supplier takes requests from people about their data. Ask them; it often stands in the agreement.':
    'Hertil vil leverandøren have anmodninger fra folk om deres oplysninger. Spørg; det står ofte i aftalen.',
  'When somebody asks for their data': 'Når nogen beder om deres oplysninger',
  'How this supplier’s part is found. Left open: its people are asked if there is an e-mail for requests; if not, people are told to ask there.':
    'Sådan findes det, leverandøren har. Uden valg: leverandøren bliver spurgt, hvis der er en e-mail til anmodninger; ellers får folk at vide, at de skal spørge der.',
  'The functions search it themselves: Sanity, Resend and the like':
    'Funktionerne søger selv: Sanity, Resend og lignende',
  'Its people answer: they get a mail with a link':
    'Leverandøren svarer: den får en e-mail med et link',
  'Health data: handed over in person or by secure mail':
    'Helbredsoplysninger: udleveres personligt eller med sikker post',
  'It cannot be searched by e-mail address: people must ask there':
    'Kan ikke gennemsøges med e-mailadresse: folk skal spørge der',
  'It holds nothing about the people who ask': 'Den har intet om dem, der spørger',
  'The group of brands that shares this processor.':
    'Den gruppe af brands, der deler denne databehandler.',
  'Leave empty if this processor is for every brand of the group.':
    'Lad stå tomt, hvis databehandleren gælder alle brands i gruppen.',
  'Next review': 'Næste gennemgang',
}
