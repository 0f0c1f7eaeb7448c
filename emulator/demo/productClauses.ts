import type {Language} from '../../core/language.js'
import type {DemoDocument} from './demoDocument.js'
import {body, bullets, fact, facts, paragraph} from './demoText.js'
import {refer} from './refer.js'

type Body = ReturnType<typeof body>
type Texts = Partial<Record<Language, {heading: string; body: Body}>>

/** The promises that the product keeps, in every group's shared texts. */
export function productClauses(group: string, languages: readonly Language[]): DemoDocument[] {
  return [
    clause(group, 'newsletter', 'Newsletters and unsubscribing', newsletterTexts, languages),
    clause(group, 'data', 'How to get your data', dataTexts, languages),
    clause(group, 'changes', 'Changes to the notice', changeTexts, languages),
  ]
}

function clause(
  group: string,
  name: string,
  title: string,
  texts: Texts,
  languages: readonly Language[],
): DemoDocument {
  return {
    _id: `clause-${group}-${name}`,
    _type: 'clause',
    title,
    group: refer(`group-${group}`),
    texts: languages.flatMap((language) => {
      const text = texts[language]
      return text === undefined ? [] : [{_key: language, _type: 'clauseText', language, ...text}]
    }),
  }
}

const newsletterTexts: Texts = {
  nb: {
    heading: 'Nyhetsbrev og avmelding',
    body: body(
      paragraph(
        'Nederst i hvert nyhetsbrev står en lenke som melder deg av med ett klikk. Du trenger verken passord eller begrunnelse. Lenken virker også om flere år.',
      ),
      paragraph(
        'Du velger selv om du vil ut av ett nyhetsbrev eller av alle fra ',
        fact('group.brands'),
        '. For at valget skal stå, lagrer vi en nøklet kontrollsum av adressen din. Den kan ikke gjøres om til adressen igjen.',
      ),
    ),
  },
  da: {
    heading: 'Nyhedsbreve og afmelding',
    body: body(
      paragraph(
        'Nederst i hvert nyhedsbrev er der et link, som afmelder dig med ét klik. Det kræver hverken adgangskode eller begrundelse, og linket virker også om flere år.',
      ),
      paragraph(
        'Du vælger selv, om du vil forlade ét nyhedsbrev eller alle fra ',
        fact('group.brands'),
        '. For at valget kan blive stående, gemmer vi en nøglet kontrolsum af din adresse. Den kan ikke laves om til adressen igen.',
      ),
    ),
  },
  en: {
    heading: 'Newsletters and unsubscribing',
    body: body(
      paragraph(
        'At the bottom of every newsletter there is a link that unsubscribes you with one click. You need no password and no reason, and the link still works years from now.',
      ),
      paragraph(
        'You decide whether to leave one newsletter or all of those from ',
        fact('group.brands'),
        '. To make that choice last, we keep a keyed hash of your address. It cannot be turned back into the address.',
      ),
    ),
  },
}

const dataTexts: Texts = {
  nb: {
    heading: 'Slik får du opplysningene dine',
    body: body(
      paragraph('Be om innsyn på nettsiden vår eller skriv til ', fact('controller.email'), '.'),
      ...bullets(
        'Først sender vi en lenke til e-postadressen din, så vi vet at det er du som spør.',
        'Når alt er samlet, får du en ny lenke på e-post. Der henter du en PDF du kan lese, og en fil andre systemer kan lese.',
        [
          'Lenken virker i ',
          fact('product.downloadLinkDays'),
          '. Du kan be om en ny når som helst.',
        ],
        'Vil du heller ha svaret på papir, sender vi det i posten.',
      ),
      paragraph('Du får svar innen ', fact('product.responseTime'), ', og det koster ingenting.'),
    ),
  },
  da: {
    heading: 'Sådan får du dine oplysninger',
    body: body(
      paragraph(
        'Bed om indsigt på vores hjemmeside, eller skriv til ',
        fact('controller.email'),
        '.',
      ),
      ...bullets(
        'Først sender vi et link til din e-mailadresse, så vi ved, at det er dig, der spørger.',
        'Når alt er samlet, får du et nyt link på e-mail. Dér henter du en PDF, du kan læse, og en fil, som andre systemer kan læse.',
        ['Linket virker i ', fact('product.downloadLinkDays'), '. Du kan altid bede om et nyt.'],
        'Vil du hellere have svaret på papir, sender vi det med posten.',
      ),
      paragraph('Du får svar inden ', fact('product.responseTime'), ', og det er gratis.'),
    ),
  },
  en: {
    heading: 'How to get your data',
    body: body(
      paragraph('Ask for access on our site, or write to ', fact('controller.email'), '.'),
      ...bullets(
        'First we send a link to your e-mail address, so that we know it is you who asks.',
        'Once everything is collected, you get another link by e-mail. There you fetch a PDF to read, and a file that other systems can read.',
        [
          'The link works for ',
          fact('product.downloadLinkDays'),
          '. You can ask for a new one at any time.',
        ],
        'If you prefer paper, we send the answer by post.',
      ),
      paragraph('You get an answer within ', fact('product.responseTime'), ', free of charge.'),
    ),
  },
}

const changeTexts: Texts = {
  nb: {
    heading: 'Når vi endrer erklæringen',
    body: body(
      paragraph(
        'Gjelder endringen noe som betyr noe for deg, sier vi fra minst ',
        fact('group.leadTime'),
        ' før den trer i kraft: med et banner på nettsiden og, hvis vi har opplysninger om deg, en e-post. Skrivefeil retter vi uten varsel.',
      ),
      paragraph('Hver versjon har nummer og dato, og de gamle blir liggende.'),
      facts('changeLog'),
    ),
  },
  da: {
    heading: 'Når vi ændrer politikken',
    body: body(
      paragraph(
        'Betyder ændringen noget for dig, siger vi til mindst ',
        fact('group.leadTime'),
        ' før den træder i kraft: med et banner på hjemmesiden og, hvis vi har oplysninger om dig, en e-mail. Slåfejl retter vi uden varsel.',
      ),
      paragraph('Hver version har nummer og dato, og de gamle kan stadig læses.'),
      facts('changeLog'),
    ),
  },
  en: {
    heading: 'When we change this notice',
    body: body(
      paragraph(
        'If a change matters to you, we tell you at least ',
        fact('group.leadTime'),
        ' before it takes effect: with a banner on the site and, if we hold data about you, an e-mail. We correct typing errors without notice.',
      ),
      paragraph('Every version has a number and a date, and the old ones stay readable.'),
      facts('changeLog'),
    ),
  },
}
