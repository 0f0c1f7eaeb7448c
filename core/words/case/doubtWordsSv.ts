import type {DoubtWording} from './doubtWords.js'

export const doubtWordsSv: DoubtWording = {
  page: {
    heading: 'Tvivel om identiteten',
    help: 'Be bara om mer vid rimliga tvivel, och bara om det som behövs. Personen får texten med e-post och en blankett att skriva under på sidan för begäran. Svarsfristen står kvar.',
    label: 'Varför du tvivlar, och vad du behöver',
    button: 'Be om bekräftelse',
    asked: 'Personen är ombedd om mer. Bekräfta identiteten ovan när det har kommit.',
    print: 'Ladda ner blanketten som PDF',
  },
  mail: {
    subject: 'Vi behöver en bekräftelse från dig',
    text: (object, controller) =>
      `Du har bett ${controller} om ${object}. Innan vi gör det måste vi vara säkra på att det är du som frågar.`,
    formOnPage: (contact) =>
      `På sidan för din begäran finns en blankett som PDF. Skriv ut den, skriv under den och skicka den till ${contact}.`,
    formEnclosed: (contact) =>
      `En blankett är bifogad. Skriv under den och skicka den till ${contact}.`,
    due: (day) => `Sista dagen för svar är fortfarande ${day}.`,
    draft: 'Vi tvivlar eftersom […]\n\nVi behöver […]',
  },
  status: {
    heading: 'Vi måste veta att det är du',
    text: 'Skälet står i mejlet du fick. Skriv ut blanketten, skriv under den och skicka tillbaka den.',
    button: 'Ladda ner blanketten (PDF)',
  },
  form: {
    title: 'Bekräftelse av identitet',
    intro: (object, controller) =>
      `Någon har bett ${controller} om ${object}. Skriv under här om det var du.`,
    known: 'Begäran',
    kind: 'Gäller',
    controller: 'Riktad till',
    address: 'E-postadress',
    reference: 'Referens',
    received: 'Mottagen',
    fill: 'Fyll i',
    name: 'Namn',
    phone: 'Telefon, om du vill',
    placeAndDate: 'Ort och datum',
    declaration: 'Jag bekräftar att det är jag som har skickat begäran.',
    signature: 'Underskrift',
    return: 'Skicka tillbaka blanketten',
    returnText: (contact) => `Skicka den till ${contact} och ange referensen.`,
    post: (address) => `Du kan också skicka den med posten: ${address}`,
    little:
      'Skicka inte mer än du är ombedd om. Blanketten används bara för att veta att det är du, och raderas tillsammans med ärendet.',
    fileName: 'bekraftelse-av-identitet',
    page: (page, count) => `Sida ${page} av ${count}`,
  },
}
