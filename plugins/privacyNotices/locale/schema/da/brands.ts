import type {brandsNb} from '../nb/brands.js'

/** Forms of groups of brands, brands and newsletters, from the English in schemas/. */
export const brandsDa: Record<keyof typeof brandsNb, string> = {
  'Group of brands': 'Gruppe af brands',
  'Brands that share their facts and make the same promises to people.':
    'Brands, der deler faste oplysninger og giver folk de samme løfter.',
  About: 'Om',
  Promises: 'Løfter',
  Name: 'Navn',
  'What the brands are called together, for example "Nordlys". Readers may see it.':
    'Hvad brandene hedder tilsammen, for eksempel »Nordlys«. Læserne kan få det at se.',
  'Authority people complain to': 'Det tilsyn, folk kan klage til',
  'The data protection authority for every company of the group that does not name one of its own.':
    'Datatilsynet for alle virksomheder i gruppen, der ikke har angivet et selv.',
  'Days of warning before a material change': 'Dages varsel før en væsentlig ændring',
  'How many days ahead you promise to tell people about a change that matters to them. Notices print this number, and a change notice cannot be in force sooner. 30 is a good promise.':
    'Hvor mange dage i forvejen I lover at give besked om ændringer, der betyder noget for folk. Politikkerne viser tallet, og et ændringsvarsel kan ikke gælde tidligere. 30 er et godt løfte.',
  'Minutes before a mail about a change leaves': 'Minutter før en e-mail om en ændring sendes',
  'Time to stop a mail after a change notice was published. 15 minutes if you write nothing.':
    'Tid til at stoppe e-mailen, efter at et ændringsvarsel er udgivet. 15 minutter, hvis du ikke skriver noget.',
  'Privacy leads': 'Persondataansvarlige',
  'E-mail addresses of those who confirm important decisions. Each new version is reported to them, which proves later what was shown. Leave empty if nobody has this role.':
    'E-mailadresser på dem, der bekræfter vigtige beslutninger. De får besked om hver ny version, så det senere kan bevises, hvad der blev vist. Lad stå tomt, hvis ingen har rollen.',
  'E-mail address': 'E-mailadresse',
  Brand: 'Brand',
  'What people know by name, and whose sites show the notice.':
    'Det, folk kender ved navn, og hvis hjemmesider viser politikken.',
  'Sites and contact': 'Hjemmesider og kontakt',
  Languages: 'Sprog',
  Newsletters: 'Nyhedsbreve',
  'As it stands on the sign or the site, for example "Klinikk24".':
    'Som det står på skiltet eller hjemmesiden, for eksempel »Klinikk24«.',
  'Short name in addresses': 'Kort navn i adresser',
  'Sites fetch the notice under this name, and unsubscribes are kept under it. Choose it once: an old address keeps leading to the new one, but a name that people have unsubscribed under has to stay.':
    'Hjemmesiderne henter politikken under dette navn, og afmeldinger er gemt under det. Vælg det én gang: En gammel adresse fører stadig til den nye, men et navn, som folk har afmeldt sig under, skal blive.',
  Group: 'Gruppe',
  'The group the brand shares its facts with. A brand alone has a group of its own.':
    'Den gruppe, brandet deler faste oplysninger med. Et brand, der er alene, har en gruppe for sig selv.',
  'Company that is responsible': 'Ansvarlig virksomhed',
  'The company that decides why and how personal data is used: the one people can hold to it. Usually the company that owns the brand, never the brand itself.':
    'Den virksomhed, der bestemmer, hvorfor og hvordan oplysningerne bruges, og som folk kan holde ansvarlig. Som regel den, der ejer brandet, aldrig brandet selv.',
  'Only if it is another than the company’s, for example because the brand is in another country.':
    'Kun hvis det er et andet end virksomhedens, for eksempel fordi brandet er i et andet land.',
  'This is a health service': 'Dette er en sundhedsydelse',
  'On for clinics, dentists, physiotherapists and the like: notices then use the words of health law ("dataansvarlig" in Norwegian).':
    'Slå til for klinikker, tandlæger, fysioterapeuter og lignende: Politikkerne bruger så sundhedslovens ord (»dataansvarlig« på norsk).',
  Colour: 'Farve',
  'The brand’s colour for pages, mails and previews, written like #0a7d5a. Dark enough to read white text on.':
    'Brandets farve på sider, i e-mails og i forhåndsvisninger, skrevet som #0a7d5a. Mørk nok til, at hvid tekst kan læses på den.',
  'E-mail for questions': 'E-mail til spørgsmål',
  'A shared mailbox that someone reads every working day, not a colleague’s own. Left empty, the company’s is shown.':
    'En fælles postkasse, som nogen læser hver arbejdsdag, ikke en kollegas egen. Står det tomt, vises virksomhedens.',
  Phone: 'Telefon',
  'With country code, for example +47 99 10 24 24.': 'Med landekode, for eksempel +47 99 10 24 24.',
  Sites: 'Hjemmesider',
  'The addresses of the brand’s sites without https://, the main one first: klinikk24.no':
    'Adresserne på brandets hjemmesider uden https://, den vigtigste først: klinikk24.no',
  Site: 'Hjemmeside',
  'Address of links in mails': 'Adressen for links i e-mails',
  'Where unsubscribe and download links lead, for example https://personvern.klinikk24.no. People trust links on the brand’s own site most. Left empty, the product’s common address is used.':
    'Hertil fører links til afmelding og download, for eksempel https://personvern.klinikk24.no. Folk stoler mest på links til brandets egen side. Står det tomt, bruges løsningens fælles adresse.',
  'Every newsletter people can subscribe to. Leaving one leaves the others alone.':
    'Alle nyhedsbreve, folk kan abonnere på. Afmelder de ét, beholder de de andre.',
  'The languages the brand’s notices are written in.':
    'De sprog, brandets politikker er skrevet på.',
  Language: 'Sprog',
  'Language that counts': 'Det sprog, der gælder',
  'The language that holds where translations differ, and that readers get who ask for one you do not have.':
    'Det sprog, der gælder, når oversættelser er forskellige, og som læserne får, når de beder om et sprog, I ikke har.',
  'Time zone': 'Tidszone',
  'Decides at which midnight a change is in force. Keep Europe/Oslo unless the brand is elsewhere.':
    'Afgør, fra hvilken midnat en ændring gælder. Behold Europe/Oslo, medmindre brandet hører til et andet sted.',
  Newsletter: 'Nyhedsbrev',
  'A newsletter that people can leave without leaving the others.':
    'Et nyhedsbrev, folk kan afmelde uden at miste de andre.',
  'What subscribers call it. It is shown on the unsubscribe page.':
    'Det, abonnenterne kalder det. Vises på afmeldingssiden.',
  'Short name': 'Kort navn',
  'A word for links, made from the name. Do not change it once mails are sent.':
    'Et ord til links, lavet af navnet. Lad være med at ændre det, når e-mails er sendt.',
  'How it reaches people': 'Hvordan det når folk',
  'Someone who leaves it is left alone in this way. What is sent by text message, phone or letter is sent by a supplier, who is told of every opt-out.':
    'Den, der afmelder sig, får fred på denne måde. Sms-beskeder, opkald og breve går gennem en leverandør, som får besked om hver afmelding.',
  'Text message (SMS)': 'Sms-besked (SMS)',
  'Letters by post': 'Brev med posten',
  'Topic in the mail system': 'Emne i mailsystemet',
  'The id of the topic in Resend that this newsletter is sent to. Ask whoever set up the mail system. Leave it empty if it is sent from Mailchimp.':
    "ID'et på det emne i Resend, som nyhedsbrevet sendes til. Spørg den, der satte mailsystemet op. Lad det stå tomt, hvis det sendes fra Mailchimp.",
  'Segment in the mail system': 'Segment i mailsystemet',
  'Only if it is sent to a segment in Resend that holds its subscribers and nobody else. Whoever leaves is taken out of it. Never the segment of people who are told of changes to privacy notices.':
    'Kun hvis det sendes til et segment i Resend med abonnenterne og ingen andre. Den, der afmelder sig, tages ud af det. Aldrig segmentet med dem, der får besked om ændringer i privatlivspolitikker.',
  'Audience in Mailchimp': 'Målgruppe i Mailchimp',
  'Only if it is sent from Mailchimp: the audience’s id, ten letters and digits such as a1b2c3d4e5. It stands under Audience, Settings. Whoever leaves is unsubscribed there.':
    'Kun hvis det sendes fra Mailchimp: målgruppens id, ti bogstaver og tal som a1b2c3d4e5. Det står under Audience, Settings. Den, der afmelder sig, afmeldes dér.',
}
