/** Forms of processors, from the English in schemas/. */
export const processorsNb = {
  Processor: 'Databehandler',
  'A supplier that handles personal data for you: what it does, and where.':
    'En leverandør som behandler personopplysninger for dere: hva den gjør, og hvor.',
  'Who and what': 'Hvem og hva',
  Where: 'Hvor',
  Agreement: 'Avtale',
  Supplier: 'Leverandør',
  'The company you have the agreement with, under its legal name.':
    'Virksomheten dere har avtalen med, under sitt juridiske navn.',
  'Product or system': 'Produkt eller system',
  'The name of it, if people know that better than the company: "Physica". Shown behind the company’s name.':
    'Navnet på det, hvis folk kjenner det bedre enn virksomheten: «Physica». Vises etter virksomhetens navn.',
  'What it does for you': 'Hva den gjør for dere',
  'In a few words readers understand: "sends our text messages". Not the product’s name alone.':
    'Med få ord som leserne forstår: «sender tekstmeldingene våre». Ikke bare produktets navn.',
  'For which purposes': 'For hvilke formål',
  'The purposes it handles data for. Requests about these are sent to it.':
    'Formålene den behandler opplysninger for. Krav som gjelder disse, sendes til den.',
  'Country where the data is': 'Landet der opplysningene er',
  'Where it is stored or seen from. If staff in the USA can see it, choose the USA.':
    'Der de lagres eller ses fra. Velg USA hvis ansatte i USA kan se dem.',
  'Stands in the agreement with the supplier. Nothing more is needed inside the EEA.':
    'Står i avtalen med leverandøren. Innenfor EØS trengs ikke noe mer.',
  'Stays in the EEA': 'Blir i EØS',
  'Where a copy can be read': 'Hvor en kopi kan leses',
  'The address of the clauses or the certificate. People may ask for a copy (Art. 13(1)(f)).':
    'Adressen til vilkårene eller sertifikatet. Folk kan be om en kopi (art. 13 nr. 1 f).',
  'Agreement signed on': 'Avtalen ble signert',
  'The date of the data processing agreement. There must be one before the supplier starts.':
    'Datoen på databehandleravtalen. Den må finnes før leverandøren begynner.',
  'E-mail for requests': 'E-post for krav',
  'Where the supplier takes requests from people about their data. Ask them; it often stands in the agreement.':
    'Dit leverandøren vil ha krav fra folk om opplysningene deres. Spør; det står ofte i avtalen.',
  'When somebody asks for their data': 'Når noen ber om opplysningene sine',
  'How this supplier’s part is found. Left open: its people are asked if there is an e-mail for requests; if not, people are told to ask there.':
    'Slik finnes det leverandøren har. Uten valg: leverandøren får spørsmålet hvis det står en e-post for krav; ellers får folk vite at de må spørre der.',
  'The functions search it themselves: Sanity, Resend and the like':
    'Funksjonene søker selv: Sanity, Resend og lignende',
  'Its people answer: they get a mail with a link':
    'Leverandøren svarer: den får en e-post med en lenke',
  'Health data: handed over in person or by secure mail':
    'Helseopplysninger: utleveres personlig eller i sikker post',
  'It cannot be searched by e-mail address: people must ask there':
    'Kan ikke gjennomsøkes med e-postadresse: folk må spørre der',
  'It holds nothing about the people who ask': 'Den har ingenting om dem som spør',
  'The group of brands that shares this processor.':
    'Gruppen av merkevarer som deler denne databehandleren.',
  'Leave empty if this processor is for every brand of the group.':
    'La stå tomt hvis databehandleren gjelder alle merkevarene i gruppen.',
  'Next review': 'Neste gjennomgang',
} as const satisfies Record<string, string>
