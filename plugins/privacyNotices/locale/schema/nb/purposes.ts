/** Forms of purposes of processing, from the English in schemas/. */
export const purposesNb = {
  Purpose: 'Formål',
  'One thing you use personal data for, written once for all notices.':
    'Én ting dere bruker personopplysninger til, skrevet én gang for alle erklæringer.',
  'What and whose': 'Hva og hvem',
  'Legal basis': 'Behandlingsgrunnlag',
  'How long': 'Hvor lenge',
  'From and to whom': 'Fra og til hvem',
  Brands: 'Merkevarer',
  'What you use the data for, so that a customer understands it: "Sending our newsletter".':
    'Hva dere bruker opplysningene til, slik at en kunde forstår det: «Sende ut nyhetsbrevet vårt».',
  'Whose data': 'Hvem opplysningene gjelder',
  'Members, patients, subscribers, applicants …': 'Medlemmer, pasienter, abonnenter, søkere …',
  'Which data': 'Hvilke opplysninger',
  'Each kind of data on a line of its own, and nothing you do not need.':
    'Hver type opplysninger på sin egen linje, og ingenting dere ikke trenger.',
  'Where it comes from': 'Hvor de kommer fra',
  'Only if you do not get it from the person, for example "the employer who ordered the course".':
    'Bare hvis dere ikke får dem fra personen selv, for eksempel «arbeidsgiveren som bestilte kurset».',
  'Who else receives it': 'Hvem andre som mottar dem',
  'Organisations that use the data for their own purposes, such as a bank or an authority. Suppliers that work for you are processors: they stand under "Processor".':
    'Virksomheter som bruker opplysningene til egne formål, som en bank eller en myndighet. Leverandører som jobber for dere, er databehandlere: De står under «Databehandler».',
  'Recipients you cannot name': 'Mottakere dere ikke kan navngi',
  'Only where it depends on the person who it will be, such as their insurance company. Name everyone you can above.':
    'Bare når det avhenger av personen hvem det blir, som forsikringsselskapet deres. Navngi alle dere kan ovenfor.',
  'Out of the EEA': 'Ut av EØS',
  'Countries outside the EEA that these recipients take the data to. For suppliers it stands under "Processor".':
    'Land utenfor EØS som disse mottakerne tar opplysningene med til. For leverandører står det under «Databehandler».',
  'Must people give it?': 'Må folk gi dem?',
  'Whether they have to, and what happens if they do not: "Without an address we cannot send the goods".':
    'Om de må, og hva som skjer hvis de lar være: «Uten adresse kan vi ikke sende varene».',
  'Decisions made by a computer alone': 'Avgjørelser tatt av en datamaskin alene',
  'Only if a program decides something important about people: how it decides and what follows. Otherwise leave empty.':
    'Bare hvis et program avgjør noe viktig om folk: hvordan det avgjør, og hva som følger. Ellers la det stå tomt.',
  'Why you may use the data. Exactly one fits; if two seem to, these are two purposes.':
    'Hvorfor dere har lov til å bruke opplysningene. Nøyaktig ett passer; passer to, er det to formål.',
  'Consent: they said yes, and can say no again · 6(1)(a)':
    'Samtykke: De sa ja og kan trekke det · 6(1)(a)',
  'Contract: needed for what they ordered or joined · 6(1)(b)':
    'Avtale: trengs for det de bestilte eller ble med på · 6(1)(b)',
  'Law: a law says we must · 6(1)(c)': 'Lov: En lov sier at vi må · 6(1)(c)',
  'Life and health in danger · 6(1)(d)': 'Fare for liv og helse · 6(1)(d)',
  'A public task · 6(1)(e)': 'En offentlig oppgave · 6(1)(e)',
  'Legitimate interest: we need it, and it weighs more than their interest · 6(1)(f)':
    'Berettiget interesse: Vi trenger det, og det veier tyngre enn interessene deres · 6(1)(f)',
  'Your interest': 'Interessen deres',
  'What you want to achieve, concretely: "to see which pages are read so that we can improve them".':
    'Hva dere vil oppnå, konkret: «se hvilke sider som leses, så vi kan gjøre dem bedre».',
  'Extra ground for sensitive data': 'Ekstra grunnlag for sensitive opplysninger',
  'Health and other sensitive data may be used only on one of these grounds. For treatment it is "Health care".':
    'Helseopplysninger og andre sensitive opplysninger kan bare brukes på ett av disse grunnlagene. For behandling av pasienter er det «Helsehjelp».',
  'They gave explicit consent · 9(2)(a)': 'De ga uttrykkelig samtykke · 9(2)(a)',
  'Employment and social security law · 9(2)(b)': 'Arbeidsrett og trygderett · 9(2)(b)',
  'Life in danger and unable to consent · 9(2)(c)':
    'Fare for liv, og ute av stand til å samtykke · 9(2)(c)',
  'An association’s own members · 9(2)(d)': 'En forenings egne medlemmer · 9(2)(d)',
  'They made it public themselves · 9(2)(e)': 'De har offentliggjort det selv · 9(2)(e)',
  'Legal claims · 9(2)(f)': 'Rettskrav · 9(2)(f)',
  'Substantial public interest, by law · 9(2)(g)':
    'Viktige allmenne interesser, etter lov · 9(2)(g)',
  'Health care and treatment · 9(2)(h)': 'Helsehjelp · 9(2)(h)',
  'Public health, by law · 9(2)(i)': 'Folkehelse, etter lov · 9(2)(i)',
  'Research and statistics, by law · 9(2)(j)': 'Forskning og statistikk, etter lov · 9(2)(j)',
  'Parents consent under the age of': 'Foreldre samtykker for barn under',
  'Only if children are among those it is about. Norway: 13 for services on the net, 15 for other consents, 16 in health matters. Denmark: 15 on the net. Sweden: 13.':
    'Bare hvis det også gjelder barn. Norge: 13 for tjenester på nett, 15 for andre samtykker, 16 i helsespørsmål. Danmark: 15 på nett. Sverige: 13.',
  'National law': 'Nasjonal lov',
  'The act and section it rests on, for example "helsepersonelloven § 39". Expected when the basis is law.':
    'Loven og paragrafen det bygger på, for eksempel «helsepersonelloven § 39». Ventes når grunnlaget er lov.',
  'How long it is kept': 'Hvor lenge de lagres',
  'A number of months and from when, or, where no number can be given, what decides.':
    'Et antall måneder og når de regnes fra, eller, der det ikke finnes et tall, hva som avgjør.',
  Months: 'Måneder',
  'Kept by this product': 'Lagres av dette produktet',
  'Only for what the pages for requests and opt-outs keep themselves: the period is then what the functions are set to (KEEP_…), and the notice always says that one.':
    'Bare for det sidene for innsyn og avmelding selv lagrer: Tiden er da den funksjonene er innstilt på (KEEP_…), og erklæringen sier alltid den.',
  'Requests that nobody confirmed': 'Saker som ingen bekreftet',
  'What was collected for a request': 'Det som ble samlet til en sak',
  'The address in a closed request': 'Adressen i en lukket sak',
  'The rest of a closed request': 'Resten av en lukket sak',
  'Proofs around an opt-out': 'Bevis rundt en avmelding',
  'Records of mailings about changes': 'Oversikt over utsendte endringsvarsler',
  'Logs of the functions': 'Logger fra funksjonene',
  'How long things are kept': 'Hvor lenge ting lagres',
  Periods: 'Tider',
  '12 is a year, 60 is five years. Leave empty if it depends on something: say on what below.':
    '12 er ett år, 60 er fem år. La det stå tomt hvis det avhenger av noe: Skriv hva nedenfor.',
  'Counted from, or what decides': 'Regnet fra, eller hva som avgjør',
  'With months: "after the last visit". Without: "until you leave the newsletter".':
    'Med måneder: «etter siste besøk». Uten: «til du melder deg av nyhetsbrevet».',
  'What happens then': 'Hva som skjer da',
  'Erased, unless you keep it in a form that nobody can be known from any more, for example for statistics.':
    'De slettes, med mindre dere beholder dem i en form der ingen kan kjennes igjen, for eksempel til statistikk.',
  'It is erased': 'De slettes',
  'It is made anonymous': 'De anonymiseres',
  'Law behind it': 'Loven bak',
  'If a law sets the time: act and section, for example "bokføringsloven § 13".':
    'Hvis en lov bestemmer tiden: lov og paragraf, for eksempel «bokføringsloven § 13».',
  'The group of brands that shares this purpose.':
    'Gruppen av merkevarer som deler dette formålet.',
  'Only for these brands': 'Bare for disse merkevarene',
  'Leave empty if this purpose is for every brand of the group.':
    'La stå tomt hvis formålet gjelder alle merkevarene i gruppen.',
  'Only in these notices': 'Bare i disse erklæringene',
  'Leave empty if every notice of the brand shows this purpose. Otherwise the short names in the addresses of those that do: privacy, applicants, employees.':
    'La stå tomt hvis alle erklæringene til merkevaren viser dette formålet. Ellers kortnavnene i adressene til dem som gjør det: privacy, applicants, employees.',
  'Place in tables': 'Plass i tabeller',
  'Small numbers come first. Leave steps between them: 10, 20, 30.':
    'Små tall kommer først. La det være rom imellom: 10, 20, 30.',
  'Kind of data': 'Type opplysninger',
  'One kind of data that the purpose needs.': 'Én type opplysninger som formålet trenger.',
  'What it is': 'Hva det er',
  'In plain words: "name and e-mail address", "health information". Never "etc."':
    'Med vanlige ord: «navn og e-postadresse», «helseopplysninger». Aldri «o.l.»',
  'Health or other sensitive data': 'Helseopplysninger eller andre sensitive opplysninger',
  'On for health, ethnic origin, politics, religion, trade union, sex life, genes and fingerprints. The law asks for an extra ground then.':
    'Slå på for helse, etnisk opprinnelse, politikk, religion, fagforening, seksualliv, gener og fingeravtrykk. Loven krever da et ekstra grunnlag.',
  'Kind of recipient': 'Type mottaker',
  'Recipients that cannot be named one by one.': 'Mottakere som ikke kan navngis én for én.',
  'Who they are': 'Hvem de er',
  'Concretely: "the insurance company you use", never "partners" or "third parties".':
    'Konkret: «forsikringsselskapet ditt», aldri «partnere» eller «tredjeparter».',
  'When they receive it': 'Når de mottar dem',
  'On what condition: "when you have agreed", "when a law demands it".':
    'På hvilket vilkår: «når du har sagt ja», «når en lov krever det».',
  'Transfer out of the EEA': 'Overføring ut av EØS',
  'A country outside the EEA that recipients take the data to.':
    'Et land utenfor EØS som mottakerne tar opplysningene med til.',
  'Where the recipient stores the data or sees it from.':
    'Der mottakeren lagrer opplysningene eller ser dem fra.',
  'Why it may go there': 'Hvorfor de kan sendes dit',
  'What the recipient promises. Ask it, or read its own notice.':
    'Hva mottakeren lover. Spør, eller les mottakerens egen erklæring.',
  'Country approved by the EU Commission': 'Land godkjent av EU-kommisjonen',
  'USA, certified under the EU-US Data Privacy Framework':
    'USA, sertifisert under EU-US Data Privacy Framework',
  'The EU’s standard contract clauses (SCC)': 'EUs standardavtale (SCC)',
  'The company group’s approved rules (BCR)': 'Konsernets godkjente regler (BCR)',
  'Look at this again on': 'Se på dette igjen',
  'Grounds for transfers get struck down by courts. A year from now is a good date.':
    'Overføringsgrunnlag blir opphevet av domstoler. Om et år er en god dato.',
} as const satisfies Record<string, string>
