import type {ProcessorWording} from './processorWording.js'

export const processorWordsSv: ProcessorWording = {
  asked: {
    rectification:
      'Något av det ni har om en person för vår räkning ska rättas. Vad det är står på sidan.',
    restriction:
      'Det ni har om en person för vår räkning ska tills vidare bara lagras och inte användas. Vad det gäller står på sidan.',
    access: 'En person begär en kopia av allt ni har om personen för vår räkning.',
    portability:
      'En person begär att få med sig det personen själv har lämnat, i ett format som andra system kan läsa (helst JSON eller CSV).',
    erasure:
      'Det ni har om en person för vår räkning ska raderas. Undantaget är det som en lag säger att ni måste behålla.',
  },
  mail: {
    subject: (date) => `Begäran om personuppgifter: svara senast ${date}`,
    reminderSubject: (date) => `Påminnelse: svara senast ${date} på begäran om personuppgifter`,
    intro: (controller) =>
      `${controller} har fått en begäran från en person och behöver svar från er som personuppgiftsbiträde.`,
    reminder: 'Vi har frågat tidigare och inte fått svar ännu.',
    answerBy: (date) => `Svara senast ${date}.`,
    how: 'Öppna länken. Där ser ni vem det gäller och svarar på samma sida. Har ni ingenting tar det en minut.',
    noData:
      'Av hänsyn till personen står varken namn eller e-postadress här. Svara därför på sidan och inte i ett mejl.',
    button: 'Öppna begäran',
    expires: (date) => `Länken fungerar till ${date}. Därefter kan ni be om en ny på samma sida.`,
    why: (controller) =>
      `Ni får det här mejlet eftersom ${controller} har angett adressen som platsen där ni tar emot sådana begäranden.`,
    doubt: (contact) =>
      `Är ni osäkra på om mejlet är äkta, eller har det hamnat fel? Fråga ${contact} och ange referensen.`,
  },
  page: {
    task: 'Det här ska göras',
    title: 'Begäran om personuppgifter',
    reference: 'Referens',
    controller: 'Vem som frågar',
    service: 'Så här beskrivs er tjänst för människor',
    brands: 'Gäller',
    late: (date) => `Sista dagen var ${date}. Skicka svaret ändå, så snart ni kan.`,
    openText:
      'När du trycker på knappen ser du vem det gäller och kan svara. Det noteras att uppgifterna visades.',
    openButton: 'Visa vem det gäller och svara',
    personHeading: 'Vem det gäller',
    address: 'E-postadress',
    name: 'Namn',
    useOnly: 'Använd detta bara för att söka och svara. Sök efter adressen så som den står.',
    legend: 'Vad är svaret?',
    choices: {
      done: {label: 'Det är gjort'},
      nothing: {label: 'Vi har sökt och har ingenting om den här personen'},
      found: {label: 'Här är det vi har', hint: 'Välj filerna nedan.'},
      erased: {label: 'Allt är raderat'},
      kept: {
        label: 'Något måste behållas enligt lag',
        hint: 'Resten är raderat. Skriv nedan vilken lag det är.',
      },
      several: {
        label: 'Adressen hör till flera personer, eller vi är osäkra på vem det är',
        hint: 'Skicka inga filer. En handläggare tittar på det och hör av sig.',
      },
    },
    files: 'Filer',
    filesHint:
      'PDF, JSON eller CSV, högst 10 filer och 4 MB totalt. Har ni ett kalkylark, spara det som PDF eller som ”CSV UTF-8”. Personen får filerna som de är, så ta bara med det som handlar om den här personen.',
    noHealth:
      'Skicka aldrig hälsouppgifter här. Skriv till oss, så kommer vi överens om ett säkert sätt.',
    law: 'Vilken lag och vilken paragraf',
    until: 'Behålls till och med (om ni vet det)',
    message: 'Meddelande till handläggaren (frivilligt)',
    submit: 'Skicka svaret',
    question: (contact) => `Frågor? Skriv till ${contact} och ange referensen.`,
    problems: {
      noChoice: 'Välj ett av svaren.',
      noFile: 'Välj minst en fil, eller svara att ni inte har något.',
      filesUnused:
        'Du har valt filer men inte svaret ”Här är det vi har”. Välj det ena eller det andra.',
      tooLarge:
        'Filerna är för stora: högst 4 MB totalt. Gör dem mindre, eller skriv till oss, så hittar vi ett annat sätt.',
      tooMany: 'Det är för många filer: högst 10.',
      noLaw: 'Skriv vilken lag som säger att något måste behållas.',
      wrongDate: 'Datumet finns inte. Skriv det som ÅÅÅÅ-MM-DD, eller lämna fältet tomt.',
      tooLong: 'Texten är för lång: högst 2000 tecken.',
    },
    wrongType: (name) =>
      `”${name}” är varken PDF, JSON eller CSV i UTF-8. Spara filen i ett av formaten och försök igen.`,
    notSent: 'Inget är skickat ännu. Filerna måste väljas på nytt.',
  },
  done: {
    title: 'Tack, svaret är mottaget',
    text: (controller) => `${controller} har fått det. Ni behöver inte göra mer.`,
    answer: 'Svaret',
    answeredAt: 'Skickat',
    files: (count) => (count === 1 ? '1 fil' : `${count} filer`),
    change:
      'Blev något fel? Ni kan svara på nytt tills ärendet är avslutat. Det nya svaret ersätter det gamla.',
    changeButton: 'Svara på nytt',
    settledTitle: 'Det här är avslutat',
    settled: 'Den här delen av begäran är besvarad. Ni behöver inte göra mer.',
  },
  link: {
    invalidTitle: 'Länken fungerar inte',
    invalid:
      'Den är inte hel. Öppna den direkt från mejlet, eller kopiera hela länken. Hjälper inte det, skriv till företaget som står i mejlet och ange referensen.',
    expiredTitle: 'Länken har gått ut',
    expired: 'Länkar till sådana begäranden fungerar i 45 dagar.',
    supersededTitle: 'Det finns en nyare länk',
    superseded:
      'Den här länken slutade fungera när en ny skickades. Leta efter det senaste mejlet.',
    goneTitle: 'Begäran finns inte längre',
    gone: 'Den är avslutad, och uppgifterna i den är raderade. Ni behöver inte göra mer.',
    offer: 'Vi kan skicka en ny länk till adressen där ni tar emot sådana begäranden.',
    button: 'Skicka en ny länk',
    sentTitle: 'Titta i inkorgen',
    sent: 'Är adressen för begäranden känd är en ny länk på väg dit, och tidigare länkar fungerar inte längre. Högst tre skickas om dagen.',
  },
  person: {
    asked: (date) => `Söks igenom för hand. De är ombedda att svara senast ${date}.`,
    late: (date) =>
      `Har inte svarat, fast sista dagen var ${date}. Svaret kommer i efterhand när det är här.`,
    files: (count) =>
      count === 1
        ? '1 fil mottagen. Den finns på nedladdningssidan.'
        : `${count} filer mottagna. De finns på nedladdningssidan.`,
    handedOver: 'Utlämnat.',
    kept: (law, until) =>
      `Något måste behållas enligt lag: ${law}${until ? `, till och med ${until}` : ''}.`,
    filesHeading: 'Filer från andra',
    file: (organisation, type, size) => `Ladda ner från ${organisation} (${type}, ${size})`,
  },
}
