/** Forms of notices, their sections and shared texts, from the English in schemas/. */
export const noticesNb = {
  'Shared text': 'Felles tekst',
  'A section that several notices share. Change it here, and all of them change.':
    'Et avsnitt som flere erklæringer deler. Endre det her, så endres alle.',
  Text: 'Tekst',
  'Group and brand': 'Gruppe og merkevare',
  'For you and your colleagues, for example "How to get your data". Readers do not see it.':
    'For deg og kollegene dine, for eksempel «Slik får du opplysningene dine». Leserne ser det ikke.',
  'Text by language': 'Tekst på hvert språk',
  'One entry for each language of the notices that use it.':
    'Én tekst for hvert språk i erklæringene som bruker den.',
  'The group of brands that shares this text.': 'Gruppen av merkevarer som deler denne teksten.',
  'Takes the place of': 'Erstatter',
  'Only for one brand’s own wording: the shared text it replaces there.':
    'Bare for én merkevares egen ordlyd: den felles teksten den erstatter der.',
  'Only for this brand': 'Bare for denne merkevaren',
  'Leave empty if every brand of the group may use it. With "Takes the place of": the brand that has this wording instead.':
    'La stå tomt hvis alle merkevarene i gruppen kan bruke den. Sammen med «Erstatter»: merkevaren som har denne ordlyden i stedet.',
  'Text in one language': 'Tekst på ett språk',
  'Heading and text of a shared section, in one language.':
    'Overskrift og tekst til et felles avsnitt, på ett språk.',
  'The language this is written in.': 'Språket dette er skrevet på.',
  Heading: 'Overskrift',
  'Short, and what the reader looks for: "How to get your data".':
    'Kort, og det leseren ser etter: «Slik får du opplysningene dine».',
  'Say "we" and "you". Insert facts instead of typing names, addresses and numbers.':
    'Skriv «vi» og «du». Sett inn faste opplysninger i stedet for å skrive navn, adresser og tall selv.',
  'Privacy notice': 'Personvernerklæring',
  'What a brand tells people about their data, in one language.':
    'Det en merkevare forteller folk om opplysningene deres, på ett språk.',
  'Brand and language': 'Merkevare og språk',
  'Coming version': 'Neste versjon',
  Title: 'Tittel',
  'What stands at the top: "Personvernerklæring", "Privatlivspolitik", "Privacy notice".':
    'Det som står øverst: «Personvernerklæring», «Privatlivspolitik», «Privacy notice».',
  Sections: 'Avsnitt',
  'In reading order. Begin with who is responsible and end with where to complain and the version line.':
    'I den rekkefølgen de leses. Begynn med hvem som er ansvarlig, og slutt med hvor man kan klage og versjonslinjen.',
  'Numbered sections': 'Nummererte avsnitt',
  'Numbers like 1, 1.1 before the headings. They follow along when sections move.':
    'Tall som 1 og 1.1 foran overskriftene. De følger med når avsnitt flyttes.',
  'The brand whose sites show this notice.': 'Merkevaren som har nettsidene erklæringen vises på.',
  'Do not change it once the notice is published: make another notice instead.':
    'Ikke endre det etter at erklæringen er publisert: Lag heller en ny erklæring.',
  'Which notice': 'Hvilken erklæring',
  '"privacy" for the main notice. A notice for job applicants or employees gets a word of its own, such as "jobs".':
    '«privacy» for hovederklæringen. En erklæring for jobbsøkere eller ansatte får sitt eget ord, for eksempel «jobs».',
  'Version line': 'Versjonslinje',
  'How readers are told which version they see.':
    'Hvordan leserne får vite hvilken versjon de ser.',
  'The coming version': 'Neste versjon',
  'Decide this before you publish: it stands in the list of versions afterwards.':
    'Bestem dette før du publiserer: Det blir stående i listen over versjoner.',
  Section: 'Avsnitt',
  'A section with text of this notice alone.': 'Et avsnitt med tekst bare for denne erklæringen.',
  'Short, and what the reader looks for. Without a number: numbers come by themselves.':
    'Kort, og det leseren ser etter. Uten nummer: Numrene kommer av seg selv.',
  Rank: 'Nivå',
  'A part belongs to the section before it.': 'Et underavsnitt hører til avsnittet før.',
  'Part of the section before': 'Del av avsnittet før',
  'Address of the section': 'Adressen til avsnittet',
  'For links from elsewhere, for example "cookies". Do not change it later. Made from the heading if empty.':
    'For lenker utenfra, for eksempel «cookies». Ikke endre den senere. Lages av overskriften hvis den er tom.',
  'A section whose text several notices share.':
    'Et avsnitt med tekst som flere erklæringer deler.',
  'The shared text to show here, in this notice’s language. A brand’s own wording is chosen by itself.':
    'Den felles teksten som skal vises her, på erklæringens språk. En merkevares egen ordlyd velges av seg selv.',
  'Another company’s notice': 'En annen virksomhets erklæring',
  'The notice of a company that uses the data for purposes of its own. Suppliers that only work for you stand in the table of suppliers instead.':
    'Erklæringen til en virksomhet som bruker opplysningene til egne formål. Leverandører som bare jobber for dere, står i leverandørtabellen i stedet.',
  'Make clear that someone else speaks here: "Privacy notice of Magy Media AS".':
    'Gjør det klart at det er noen andre som snakker: «Personvernerklæringen til Magy Media AS».',
  Notice: 'Erklæring',
  'The other company’s notice.': 'Den andre virksomhetens erklæring.',
  Version: 'Versjon',
  'The number of the version you have read and show. It stays until you choose a newer one.':
    'Nummeret på versjonen dere har lest og viser. Den blir stående til dere velger en nyere.',
  'What the other company is': 'Hva den andre virksomheten er',
  'Ask your privacy lead if you are not sure: readers are told whom to hold to what.':
    'Spør den personvernansvarlige hvis du er usikker: Leserne får vite hvem de kan holde ansvarlig for hva.',
  'Uses the data for its own purposes, on its own':
    'Bruker opplysningene til egne formål, på egen hånd',
  'Decides together with us (joint controllers)':
    'Bestemmer sammen med oss (felles behandlingsansvarlige)',
  'Only works for us (processor)': 'Jobber bare for oss (databehandler)',
  Introduction: 'Innledning',
  'Your own words before their notice: why it stands here.':
    'Deres egne ord før erklæringen: hvorfor den står her.',
  'What you have agreed': 'Hva dere har avtalt',
  'Joint controllers must tell people the essence of it (Art. 26(2)): who does what, who answers requests, whom people can turn to.':
    'Felles behandlingsansvarlige må fortelle folk det viktigste (art. 26 nr. 2): hvem som gjør hva, hvem som svarer på krav, og hvem folk kan henvende seg til.',
  'The line that tells readers which version this is.':
    'Linjen som forteller leserne hvilken versjon dette er.',
  Wording: 'Ordlyd',
  'In your own words, with {version}, {date} and {controller} where they shall stand: "This is version {version}, in force from {date}".':
    'Med egne ord, med {version}, {date} og {controller} der de skal stå: «Dette er versjon {version}, i kraft fra {date}».',
  'Where it stands': 'Hvor den står',
  'Many readers look for it at the end; at the top it is seen by all.':
    'Mange leter etter den til slutt; øverst blir den sett av alle.',
  'At the top': 'Øverst',
  'At the bottom': 'Nederst',
  'What you decide about the version that publishing makes.':
    'Hva du bestemmer om versjonen som lages når du publiserer.',
  'How big is the change?': 'Hvor stor er endringen?',
  'Leave empty to follow what the facts say. Wording only: nothing means anything else than before. Material: it matters to people, and they are told ahead by a change notice.':
    'La stå tomt for å følge det opplysningene tilsier. Språklig: Ingenting betyr noe annet enn før. Vesentlig: Det betyr noe for folk, og de får et endringsvarsel på forhånd.',
  'Wording only': 'Språklig',
  Minor: 'Mindre',
  Material: 'Vesentlig',
  'What changed, for readers': 'Hva som er endret, til leserne',
  'One sentence in this notice’s language, as it will stand in the list of versions: "We have a new postal address."':
    'Én setning på erklæringens språk, slik den skal stå i listen over versjoner: «Vi har fått ny postadresse.»',
  'Why it is smaller than proposed': 'Hvorfor den er mindre enn foreslått',
  'Only if you call the change smaller than the rules propose. It is kept with the version.':
    'Bare hvis du kaller endringen mindre enn reglene foreslår. Det lagres med versjonen.',
  'Text you decided on': 'Teksten du bestemte deg for',
  'Filled in by the Studio: a fingerprint of the text you saw.':
    'Fylles ut av Studio: et fingeravtrykk av teksten du så.',
  'Not a fault here': 'Ingen feil her',
  'What the checks found and somebody said is no fault, with the reason.':
    'Det kontrollen fant, og noen har sagt ikke er feil, med begrunnelsen.',
  'Somebody’s word that a finding of the checks is no fault of this notice.':
    'Noens ord på at et funn i kontrollen ikke er en feil i denne erklæringen.',
  'Words it is about': 'Ordene det gjelder',
  'Why it is no fault': 'Hvorfor det ikke er en feil',
  'Said by': 'Sagt av',
  'Said at': 'Sagt',
  'What was found': 'Hva som ble funnet',
  'Mark of the words around it': 'Merke for ordene rundt',
  'Why it is published in spite of errors': 'Hvorfor den publiseres tross feil',
  'Filled in by "Prepare and publish". It is kept with the version.':
    'Fylles ut av «Klargjør og publiser». Det lagres med versjonen.',
} as const satisfies Record<string, string>
