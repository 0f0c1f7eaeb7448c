import type {RequestWording} from './requestWording.js'

export const requestWordsSv: RequestWording = {
  form: {
    whatFollows: {
      access:
        'En kopia är oftast klar efter några minuter. Du får ett mejl med en länk till filerna.',
      portability:
        'En kopia är oftast klar efter några minuter. Du får ett mejl med en länk till filerna.',
      rectification: 'En handläggare tittar på det och svarar senast inom en månad.',
      erasure:
        'En handläggare tar upp det med alla som har uppgifterna. Senast inom en månad får du veta vad som har raderats och vad som måste sparas.',
      restriction: 'En handläggare tittar på det och svarar senast inom en månad.',
      objection:
        'Gäller det nyhetsbrev och reklam slutar det så snart du har bekräftat. Annars svarar en handläggare senast inom en månad.',
      withdrawal:
        'Gäller det nyhetsbrev slutar de så snart du har bekräftat. Annars svarar en handläggare senast inom en månad.',
    },
    concernsLegend: 'Vad ska upphöra? (bara för invändning och samtycke)',
    concerns: {
      marketing: {
        label: 'Alla nyhetsbrev och all reklam',
        hint: 'Slutar så snart du har bekräftat.',
      },
      other: {label: 'Något annat', hint: 'Skriv vad det är, längst ner. En handläggare svarar.'},
    },
    subjectLegend: 'Vem gäller det?',
    subjects: {
      self: {label: 'Mig själv', hint: 'Under den e-postadress jag skriver här.'},
      ward: {
        label: 'Någon jag är vårdnadshavare eller god man för',
        hint: 'En handläggare svarar. Du kan behöva visa att du får företräda personen.',
      },
      child: {
        label: 'Mig själv, och jag är under 18 år',
        hint: 'En handläggare svarar och hjälper dig om något är svårt att förstå.',
      },
      lostAddress: {
        label: 'Mig själv, under en adress jag inte längre läser',
        hint: 'En handläggare svarar. Vi måste vara säkra på att den var din.',
      },
    },
    brandsLegend: 'Vad ska den omfatta?',
    brandsHint: 'Allt är valt. Ta bort bocken för det som inte ska vara med.',
    noBrand: 'Välj minst en av dem. Utan någon vald finns det inget att svara på.',
    other: 'Adressen du inte längre läser',
    otherHint: 'Fyll bara i om du inte längre läser den. Överst skriver du en adress du läser nu.',
    noOther: 'Skriv e-postadressen du inte längre läser. Då vet handläggaren vad som ska sökas.',
    name: 'Ditt namn (valfritt)',
    nameHint: 'Kan göra det lättare för en handläggare att hitta dig.',
    words: 'Med egna ord (valfritt)',
    wordsHint: (most) =>
      `För det en handläggare ska ta hand om: vad som är fel, vad som ska raderas eller vad du inte vill ha. Skriv inte mer än nödvändigt. Högst ${most} tecken.`,
    tooLong: (most) => `Texten är för lång. Den får vara på högst ${most} tecken.`,
    mend: 'Något behöver rättas innan din begäran kan skickas. Det du skrev står kvar.',
  },
  asked: {
    noMail: (contact) =>
      `Kommer det ändå inte, kan du skriva till ${contact}. Du har samma rättigheter utan det här formuläret.`,
  },
  confirm: {
    brands: 'Det gäller:',
    about: {
      self: 'Det gäller dig själv.',
      ward: 'Det gäller någon du är vårdnadshavare eller god man för.',
      child: 'Det gäller dig själv, och du är under 18 år.',
      lostAddress: 'Det gäller dig själv, under en adress du inte längre läser.',
    },
    what: {
      automatic: 'Ingenting har eftersökts ännu. Det börjar när du trycker på knappen.',
      desk: 'Ingen har sett din begäran ännu. Den går till en handläggare när du trycker på knappen.',
      atOnce:
        'Ingenting har ändrats ännu. När du trycker på knappen slutar nyhetsbrev och reklam till den här adressen.',
    },
    button: {
      automatic: 'Bekräfta och starta sökningen',
      desk: 'Bekräfta och skicka till en handläggare',
      atOnce: 'Bekräfta och stoppa nyhetsbreven',
    },
  },
  status: {
    moved: (target) =>
      `En månad efter att din begäran kom är ${target}. Den dagen är en helg eller helgdag, och då är sista dagen första vardagen därefter.`,
    extended: (at, first) =>
      `Sista dagen var ${first}. Den ${at} förlängdes tiden, till högst tre månader sammanlagt. Skälet står i mejlet du fick.`,
    noTerm: 'Det gällde så snart du bekräftade. Det finns ingen sista dag att vänta på.',
    closed: (date) => `Avslutad ${date}.`,
    kept: (date) =>
      `Den här sidan kan öppnas till ${date}. Då raderas allt i din begäran som handlar om dig.`,
    filesKept: (date) => `Filerna kan hämtas till ${date}. Då raderas de.`,
    filesGone: (date, period) => `Filerna raderades ${date}, eftersom de bara sparas i ${period}.`,
    filesAgain: 'Vill du ha dem igen kan du trycka på länken i mejlet. Då samlas allt på nytt.',
    filesAnew: 'Vill du ha dem igen kan du begära tillgång på nytt.',
    filesOpen: 'Din begäran är fortfarande öppen, och du får en ny länk när hela svaret är klart.',
    atDesk: (controller) =>
      `Din begäran är hos en handläggare på ${controller}. Svaret kommer till din adress med e-post.`,
    handler: 'Hos en handläggare',
    answered: 'Besvarad',
    stopped: 'Nyhetsbrev och reklam är stoppade',
    stoppedHint: 'Något som redan var på väg ut kan komma fram inom kort.',
    timelineHeading: 'Det som har hänt',
    events: {
      erasureBegun: 'Raderingen började',
      recipientsTold: 'De som har uppgifter för vår räkning fick besked',
      received: 'Din begäran kom in',
      confirmed: 'Du bekräftade den',
      searchBegun: 'En handläggare satte igång sökningen',
      collected: 'Uppgifterna samlades',
      sourceAnswered: 'Ett svar kom in',
      downloaded: 'Du laddade ner filerna',
      caseOpened: 'En handläggare öppnade ärendet',
      extended: 'Tiden förlängdes',
      refused: 'Begäran avslogs, med motivering',
      answered: 'En handläggare svarade',
      identityProven: 'Det bekräftades att du är den du är',
      identityDoubted: 'Mer behövdes för att vara säker på att du är du',
      markedByHand: 'En handläggare gick igenom ett system för hand',
      printed: 'Svaret skrevs ut',
      handedOver: 'Svaret lämnades ut',
      actedAtOnce: 'Nyhetsbrev och reklam stoppades',
      erased: 'Uppgifter raderades',
      closed: 'Ärendet avslutades',
      purged: 'Uppgifterna i ärendet raderades',
    },
  },
  mail: {
    what: {
      automatic:
        'Tryck på knappen för att bekräfta. På sidan som öppnas finns en knapp till. Först då börjar sökningen.',
      desk: 'Tryck på knappen för att bekräfta. På sidan som öppnas finns en knapp till. Först då går din begäran till en handläggare.',
      atOnce:
        'Tryck på knappen för att bekräfta. På sidan som öppnas finns en knapp till. Först då slutar nyhetsbrev och reklam.',
    },
    openAlready: (controller, contact) =>
      `Du har redan en sådan begäran hos ${controller}, och den är bekräftad. Du behöver inte göra något. Vill du lägga till något, skriv till ${contact}.`,
    reminderSubject: 'Din begäran är inte bekräftad ännu',
    reminderIntro: (object, controller) =>
      `Någon, troligen du, har bett ${controller} om ${object}, med den här e-postadressen. Det är inte bekräftat ännu, så ingenting har gjorts.`,
    reminderEnd: (date) =>
      `Länken fungerar till ${date}. Då raderas begäran. Detta är den enda påminnelsen.`,
  },
}
