import {block, fact, text} from '../starterText.js'
import type {StarterWords} from '../starterWords.js'

const brand = fact('brand.name')

export const enStarter: StarterWords = {
  titles: {
    privacy: 'Privacy notice',
    applicants: 'Privacy notice for job applicants',
    employees: 'Privacy notice for employees',
  },
  stamp: 'This is version {version} of the privacy notice of {controller}, in force from {date}',
  sections: {
    controller: ({kind, terms}) => ({
      heading: 'Who is responsible',
      blocks: [
        {
          privacy: text('Here you can read what ', brand, ' does with information about you.'),
          applicants: text('This is for you who apply for a job at ', brand, '.'),
          employees: text('This is for you who work at ', brand, '.'),
        }[kind],
        text(
          fact('controller.name'),
          ` is the ${terms.controller}: the company decides what the information is used for, and answers for it. Write or call if you wonder about anything.`,
        ),
        block('controllerCard'),
      ],
    }),
    purposes: ({kind, subjects}) => ({
      heading: 'What we use your information for',
      blocks: [
        text(
          'The table shows each purpose, which information we need for it and on what legal basis. Where it is an interest of our own, the table says which.',
        ),
        ...{
          privacy: [],
          applicants: [
            text(`The column “${subjects}” shows which rows are about you who apply for a job.`),
          ],
          employees: [
            text(`The column “${subjects}” shows which rows are about you who work here.`),
          ],
        }[kind],
        block('purposesTable'),
      ],
    }),
    required: () => ({
      heading: 'Do you have to tell us?',
      blocks: [
        text(
          'Where a law or a contract requires that you give us something, the table of purposes says so, and what happens if you do not. The rest you decide yourself.',
        ),
      ],
    }),
    source: ({kind}) => ({
      heading: 'Where the information comes from',
      blocks: [
        text(
          {
            privacy: 'Most of it comes from you. ',
            applicants: 'Most of it comes from you, in your application and when we talk. ',
            employees: 'Most of it comes from you, or from the work you do here. ',
          }[kind],
          'When we get something from others, the table of purposes says from whom, and whether the source is open to all.',
        ),
      ],
    }),
    record: () => ({
      heading: 'Your patient record',
      blocks: [
        text(
          'When we give you health care, the law requires us to keep a record. We keep it for that reason, and not because you consented. Those who treat you are bound to secrecy.',
        ),
        text(
          'If something in it is wrong, you can ask us to correct it. Health law has rules of its own on what may be corrected and deleted in a record.',
        ),
      ],
    }),
    recipients: () => ({
      heading: 'Who receives the information',
      blocks: [
        text(
          'Suppliers that handle information for us may only do what we have asked of them, and an agreement binds them to that.',
        ),
        block('processorsTable'),
        text(
          'Others who receive information and decide for themselves are named in the table of purposes. Public authorities get information from us when a law obliges us to give it.',
        ),
      ],
    }),
    transfers: () => ({
      heading: 'When information leaves the EEA',
      blocks: [
        text(
          'The table of suppliers says in which country each of them works. If that is outside the EEA, it also says what protects the information there. You can have a copy of the safeguards: write to ',
          fact('controller.email'),
          '.',
        ),
      ],
    }),
    retention: () => ({
      heading: 'How long we keep it',
      blocks: [
        text(
          'We keep information for as long as the purpose needs it or a law demands it. Then we delete it or make it anonymous.',
        ),
        block('retentionTable'),
      ],
    }),
    cookies: () => ({
      heading: 'Cookies',
      blocks: [
        text(
          'We ask before we store anything on your device that the site can do without. You can change your mind whenever you like, as easily as you said yes.',
        ),
        block('cookieTable'),
      ],
    }),
    automated: () => ({
      heading: 'Decisions made by a computer',
      blocks: [
        text(
          'If a computer alone decides something that matters to you, also by profiling, the table of purposes says so: how it decides, and what it means for you. If the table says nothing about that, we do not do it.',
        ),
      ],
    }),
    children: () => ({
      heading: 'Children and young people',
      blocks: [
        text(
          'When we ask for consent and a child is too young to give it alone, we ask a parent or guardian. The consent can be withdrawn at any time.',
        ),
      ],
    }),
    rights: () => ({
      heading: 'Your rights',
      blocks: [
        text('Using your rights costs nothing. Write to ', fact('controller.email'), '.'),
        block('rights'),
      ],
    }),
    objection: () => ({
      heading: 'You can say no',
      blocks: [
        text(
          'You can object at any time to our using information about you for direct marketing. Then we stop, always.',
        ),
        text(
          'You can also object where the legal basis is an interest of our own or a task in the public interest. Tell us what is special about your situation. We then stop, unless we have compelling reasons that weigh more, or need the information for a legal claim.',
        ),
      ],
    }),
    complaint: ({terms}) => ({
      heading: 'If you want to complain',
      blocks: [
        text(
          'We gladly put things right if you tell us: ',
          fact('controller.email'),
          `. Whether you do or not, you can complain to the ${terms.supervisoryAuthority}:`,
        ),
        block('authorityCard'),
      ],
    }),
  },
}
