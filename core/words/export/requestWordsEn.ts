import type {RequestWording} from './requestWording.js'

export const requestWordsEn: RequestWording = {
  form: {
    whatFollows: {
      access: 'A copy is usually ready in minutes. You get an e-mail with a link to the files.',
      portability:
        'A copy is usually ready in minutes. You get an e-mail with a link to the files.',
      rectification: 'A person at the company looks at it and answers within a month.',
      erasure:
        'A person at the company takes it up with everyone who holds the data. Within a month you learn what was erased, and what must be kept.',
      restriction: 'A person at the company looks at it and answers within a month.',
      objection:
        'If it is about newsletters and advertising, they end as soon as you have confirmed. Otherwise a person answers within a month.',
      withdrawal:
        'If it is about newsletters, they end as soon as you have confirmed. Otherwise a person answers within a month.',
    },
    concernsLegend: 'What should end? (only for objection and consent)',
    concerns: {
      marketing: {
        label: 'All newsletters and advertising',
        hint: 'They end as soon as you have confirmed.',
      },
      other: {label: 'Something else', hint: 'Write what it is, further down. A person answers.'},
    },
    subjectLegend: 'Who is it about?',
    subjects: {
      self: {label: 'Myself', hint: 'Under the e-mail address I enter here.'},
      ward: {
        label: 'Somebody I am the guardian of',
        hint: 'A person answers. You may have to show that you are their guardian.',
      },
      child: {
        label: 'Myself, and I am under 18',
        hint: 'A person answers, and helps you if anything is hard to understand.',
      },
      lostAddress: {
        label: 'Myself, under an address I no longer read',
        hint: 'A person answers. We have to be sure that it was yours.',
      },
    },
    brandsLegend: 'What should it cover?',
    brandsHint: 'Everything is chosen. Untick what should be left out.',
    noBrand: 'Choose at least one of them. With none chosen there is nothing to answer.',
    other: 'The address you no longer read',
    otherHint:
      'Fill this in only if you no longer read it. Above, enter an address that you read now.',
    noOther: 'Enter the e-mail address you no longer read, so that we know what to look for.',
    name: 'Your name (optional)',
    nameHint: 'It can make it easier to find you.',
    words: 'In your own words (optional)',
    wordsHint: (most) =>
      `For what a person has to take care of: what is wrong, what to erase, or what you do not want. Write no more than is needed. At most ${most} characters.`,
    tooLong: (most) => `The text is too long. It can have at most ${most} characters.`,
    mend: 'Something has to be put right before the request can be sent. What you typed is still there.',
  },
  asked: {
    noMail: (contact) =>
      `If it still does not come, you can write to ${contact}. You have the same rights without this form.`,
  },
  confirm: {
    brands: 'It covers:',
    about: {
      self: 'It is about yourself.',
      ward: 'It is about somebody you are the guardian of.',
      child: 'It is about yourself, and you are under 18.',
      lostAddress: 'It is about yourself, under an address you no longer read.',
    },
    what: {
      automatic: 'Nothing has been searched for yet. That starts when you press the button.',
      desk: 'Nobody has seen the request yet. It goes to a person at the company when you press the button.',
      atOnce:
        'Nothing has changed yet. When you press the button, newsletters and advertising to this address end.',
    },
    button: {
      automatic: 'Confirm and start the search',
      desk: 'Confirm and send the request',
      atOnce: 'Confirm and stop the newsletters',
    },
  },
  status: {
    moved: (target) =>
      `One month after the request came is ${target}. That day is a weekend or public holiday, so the last day is the next working day.`,
    extended: (at, first) =>
      `The last day was ${first}. On ${at} it was extended, to three months in all at most. The reason is in the e-mail you got.`,
    noTerm: 'It took effect as soon as you confirmed. There is no date to wait for.',
    closed: (date) => `Closed on ${date}.`,
    kept: (date) =>
      `This page can be opened until ${date}. Then everything in the request that is about you is deleted.`,
    filesKept: (date) => `The files can be fetched until ${date}. Then they are deleted.`,
    filesGone: (date, period) =>
      `The files were deleted on ${date}, because they are kept for ${period} only.`,
    filesAgain:
      'To have them again, press the link in the e-mail. Everything is then collected anew.',
    filesAnew: 'To have them again, ask for access anew.',
    filesOpen: 'The request is still open, and you get a new link when the whole answer is ready.',
    atDesk: (controller) =>
      `The request is with a person at ${controller}. The answer comes to your address by e-mail.`,
    handler: 'With a person at the company',
    answered: 'Answered',
    stopped: 'Newsletters and advertising are stopped',
    stoppedHint: 'Something already on its way out may still arrive shortly.',
    timelineHeading: 'What has happened',
    events: {
      erasureBegun: 'The erasure began',
      recipientsTold: 'Those who hold data for us were told',
      received: 'The request came in',
      confirmed: 'You confirmed it',
      searchBegun: 'A handler began the search',
      collected: 'The data was collected',
      sourceAnswered: 'An answer came in',
      downloaded: 'You downloaded the files',
      caseOpened: 'A handler opened the case',
      extended: 'The time was extended',
      refused: 'The request was refused, with reasons',
      answered: 'A handler answered',
      identityProven: 'Your identity was confirmed',
      identityDoubted: 'More was asked for, to be sure that you are you',
      markedByHand: 'A handler went through a system by hand',
      printed: 'The answer was printed',
      handedOver: 'The answer was handed over',
      actedAtOnce: 'Newsletters and advertising were stopped',
      erased: 'Data was erased',
      closed: 'The case was closed',
      purged: 'The data in the case was deleted',
    },
  },
  mail: {
    what: {
      automatic:
        'Press the button to confirm. The page that opens has one more button. Only then does the search start.',
      desk: 'Press the button to confirm. The page that opens has one more button. Only then does the request go to a person at the company.',
      atOnce:
        'Press the button to confirm. The page that opens has one more button. Only then do newsletters and advertising end.',
    },
    openAlready: (controller, contact) =>
      `You already have such a request at ${controller}, and it is confirmed. You need not do anything. To add something, write to ${contact}.`,
    reminderSubject: 'Your request is not confirmed yet',
    reminderIntro: (object, controller) =>
      `Someone, probably you, asked ${controller} for ${object}, with this e-mail address. It is not confirmed yet, so nothing has been done.`,
    reminderEnd: (date) =>
      `The link works until ${date}. Then the request is deleted. This is the only reminder.`,
  },
}
