import type {ProcessorWording} from './processorWording.js'

export const processorWordsEn: ProcessorWording = {
  asked: {
    rectification:
      'Something that you hold about a person on our behalf is to be corrected. What it is stands on the page.',
    restriction:
      'What you hold about a person on our behalf is, until further notice, only to be stored and not used. What it concerns stands on the page.',
    access: 'A person asks for a copy of everything you hold about them on our behalf.',
    portability:
      'A person asks to take along what they have given themselves, in a format that other systems can read (JSON or CSV if you can).',
    erasure:
      'What you hold about a person on our behalf is to be erased, except for what a law says you must keep.',
  },
  mail: {
    subject: (date) => `Request about personal data: answer by ${date}`,
    reminderSubject: (date) => `Reminder: answer by ${date} to a request about personal data`,
    intro: (controller) =>
      `${controller} has received a request from a person and needs an answer from you as its processor.`,
    reminder: 'We asked you before and have no answer yet.',
    answerBy: (date) => `Please answer by ${date}.`,
    how: 'Open the link. There you see who it is about, and answer on the same page. If you hold nothing, it takes a minute.',
    noData:
      'For the person’s sake neither name nor e-mail address stands here. So please answer on the page and not by mail.',
    button: 'Open the request',
    expires: (date) =>
      `The link works until ${date}. After that you can ask for a new one on the same page.`,
    why: (controller) =>
      `You get this mail because ${controller} has named this address as the place where you take such requests.`,
    doubt: (contact) =>
      `Not sure that this mail is real, or has it gone astray? Ask ${contact} and give the reference.`,
  },
  page: {
    task: 'What is to be done',
    title: 'Request about personal data',
    reference: 'Reference',
    controller: 'Who asks',
    service: 'How people read about your service',
    brands: 'For',
    late: (date) =>
      `It was due by ${date}. Please send the answer all the same, as soon as you can.`,
    openText:
      'When you press the button, you see who it is about and can answer. It is noted that the details were shown.',
    openButton: 'Show who it is about, and answer',
    personHeading: 'Who it is about',
    address: 'E-mail address',
    name: 'Name',
    useOnly: 'Use this only to search and to answer. Search for the address as it stands.',
    legend: 'What is your answer?',
    choices: {
      done: {label: 'It is done'},
      nothing: {label: 'We have searched and hold nothing about this person'},
      found: {label: 'Here is what we hold', hint: 'Choose the files below.'},
      erased: {label: 'Everything is erased'},
      kept: {
        label: 'Something must be kept by law',
        hint: 'The rest is erased. Say below which law it is.',
      },
      several: {
        label: 'The address belongs to more than one person, or we are not sure who it is',
        hint: 'Send no files. A handler looks at it and gets in touch.',
      },
    },
    files: 'Files',
    filesHint:
      'PDF, JSON or CSV, at most 10 files and 4 MB in all. If you have a spreadsheet, save it as PDF or as “CSV UTF-8”. The person gets the files as they are, so include only what is about this person.',
    noHealth: 'Never send health data here. Write to us, and we agree on a safe way.',
    law: 'Which law, and which section',
    until: 'Kept until the end of (if you know)',
    message: 'Message to the handler (optional)',
    submit: 'Send the answer',
    question: (contact) => `Questions? Write to ${contact} and give the reference.`,
    problems: {
      noChoice: 'Choose one of the answers.',
      noFile: 'Choose at least one file, or answer that you hold nothing.',
      filesUnused:
        'You chose files, but not the answer “Here is what we hold”. Choose one or the other.',
      tooLarge:
        'The files are too large: at most 4 MB in all. Make them smaller, or write to us, and we find another way.',
      tooMany: 'There are too many files: at most 10.',
      noLaw: 'Say which law demands that something is kept.',
      wrongDate: 'There is no such date. Write it as YYYY-MM-DD, or leave the field empty.',
      tooLong: 'The text is too long: at most 2000 characters.',
    },
    wrongType: (name) =>
      `“${name}” is neither PDF nor JSON nor CSV in UTF-8. Save it in one of these formats and try again.`,
    notSent: 'Nothing has been sent yet. The files have to be chosen again.',
  },
  done: {
    title: 'Thank you, we have your answer',
    text: (controller) => `${controller} has it. There is nothing more to do.`,
    answer: 'Your answer',
    answeredAt: 'Sent',
    files: (count) => (count === 1 ? '1 file' : `${count} files`),
    change:
      'Was something wrong? You can answer again until the case is closed. The new answer replaces the old one.',
    changeButton: 'Answer again',
    settledTitle: 'This is closed',
    settled: 'This part of the request has been answered. There is nothing more to do.',
  },
  link: {
    invalidTitle: 'The link does not work',
    invalid:
      'It is not complete. Open it straight from the mail, or copy the whole link. If that does not help, write to the company named in the mail and give the reference.',
    expiredTitle: 'The link has expired',
    expired: 'Links to such requests work for 45 days.',
    supersededTitle: 'There is a newer link',
    superseded: 'This link stopped working when a new one was sent. Look for the newest mail.',
    goneTitle: 'The request no longer exists',
    gone: 'It is closed, and the data in it is erased. There is nothing more to do.',
    offer: 'We can send a new link to the address where you take such requests.',
    button: 'Send a new link',
    sentTitle: 'Look in the inbox',
    sent: 'If the address for requests is known, a new link is on its way there, and earlier links no longer work. At most three are sent a day.',
  },
  person: {
    asked: (date) => `Searched by hand. They are asked to answer by ${date}.`,
    late: (date) =>
      `Has not answered, though it was due by ${date}. The answer follows when it is here.`,
    files: (count) =>
      count === 1
        ? '1 file received. It is on the download page.'
        : `${count} files received. They are on the download page.`,
    handedOver: 'Handed over.',
    kept: (law, until) =>
      `Something must be kept by law: ${law}${until ? `, until the end of ${until}` : ''}.`,
    filesHeading: 'Files from others',
    file: (organisation, type, size) => `Download from ${organisation} (${type}, ${size})`,
  },
}
