import type {DoubtWording} from './doubtWords.js'

export const doubtWordsEn: DoubtWording = {
  page: {
    heading: 'Doubt about identity',
    help: 'Ask for more only on reasonable doubt, and only for what is needed. The person gets the text by mail, and a form to sign on the page of the request. The due date stays.',
    label: 'Why you are in doubt, and what you need',
    button: 'Ask for confirmation',
    asked: 'The person is asked for more. Confirm identity above when it has come.',
    print: 'Download the form as PDF',
  },
  mail: {
    subject: 'We need a confirmation from you',
    text: (object, controller) =>
      `You asked ${controller} for ${object}. Before we do that, we have to be sure that it is you who asks.`,
    formOnPage: (contact) =>
      `On the page of your request there is a form as PDF. Print it, sign it and send it to ${contact}.`,
    formEnclosed: (contact) => `A form is enclosed. Sign it and send it to ${contact}.`,
    due: (day) => `The last day for an answer is still ${day}.`,
    draft: 'We are in doubt because […]\n\nWe need […]',
  },
  status: {
    heading: 'We have to know that it is you',
    text: 'The reason is in the mail you got. Print the form, sign it and send it back.',
    button: 'Download the form (PDF)',
  },
  form: {
    title: 'Confirmation of identity',
    intro: (object, controller) =>
      `Somebody asked ${controller} for ${object}. Sign here if it was you.`,
    known: 'The request',
    kind: 'Asks for',
    controller: 'Made to',
    address: 'E-mail address',
    reference: 'Reference',
    received: 'Received',
    fill: 'Fill in',
    name: 'Name',
    phone: 'Phone, if you like',
    placeAndDate: 'Place and date',
    declaration: 'I confirm that it was I who made the request.',
    signature: 'Signature',
    return: 'Send the form back',
    returnText: (contact) => `Send it to ${contact}, and give the reference.`,
    post: (address) => `You can also send it by post: ${address}`,
    little:
      'Do not send more than you are asked for. The form is used only to know that it is you, and is erased with the case.',
    fileName: 'confirmation-of-identity',
    page: (page, count) => `Page ${page} of ${count}`,
  },
}
