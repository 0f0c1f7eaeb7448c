import type {PromiseName} from '../compose/productPromises.js'
import type {Language} from '../language.js'
import {keptTexts} from './keptTexts.js'
import type {PromiseSectionName} from './starterSections.js'
import {fact, type StarterPart} from './starterText.js'

type PromiseTexts = {
  readonly headings: Readonly<Record<PromiseSectionName, string>>
  /** One text for each promise that the product keeps, and none for others. */
  readonly promises: Readonly<Record<PromiseName, readonly StarterPart[]>>
}

/** What the product promises people, in each language. */
export const promiseTexts: Readonly<Record<Language, PromiseTexts>> = {
  nb: {
    headings: {
      newsletter: 'Nyhetsbrev og avmelding',
      'your-data': 'Slik får du opplysningene dine',
      changes: 'Når vi endrer erklæringen',
    },
    promises: {
      'newsletter.oneClick': [
        'Nederst i hvert nyhetsbrev står en lenke som melder deg av med ett klikk. Du trenger verken passord eller begrunnelse. Lenken virker også om flere år.',
      ],
      'newsletter.choice': [
        'Du velger selv om du vil ut av ett nyhetsbrev eller av alle fra ',
        fact('group.brands'),
        '. For at valget skal stå, lagrer vi en nøklet kontrollsum av adressen din. Den kan ikke gjøres om til adressen igjen.',
      ],
      'data.ask': ['Be om innsyn på nettsiden vår eller skriv til ', fact('controller.email'), '.'],
      'data.mailbox': [
        'Først sender vi en lenke til e-postadressen din, så vi vet at det er du som spør.',
      ],
      'data.files': [
        'Når alt er samlet, får du en ny lenke på e-post. Der henter du en PDF du kan lese, og en fil andre systemer kan lese.',
      ],
      'data.linkDays': [
        'Lenken virker i ',
        fact('product.downloadLinkDays'),
        '. Du kan be om en ny når som helst.',
      ],
      'data.paper': ['Vil du heller ha svaret på papir, sender vi det i posten.'],
      'data.time': [
        'Du får svar innen ',
        fact('product.responseTime'),
        ', og det koster ingenting.',
      ],
      ...keptTexts.nb,
      'changes.leadTime': [
        'Gjelder endringen noe som betyr noe for deg, sier vi fra minst ',
        fact('group.leadTime'),
        ' før den trer i kraft: med et banner på nettsiden og, hvis vi har opplysninger om deg, en e-post. Skrivefeil retter vi uten varsel.',
      ],
      'changes.archive': ['Hver versjon har nummer og dato, og de gamle blir liggende.'],
    },
  },
  nn: {
    headings: {
      newsletter: 'Nyheitsbrev og avmelding',
      'your-data': 'Slik får du opplysningane dine',
      changes: 'Når vi endrar erklæringa',
    },
    promises: {
      'newsletter.oneClick': [
        'Nedst i kvart nyheitsbrev står ei lenkje som melder deg av med eitt klikk. Du treng verken passord eller grunngiving. Lenkja verkar også om fleire år.',
      ],
      'newsletter.choice': [
        'Du vel sjølv om du vil ut av eitt nyheitsbrev eller av alle frå ',
        fact('group.brands'),
        '. For at valet skal stå, lagrar vi ein nøkla kontrollsum av adressa di. Han kan ikkje gjerast om til adressa igjen.',
      ],
      'data.ask': ['Be om innsyn på nettsida vår eller skriv til ', fact('controller.email'), '.'],
      'data.mailbox': [
        'Først sender vi ei lenkje til e-postadressa di, så vi veit at det er du som spør.',
      ],
      'data.files': [
        'Når alt er samla, får du ei ny lenkje på e-post. Der hentar du ein PDF du kan lese, og ei fil andre system kan lese.',
      ],
      'data.linkDays': [
        'Lenkja verkar i ',
        fact('product.downloadLinkDays'),
        '. Du kan be om ei ny når som helst.',
      ],
      'data.paper': ['Vil du heller ha svaret på papir, sender vi det i posten.'],
      'data.time': [
        'Du får svar innan ',
        fact('product.responseTime'),
        ', og det kostar ingenting.',
      ],
      ...keptTexts.nn,
      'changes.leadTime': [
        'Gjeld endringa noko som betyr noko for deg, seier vi frå minst ',
        fact('group.leadTime'),
        ' før ho tek til å gjelde: med eit banner på nettsida og, om vi har opplysningar om deg, ein e-post. Skrivefeil rettar vi utan varsel.',
      ],
      'changes.archive': ['Kvar versjon har nummer og dato, og dei gamle blir liggjande.'],
    },
  },
  da: {
    headings: {
      newsletter: 'Nyhedsbreve og afmelding',
      'your-data': 'Sådan får du dine oplysninger',
      changes: 'Når vi ændrer politikken',
    },
    promises: {
      'newsletter.oneClick': [
        'Nederst i hvert nyhedsbrev er der et link, som afmelder dig med ét klik. Det kræver hverken adgangskode eller begrundelse, og linket virker også om flere år.',
      ],
      'newsletter.choice': [
        'Du vælger selv, om du vil forlade ét nyhedsbrev eller alle fra ',
        fact('group.brands'),
        '. For at valget kan blive stående, gemmer vi en nøglet kontrolsum af din adresse. Den kan ikke laves om til adressen igen.',
      ],
      'data.ask': [
        'Bed om indsigt på vores hjemmeside, eller skriv til ',
        fact('controller.email'),
        '.',
      ],
      'data.mailbox': [
        'Først sender vi et link til din e-mailadresse, så vi ved, at det er dig, der spørger.',
      ],
      'data.files': [
        'Når alt er samlet, får du et nyt link på e-mail. Dér henter du en PDF, du kan læse, og en fil, som andre systemer kan læse.',
      ],
      'data.linkDays': [
        'Linket virker i ',
        fact('product.downloadLinkDays'),
        '. Du kan altid bede om et nyt.',
      ],
      'data.paper': ['Vil du hellere have svaret på papir, sender vi det med posten.'],
      'data.time': ['Du får svar inden ', fact('product.responseTime'), ', og det er gratis.'],
      ...keptTexts.da,
      'changes.leadTime': [
        'Betyder ændringen noget for dig, siger vi til mindst ',
        fact('group.leadTime'),
        ' før den træder i kraft: med et banner på hjemmesiden og, hvis vi har oplysninger om dig, en e-mail. Slåfejl retter vi uden varsel.',
      ],
      'changes.archive': ['Hver version har nummer og dato, og de gamle kan stadig læses.'],
    },
  },
  sv: {
    headings: {
      newsletter: 'Nyhetsbrev och avregistrering',
      'your-data': 'Så får du dina uppgifter',
      changes: 'När vi ändrar policyn',
    },
    promises: {
      'newsletter.oneClick': [
        'Längst ner i varje nyhetsbrev finns en länk som avregistrerar dig med ett klick. Du behöver varken lösenord eller skäl, och länken fungerar även om flera år.',
      ],
      'newsletter.choice': [
        'Du väljer själv om du vill lämna ett nyhetsbrev eller alla från ',
        fact('group.brands'),
        '. För att ditt val ska stå kvar sparar vi en nycklad kontrollsumma av din adress. Den kan inte göras om till adressen igen.',
      ],
      'data.ask': [
        'Begär tillgång på vår webbplats eller skriv till ',
        fact('controller.email'),
        '.',
      ],
      'data.mailbox': [
        'Först skickar vi en länk till din e-postadress, så att vi vet att det är du som frågar.',
      ],
      'data.files': [
        'När allt är samlat får du en ny länk med e-post. Där hämtar du en PDF som du kan läsa och en fil som andra system kan läsa.',
      ],
      'data.linkDays': [
        'Länken fungerar i ',
        fact('product.downloadLinkDays'),
        '. Du kan be om en ny när som helst.',
      ],
      'data.paper': ['Vill du hellre ha svaret på papper skickar vi det med posten.'],
      'data.time': [
        'Du får svar inom ',
        fact('product.responseTime'),
        ', och det kostar ingenting.',
      ],
      ...keptTexts.sv,
      'changes.leadTime': [
        'Om en ändring betyder något för dig säger vi till minst ',
        fact('group.leadTime'),
        ' innan den börjar gälla: med en banner på webbplatsen och, om vi har uppgifter om dig, ett e-postmeddelande. Skrivfel rättar vi utan att meddela det.',
      ],
      'changes.archive': ['Varje version har nummer och datum, och de gamla finns kvar att läsa.'],
    },
  },
  en: {
    headings: {
      newsletter: 'Newsletters and unsubscribing',
      'your-data': 'How to get your data',
      changes: 'When we change this notice',
    },
    promises: {
      'newsletter.oneClick': [
        'At the bottom of every newsletter there is a link that unsubscribes you with one click. You need no password and no reason, and the link still works years from now.',
      ],
      'newsletter.choice': [
        'You decide whether to leave one newsletter or all of those from ',
        fact('group.brands'),
        '. To make that choice last, we keep a keyed hash of your address. It cannot be turned back into the address.',
      ],
      'data.ask': ['Ask for access on our site, or write to ', fact('controller.email'), '.'],
      'data.mailbox': [
        'First we send a link to your e-mail address, so that we know it is you who asks.',
      ],
      'data.files': [
        'Once everything is collected, you get another link by e-mail. There you fetch a PDF to read, and a file that other systems can read.',
      ],
      'data.linkDays': [
        'The link works for ',
        fact('product.downloadLinkDays'),
        '. You can ask for a new one at any time.',
      ],
      'data.paper': ['If you prefer paper, we send the answer by post.'],
      'data.time': ['You get an answer within ', fact('product.responseTime'), ', free of charge.'],
      ...keptTexts.en,
      'changes.leadTime': [
        'If a change matters to you, we tell you at least ',
        fact('group.leadTime'),
        ' before it takes effect: with a banner on the site and, if we hold data about you, an e-mail. We correct typing errors without notice.',
      ],
      'changes.archive': ['Every version has a number and a date, and the old ones stay readable.'],
    },
  },
}
