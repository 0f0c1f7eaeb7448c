import type {noticesNb} from '../nb/notices.js'

/** Forms of notices, their sections and shared texts, from the English in schemas/. */
export const noticesDa: Record<keyof typeof noticesNb, string> = {
  'Shared text': 'Fælles tekst',
  'A section that several notices share. Change it here, and all of them change.':
    'Et afsnit, som flere politikker deler. Ændr det her, så ændres de alle.',
  Text: 'Tekst',
  'Group and brand': 'Gruppe og brand',
  'For you and your colleagues, for example "How to get your data". Readers do not see it.':
    'Til dig og dine kolleger, for eksempel »Sådan får du dine oplysninger«. Læserne ser det ikke.',
  'Text by language': 'Tekst på hvert sprog',
  'One entry for each language of the notices that use it.':
    'Én tekst for hvert sprog i de politikker, der bruger den.',
  'The group of brands that shares this text.': 'Den gruppe af brands, der deler denne tekst.',
  'Takes the place of': 'Erstatter',
  'Only for one brand’s own wording: the shared text it replaces there.':
    'Kun for ét brands egen ordlyd: den fælles tekst, den erstatter dér.',
  'Only for this brand': 'Kun for dette brand',
  'Leave empty if every brand of the group may use it. With "Takes the place of": the brand that has this wording instead.':
    'Lad stå tomt, hvis alle brands i gruppen må bruge den. Sammen med »Erstatter«: det brand, der har denne ordlyd i stedet.',
  'Text in one language': 'Tekst på ét sprog',
  'Heading and text of a shared section, in one language.':
    'Overskrift og tekst til et fælles afsnit, på ét sprog.',
  'The language this is written in.': 'Det sprog, dette er skrevet på.',
  Heading: 'Overskrift',
  'Short, and what the reader looks for: "How to get your data".':
    'Kort, og det, læseren leder efter: »Sådan får du dine oplysninger«.',
  'Say "we" and "you". Insert facts instead of typing names, addresses and numbers.':
    'Skriv »vi« og »du«. Indsæt faste oplysninger i stedet for selv at skrive navne, adresser og tal.',
  'Privacy notice': 'Privatlivspolitik',
  'What a brand tells people about their data, in one language.':
    'Det, et brand fortæller folk om deres oplysninger, på ét sprog.',
  'Brand and language': 'Brand og sprog',
  'Coming version': 'Næste version',
  Title: 'Titel',
  'What stands at the top: "Personvernerklæring", "Privatlivspolitik", "Privacy notice".':
    'Det, der står øverst: »Privatlivspolitik«, »Personvernerklæring«, »Privacy notice«.',
  Sections: 'Afsnit',
  'In reading order. Begin with who is responsible and end with where to complain and the version line.':
    'I den rækkefølge, de læses. Begynd med, hvem der er ansvarlig, og slut med, hvor man kan klage, og versionslinjen.',
  'Numbered sections': 'Nummererede afsnit',
  'Numbers like 1, 1.1 before the headings. They follow along when sections move.':
    'Tal som 1 og 1.1 foran overskrifterne. De følger med, når afsnit flyttes.',
  'The brand whose sites show this notice.': 'Det brand, hvis hjemmesider viser politikken.',
  'Do not change it once the notice is published: make another notice instead.':
    'Lad være med at ændre det, når politikken er udgivet: Lav hellere en ny politik.',
  'Which notice': 'Hvilken politik',
  '"privacy" for the main notice. A notice for job applicants or employees gets a word of its own, such as "jobs".':
    '»privacy« for den almindelige politik. En politik for jobansøgere eller ansatte får sit eget ord, for eksempel »jobs«.',
  'Version line': 'Versionslinje',
  'How readers are told which version they see.':
    'Hvordan læserne får at vide, hvilken version de ser.',
  'The coming version': 'Den næste version',
  'Decide this before you publish: it stands in the list of versions afterwards.':
    'Bestem det, før du udgiver: Det bliver stående i listen over versioner.',
  Section: 'Afsnit',
  'A section with text of this notice alone.': 'Et afsnit med tekst kun for denne politik.',
  'Short, and what the reader looks for. Without a number: numbers come by themselves.':
    'Kort, og det, læseren leder efter. Uden nummer: Numrene kommer af sig selv.',
  Rank: 'Niveau',
  'A part belongs to the section before it.': 'Et underafsnit hører til afsnittet før.',
  'Part of the section before': 'Del af afsnittet før',
  'Address of the section': 'Afsnittets adresse',
  'For links from elsewhere, for example "cookies". Do not change it later. Made from the heading if empty.':
    'Til links udefra, for eksempel »cookies«. Lad være med at ændre den senere. Laves af overskriften, hvis den er tom.',
  'A section whose text several notices share.': 'Et afsnit, hvis tekst flere politikker deler.',
  'The shared text to show here, in this notice’s language. A brand’s own wording is chosen by itself.':
    'Den fælles tekst, der skal vises her, på politikkens sprog. Et brands egen ordlyd vælges af sig selv.',
  'Another company’s notice': 'En anden virksomheds politik',
  'The notice of a company that uses the data for purposes of its own. Suppliers that only work for you stand in the table of suppliers instead.':
    'Politikken fra en virksomhed, der bruger oplysningerne til egne formål. Leverandører, der kun arbejder for jer, står i tabellen over leverandører i stedet.',
  'Make clear that someone else speaks here: "Privacy notice of Magy Media AS".':
    'Gør det klart, at det er en anden, der taler: »Privatlivspolitik for Magy Media AS«.',
  Notice: 'Politik',
  'The other company’s notice.': 'Den anden virksomheds politik.',
  Version: 'Version',
  'The number of the version you have read and show. It stays until you choose a newer one.':
    'Nummeret på den version, I har læst og viser. Den bliver stående, indtil I vælger en nyere.',
  'What the other company is': 'Hvad den anden virksomhed er',
  'Ask your privacy lead if you are not sure: readers are told whom to hold to what.':
    'Spørg den persondataansvarlige, hvis du er usikker: Læserne får at vide, hvem de kan holde ansvarlig for hvad.',
  'Uses the data for its own purposes, on its own':
    'Bruger oplysningerne til egne formål, på egen hånd',
  'Decides together with us (joint controllers)': 'Bestemmer sammen med os (fælles dataansvarlige)',
  'Only works for us (processor)': 'Arbejder kun for os (databehandler)',
  Introduction: 'Indledning',
  'Your own words before their notice: why it stands here.':
    'Jeres egne ord før politikken: hvorfor den står her.',
  'What you have agreed': 'Hvad I har aftalt',
  'Joint controllers must tell people the essence of it (Art. 26(2)): who does what, who answers requests, whom people can turn to.':
    'Fælles dataansvarlige skal fortælle folk det vigtigste (art. 26, stk. 2): hvem der gør hvad, hvem der svarer på anmodninger, og hvem folk kan henvende sig til.',
  'The line that tells readers which version this is.':
    'Den linje, der fortæller læserne, hvilken version dette er.',
  Wording: 'Ordlyd',
  'In your own words, with {version}, {date} and {controller} where they shall stand: "This is version {version}, in force from {date}".':
    'Med egne ord, med {version}, {date} og {controller}, hvor de skal stå: »Dette er version {version}, i kraft fra {date}«.',
  'Where it stands': 'Hvor den står',
  'Many readers look for it at the end; at the top it is seen by all.':
    'Mange leder efter den til sidst; øverst ses den af alle.',
  'At the top': 'Øverst',
  'At the bottom': 'Nederst',
  'What you decide about the version that publishing makes.':
    'Hvad du bestemmer om den version, der laves, når du udgiver.',
  'How big is the change?': 'Hvor stor er ændringen?',
  'Leave empty to follow what the facts say. Wording only: nothing means anything else than before. Material: it matters to people, and they are told ahead by a change notice.':
    'Lad stå tomt for at følge det, oplysningerne tilsiger. Sproglig: Intet betyder noget andet end før. Væsentlig: Det betyder noget for folk, og de får et ændringsvarsel på forhånd.',
  'Wording only': 'Sproglig',
  Minor: 'Mindre',
  Material: 'Væsentlig',
  'What changed, for readers': 'Hvad der er ændret, til læserne',
  'One sentence in this notice’s language, as it will stand in the list of versions: "We have a new postal address."':
    'Én sætning på politikkens sprog, som den skal stå i listen over versioner: »Vi har fået ny postadresse.«',
  'Why it is smaller than proposed': 'Hvorfor den er mindre end foreslået',
  'Only if you call the change smaller than the rules propose. It is kept with the version.':
    'Kun hvis du kalder ændringen mindre, end reglerne foreslår. Det gemmes med versionen.',
  'Text you decided on': 'Den tekst, du besluttede',
  'Filled in by the Studio: a fingerprint of the text you saw.':
    'Udfyldes af Studio: et fingeraftryk af den tekst, du så.',
  'Not a fault here': 'Ingen fejl her',
  'What the checks found and somebody said is no fault, with the reason.':
    'Det, kontrollen fandt, og som nogen har sagt ikke er en fejl, med begrundelsen.',
  'Somebody’s word that a finding of the checks is no fault of this notice.':
    'Nogens ord for, at et fund i kontrollen ikke er en fejl i denne politik.',
  'Words it is about': 'Ordene, det gælder',
  'Why it is no fault': 'Hvorfor det ikke er en fejl',
  'Said by': 'Sagt af',
  'Said at': 'Sagt',
  'What was found': 'Hvad der blev fundet',
  'Mark of the words around it': 'Mærke for ordene omkring',
  'Why it is published in spite of errors': 'Hvorfor den udgives trods fejl',
  'Filled in by "Prepare and publish". It is kept with the version.':
    'Udfyldes af »Gør klar og udgiv«. Det gemmes med versionen.',
}
