/** Forms of groups of brands, brands and newsletters, from the English in schemas/. */
export const brandsNb = {
  'Group of brands': 'Gruppe av merkevarer',
  'Brands that share their facts and make the same promises to people.':
    'Merkevarer som deler faste opplysninger og gir folk de samme løftene.',
  About: 'Om',
  Promises: 'Løfter',
  Name: 'Navn',
  'What the brands are called together, for example "Nordlys". Readers may see it.':
    'Hva merkevarene kalles samlet, for eksempel «Nordlys». Leserne kan få se det.',
  'Authority people complain to': 'Tilsynet folk kan klage til',
  'The data protection authority for every company of the group that does not name one of its own.':
    'Datatilsynet for alle virksomheter i gruppen som ikke har oppgitt et eget.',
  'Days of warning before a material change': 'Dagers varsel før en vesentlig endring',
  'How many days ahead you promise to tell people about a change that matters to them. Notices print this number, and a change notice cannot be in force sooner. 30 is a good promise.':
    'Hvor mange dager i forveien dere lover å si fra om endringer som betyr noe for folk. Erklæringene viser tallet, og et endringsvarsel kan ikke gjelde tidligere. 30 er et godt løfte.',
  'Minutes before a mail about a change leaves': 'Minutter før en e-post om en endring sendes',
  'Time to stop a mail after a change notice was published. 15 minutes if you write nothing.':
    'Tid til å stoppe e-posten etter at et endringsvarsel er publisert. 15 minutter hvis du ikke skriver noe.',
  'Privacy leads': 'Personvernansvarlige',
  'E-mail addresses of those who confirm important decisions. Each new version is reported to them, which proves later what was shown. Leave empty if nobody has this role.':
    'E-postadressene til dem som bekrefter viktige avgjørelser. De får melding om hver ny versjon, så det siden kan vises hva som ble vist. La stå tomt hvis ingen har denne rollen.',
  'E-mail address': 'E-postadresse',
  Brand: 'Merkevare',
  'What people know by name, and whose sites show the notice.':
    'Det folk kjenner navnet på, og som har nettsidene erklæringen vises på.',
  'Sites and contact': 'Nettsider og kontakt',
  Languages: 'Språk',
  Newsletters: 'Nyhetsbrev',
  'As it stands on the sign or the site, for example "Klinikk24".':
    'Slik det står på skiltet eller nettsiden, for eksempel «Klinikk24».',
  'Short name in addresses': 'Kortnavn i adresser',
  'Sites fetch the notice under this name, and unsubscribes are kept under it. Choose it once: an old address keeps leading to the new one, but a name that people have unsubscribed under has to stay.':
    'Nettsidene henter erklæringen under dette navnet, og avmeldinger er lagret under det. Velg det én gang: En gammel adresse leder fortsatt til den nye, men et navn folk har meldt seg av under, må bli stående.',
  Group: 'Gruppe',
  'The group the brand shares its facts with. A brand alone has a group of its own.':
    'Gruppen merkevaren deler faste opplysninger med. En merkevare som er alene, har en gruppe for seg selv.',
  'Company that is responsible': 'Ansvarlig virksomhet',
  'The company that decides why and how personal data is used: the one people can hold to it. Usually the company that owns the brand, never the brand itself.':
    'Virksomheten som bestemmer hvorfor og hvordan opplysningene brukes, og som folk kan holde ansvarlig. Som regel den som eier merkevaren, aldri merkevaren selv.',
  'Only if it is another than the company’s, for example because the brand is in another country.':
    'Bare hvis det er et annet enn virksomhetens, for eksempel fordi merkevaren er i et annet land.',
  'This is a health service': 'Dette er en helsetjeneste',
  'On for clinics, dentists, physiotherapists and the like: notices then use the words of health law ("dataansvarlig" in Norwegian).':
    'Slå på for klinikker, tannleger, fysioterapeuter og lignende: Erklæringene bruker da helselovenes ord («dataansvarlig» på norsk).',
  Colour: 'Farge',
  'The brand’s colour for pages, mails and previews, written like #0a7d5a. Dark enough to read white text on.':
    'Merkevarens farge på sider, i e-poster og i forhåndsvisninger, skrevet som #0a7d5a. Mørk nok til at hvit tekst kan leses på den.',
  'E-mail for questions': 'E-post for spørsmål',
  'A shared mailbox that someone reads every working day, not a colleague’s own. Left empty, the company’s is shown.':
    'En felles postkasse som noen leser hver arbeidsdag, ikke en kollegas egen. Står det tomt, vises virksomhetens.',
  Phone: 'Telefon',
  'With country code, for example +47 99 10 24 24.': 'Med landkode, for eksempel +47 99 10 24 24.',
  Sites: 'Nettsider',
  'The addresses of the brand’s sites without https://, the main one first: klinikk24.no':
    'Adressene til merkevarens nettsider uten https://, hovedsiden først: klinikk24.no',
  Site: 'Nettside',
  'Address of links in mails': 'Adressen for lenker i e-poster',
  'Where unsubscribe and download links lead, for example https://personvern.klinikk24.no. People trust links on the brand’s own site most. Left empty, the product’s common address is used.':
    'Hit går lenkene for avmelding og nedlasting, for eksempel https://personvern.klinikk24.no. Folk stoler mest på lenker til merkevarens egen side. Står det tomt, brukes løsningens felles adresse.',
  'Every newsletter people can subscribe to. Leaving one leaves the others alone.':
    'Alle nyhetsbrev folk kan abonnere på. Melder de seg av ett, beholder de de andre.',
  'The languages the brand’s notices are written in.':
    'Språkene merkevarens erklæringer er skrevet på.',
  Language: 'Språk',
  'Language that counts': 'Språket som gjelder',
  'The language that holds where translations differ, and that readers get who ask for one you do not have.':
    'Språket som gjelder når oversettelser er ulike, og som leserne får når de ber om et språk dere ikke har.',
  'Time zone': 'Tidssone',
  'Decides at which midnight a change is in force. Keep Europe/Oslo unless the brand is elsewhere.':
    'Avgjør hvilken midnatt en endring gjelder fra. Behold Europe/Oslo med mindre merkevaren holder til et annet sted.',
  Newsletter: 'Nyhetsbrev',
  'A newsletter that people can leave without leaving the others.':
    'Et nyhetsbrev folk kan melde seg av uten å miste de andre.',
  'What subscribers call it. It is shown on the unsubscribe page.':
    'Det abonnentene kaller det. Vises på avmeldingssiden.',
  'Short name': 'Kortnavn',
  'A word for links, made from the name. Do not change it once mails are sent.':
    'Et ord til lenker, laget av navnet. Ikke endre det etter at e-poster er sendt.',
  'How it reaches people': 'Hvordan det når folk',
  'Someone who leaves it is left alone in this way. What is sent by text message, phone or letter is sent by a supplier, who is told of every opt-out.':
    'Den som melder seg av, får være i fred på denne måten. Tekstmeldinger, telefoner og brev går gjennom en leverandør, som får vite om hver avmelding.',
  'Text message (SMS)': 'Tekstmelding (SMS)',
  'Letters by post': 'Brev i posten',
  'Topic in the mail system': 'Emne i e-postsystemet',
  'The id of the topic in Resend that this newsletter is sent to. Ask whoever set up the mail system. Leave it empty if it is sent from Mailchimp.':
    'ID-en til emnet i Resend som dette nyhetsbrevet sendes til. Spør den som satte opp e-postsystemet. La det stå tomt hvis det sendes fra Mailchimp.',
  'Segment in the mail system': 'Segment i e-postsystemet',
  'Only if it is sent to a segment in Resend that holds its subscribers and nobody else. Whoever leaves is taken out of it. Never the segment of people who are told of changes to privacy notices.':
    'Bare hvis det sendes til et segment i Resend med abonnentene og ingen andre. Den som melder seg av, tas ut av det. Aldri segmentet med dem som får vite om endringer i personvernerklæringer.',
  'Audience in Mailchimp': 'Målgruppe i Mailchimp',
  'Only if it is sent from Mailchimp: the audience’s id, ten letters and digits such as a1b2c3d4e5. It stands under Audience, Settings. Whoever leaves is unsubscribed there.':
    'Bare hvis det sendes fra Mailchimp: ID-en til målgruppen, ti bokstaver og tall som a1b2c3d4e5. Den står under Audience, Settings. Den som melder seg av, meldes av der.',
} as const satisfies Record<string, string>
