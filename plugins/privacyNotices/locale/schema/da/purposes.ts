import type {purposesNb} from '../nb/purposes.js'

/** Forms of purposes of processing, from the English in schemas/. */
export const purposesDa: Record<keyof typeof purposesNb, string> = {
  Purpose: 'Formål',
  'One thing you use personal data for, written once for all notices.':
    'Én ting, I bruger personoplysninger til, skrevet én gang for alle politikker.',
  'What and whose': 'Hvad og hvem',
  'Legal basis': 'Behandlingsgrundlag',
  'How long': 'Hvor længe',
  'From and to whom': 'Fra og til hvem',
  Brands: 'Brands',
  'What you use the data for, so that a customer understands it: "Sending our newsletter".':
    'Hvad I bruger oplysningerne til, så en kunde forstår det: »Udsendelse af vores nyhedsbrev«.',
  'Whose data': 'Hvem oplysningerne handler om',
  'Members, patients, subscribers, applicants …': 'Medlemmer, patienter, abonnenter, ansøgere …',
  'Which data': 'Hvilke oplysninger',
  'Each kind of data on a line of its own, and nothing you do not need.':
    'Hver type oplysninger på sin egen linje, og intet, I ikke har brug for.',
  'Where it comes from': 'Hvor de kommer fra',
  'Only if you do not get it from the person, for example "the employer who ordered the course".':
    'Kun hvis I ikke får dem fra personen selv, for eksempel »den arbejdsgiver, der bestilte kurset«.',
  'Who else receives it': 'Hvem der ellers modtager dem',
  'Organisations that use the data for their own purposes, such as a bank or an authority. Suppliers that work for you are processors: they stand under "Processor".':
    'Virksomheder, der bruger oplysningerne til egne formål, som en bank eller en myndighed. Leverandører, der arbejder for jer, er databehandlere: De står under »Databehandler«.',
  'Recipients you cannot name': 'Modtagere, I ikke kan nævne ved navn',
  'Only where it depends on the person who it will be, such as their insurance company. Name everyone you can above.':
    'Kun hvor det afhænger af personen, hvem det bliver, som deres forsikringsselskab. Nævn alle, I kan, ovenfor.',
  'Out of the EEA': 'Ud af EØS',
  'Countries outside the EEA that these recipients take the data to. For suppliers it stands under "Processor".':
    'Lande uden for EØS, som disse modtagere tager oplysningerne med til. For leverandører står det under »Databehandler«.',
  'Must people give it?': 'Skal folk give dem?',
  'Whether they have to, and what happens if they do not: "Without an address we cannot send the goods".':
    'Om de skal, og hvad der sker, hvis de lader være: »Uden adresse kan vi ikke sende varerne«.',
  'Decisions made by a computer alone': 'Afgørelser truffet af en computer alene',
  'Only if a program decides something important about people: how it decides and what follows. Otherwise leave empty.':
    'Kun hvis et program afgør noget vigtigt om folk: hvordan det afgør, og hvad der følger. Lad ellers stå tomt.',
  'Why you may use the data. Exactly one fits; if two seem to, these are two purposes.':
    'Hvorfor I må bruge oplysningerne. Præcis ét passer; passer to, er det to formål.',
  'Consent: they said yes, and can say no again · 6(1)(a)':
    'Samtykke: De sagde ja og kan trække det tilbage · 6(1)(a)',
  'Contract: needed for what they ordered or joined · 6(1)(b)':
    'Aftale: nødvendigt for det, de bestilte eller meldte sig til · 6(1)(b)',
  'Law: a law says we must · 6(1)(c)': 'Lov: En lov siger, at vi skal · 6(1)(c)',
  'Life and health in danger · 6(1)(d)': 'Fare for liv og helbred · 6(1)(d)',
  'A public task · 6(1)(e)': 'En offentlig opgave · 6(1)(e)',
  'Legitimate interest: we need it, and it weighs more than their interest · 6(1)(f)':
    'Legitim interesse: Vi har brug for det, og det vejer tungere end deres interesser · 6(1)(f)',
  'Your interest': 'Jeres interesse',
  'What you want to achieve, concretely: "to see which pages are read so that we can improve them".':
    'Hvad I vil opnå, konkret: »se, hvilke sider der læses, så vi kan gøre dem bedre«.',
  'Extra ground for sensitive data': 'Ekstra grundlag for følsomme oplysninger',
  'Health and other sensitive data may be used only on one of these grounds. For treatment it is "Health care".':
    'Helbredsoplysninger og andre følsomme oplysninger må kun bruges på et af disse grundlag. For behandling af patienter er det »Sundhedsbehandling«.',
  'They gave explicit consent · 9(2)(a)': 'De gav udtrykkeligt samtykke · 9(2)(a)',
  'Employment and social security law · 9(2)(b)': 'Arbejdsret og socialret · 9(2)(b)',
  'Life in danger and unable to consent · 9(2)(c)':
    'Livsfare og ude af stand til at samtykke · 9(2)(c)',
  'An association’s own members · 9(2)(d)': 'En forenings egne medlemmer · 9(2)(d)',
  'They made it public themselves · 9(2)(e)': 'De har selv offentliggjort det · 9(2)(e)',
  'Legal claims · 9(2)(f)': 'Retskrav · 9(2)(f)',
  'Substantial public interest, by law · 9(2)(g)':
    'Væsentlige samfundsinteresser, efter lov · 9(2)(g)',
  'Health care and treatment · 9(2)(h)': 'Sundhedsbehandling · 9(2)(h)',
  'Public health, by law · 9(2)(i)': 'Folkesundhed, efter lov · 9(2)(i)',
  'Research and statistics, by law · 9(2)(j)': 'Forskning og statistik, efter lov · 9(2)(j)',
  'Parents consent under the age of': 'Forældre samtykker for børn under',
  'Only if children are among those it is about. Norway: 13 for services on the net, 15 for other consents, 16 in health matters. Denmark: 15 on the net. Sweden: 13.':
    'Kun hvis det også handler om børn. Norge: 13 for tjenester på nettet, 15 for andre samtykker, 16 i sundhedssager. Danmark: 15 på nettet. Sverige: 13.',
  'National law': 'National lov',
  'The act and section it rests on, for example "helsepersonelloven § 39". Expected when the basis is law.':
    'Den lov og paragraf, det bygger på, for eksempel »autorisationsloven § 22«. Forventes, når grundlaget er lov.',
  'How long it is kept': 'Hvor længe de opbevares',
  'A number of months and from when, or, where no number can be given, what decides.':
    'Et antal måneder og hvornår de regnes fra, eller, hvor der ikke findes et tal, hvad der afgør det.',
  Months: 'Måneder',
  'Kept by this product': 'Opbevares af dette produkt',
  'Only for what the pages for requests and opt-outs keep themselves: the period is then what the functions are set to (KEEP_…), and the notice always says that one.':
    'Kun for det, som siderne til indsigt og afmelding selv opbevarer: Perioden er da den, funktionerne er indstillet til (KEEP_…), og politikken siger altid den.',
  'Requests that nobody confirmed': 'Sager, som ingen bekræftede',
  'What was collected for a request': 'Det, der blev samlet til en sag',
  'The address in a closed request': 'Adressen i en lukket sag',
  'The rest of a closed request': 'Resten af en lukket sag',
  'Proofs around an opt-out': 'Beviser omkring en afmelding',
  'Records of mailings about changes': 'Oversigt over udsendte ændringsvarsler',
  'Logs of the functions': 'Logge fra funktionerne',
  'How long things are kept': 'Hvor længe ting opbevares',
  Periods: 'Perioder',
  '12 is a year, 60 is five years. Leave empty if it depends on something: say on what below.':
    '12 er et år, 60 er fem år. Lad stå tomt, hvis det afhænger af noget: Skriv hvad nedenfor.',
  'Counted from, or what decides': 'Regnet fra, eller hvad der afgør det',
  'With months: "after the last visit". Without: "until you leave the newsletter".':
    'Med måneder: »efter det seneste besøg«. Uden: »indtil du afmelder nyhedsbrevet«.',
  'What happens then': 'Hvad der så sker',
  'Erased, unless you keep it in a form that nobody can be known from any more, for example for statistics.':
    'De slettes, medmindre I beholder dem i en form, hvor ingen kan kendes igen, for eksempel til statistik.',
  'It is erased': 'De slettes',
  'It is made anonymous': 'De anonymiseres',
  'Law behind it': 'Loven bag',
  'If a law sets the time: act and section, for example "bokføringsloven § 13".':
    'Hvis en lov bestemmer tiden: lov og paragraf, for eksempel »bogføringsloven § 12«.',
  'The group of brands that shares this purpose.': 'Den gruppe af brands, der deler dette formål.',
  'Only for these brands': 'Kun for disse brands',
  'Leave empty if this purpose is for every brand of the group.':
    'Lad stå tomt, hvis formålet gælder alle brands i gruppen.',
  'Only in these notices': 'Kun i disse politikker',
  'Leave empty if every notice of the brand shows this purpose. Otherwise the short names in the addresses of those that do: privacy, applicants, employees.':
    'Lad stå tomt, hvis alle brandets politikker viser dette formål. Ellers kortnavnene i adresserne på dem, der gør: privacy, applicants, employees.',
  'Place in tables': 'Plads i tabeller',
  'Small numbers come first. Leave steps between them: 10, 20, 30.':
    'Små tal kommer først. Lad der være plads imellem: 10, 20, 30.',
  'Kind of data': 'Type oplysninger',
  'One kind of data that the purpose needs.': 'Én type oplysninger, som formålet kræver.',
  'What it is': 'Hvad det er',
  'In plain words: "name and e-mail address", "health information". Never "etc."':
    'Med almindelige ord: »navn og e-mailadresse«, »helbredsoplysninger«. Aldrig »osv.«',
  'Health or other sensitive data': 'Helbredsoplysninger eller andre følsomme oplysninger',
  'On for health, ethnic origin, politics, religion, trade union, sex life, genes and fingerprints. The law asks for an extra ground then.':
    'Slå til for helbred, etnisk oprindelse, politik, religion, fagforening, seksualliv, gener og fingeraftryk. Loven kræver så et ekstra grundlag.',
  'Kind of recipient': 'Type modtager',
  'Recipients that cannot be named one by one.': 'Modtagere, der ikke kan nævnes én for én.',
  'Who they are': 'Hvem de er',
  'Concretely: "the insurance company you use", never "partners" or "third parties".':
    'Konkret: »dit forsikringsselskab«, aldrig »partnere« eller »tredjeparter«.',
  'When they receive it': 'Hvornår de modtager dem',
  'On what condition: "when you have agreed", "when a law demands it".':
    'På hvilken betingelse: »når du har sagt ja«, »når en lov kræver det«.',
  'Transfer out of the EEA': 'Overførsel ud af EØS',
  'A country outside the EEA that recipients take the data to.':
    'Et land uden for EØS, som modtagerne tager oplysningerne med til.',
  'Where the recipient stores the data or sees it from.':
    'Dér, hvor modtageren opbevarer oplysningerne eller ser dem fra.',
  'Why it may go there': 'Hvorfor de må sendes dertil',
  'What the recipient promises. Ask it, or read its own notice.':
    'Hvad modtageren lover. Spørg, eller læs modtagerens egen politik.',
  'Country approved by the EU Commission': 'Land godkendt af EU-Kommissionen',
  'USA, certified under the EU-US Data Privacy Framework':
    'USA, certificeret under EU-US Data Privacy Framework',
  'The EU’s standard contract clauses (SCC)': "EU's standardkontrakt (SCC)",
  'The company group’s approved rules (BCR)': 'Koncernens godkendte regler (BCR)',
  'Look at this again on': 'Se på det igen',
  'Grounds for transfers get struck down by courts. A year from now is a good date.':
    'Overførselsgrundlag bliver underkendt af domstole. Om et år er en god dato.',
}
