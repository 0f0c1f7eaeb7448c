import type {DoubtWording} from './doubtWords.js'

export const doubtWordsDa: DoubtWording = {
  page: {
    heading: 'Tvivl om identiteten',
    help: 'Bed kun om mere ved rimelig tvivl, og kun om det, der er nødvendigt. Personen får teksten pr. e-mail og en formular til underskrift på siden for anmodningen. Svarfristen står.',
    label: 'Hvorfor du er i tvivl, og hvad du har brug for',
    button: 'Bed om bekræftelse',
    asked: 'Personen er bedt om mere. Bekræft identiteten ovenfor, når det er kommet.',
    print: 'Download formularen som PDF',
  },
  mail: {
    subject: 'Vi har brug for en bekræftelse fra dig',
    text: (object, controller) =>
      `Du har bedt ${controller} om ${object}. Før vi gør det, skal vi være sikre på, at det er dig, der spørger.`,
    formOnPage: (contact) =>
      `På siden for anmodningen ligger en formular som PDF. Udskriv den, underskriv den, og send den til ${contact}.`,
    formEnclosed: (contact) =>
      `En formular er vedlagt. Underskriv den, og send den til ${contact}.`,
    due: (day) => `Sidste dag for svar er fortsat ${day}.`,
    draft: 'Vi er i tvivl, fordi […]\n\nVi har brug for […]',
  },
  status: {
    heading: 'Vi skal vide, at det er dig',
    text: 'Grunden står i den e-mail, du fik. Udskriv formularen, underskriv den, og send den tilbage.',
    button: 'Download formularen (PDF)',
  },
  form: {
    title: 'Bekræftelse af identitet',
    intro: (object, controller) =>
      `Nogen har bedt ${controller} om ${object}. Underskriv her, hvis det var dig.`,
    known: 'Anmodningen',
    kind: 'Gælder',
    controller: 'Rettet til',
    address: 'E-mailadresse',
    reference: 'Reference',
    received: 'Modtaget',
    fill: 'Udfyld',
    name: 'Navn',
    phone: 'Telefon, hvis du vil',
    placeAndDate: 'Sted og dato',
    declaration: 'Jeg bekræfter, at det er mig, der har sendt anmodningen.',
    signature: 'Underskrift',
    return: 'Send formularen tilbage',
    returnText: (contact) => `Send den til ${contact}, og skriv referencen.`,
    post: (address) => `Du kan også sende den med posten: ${address}`,
    little:
      'Send ikke mere, end du er bedt om. Formularen bruges kun til at vide, at det er dig, og slettes sammen med sagen.',
    fileName: 'bekraeftelse-af-identitet',
    page: (page, count) => `Side ${page} af ${count}`,
  },
}
