import type {LocalizedText} from '../../core/content/localizedText.js'
import type {DemoDocument} from './demoDocument.js'
import {agreement, only, purpose} from './demoFacts.js'

type Languages = readonly (keyof LocalizedText)[]

/** What running the notices themselves uses personal data for, in every group. */
export function productPurposes(group: string, languages: Languages): DemoDocument[] {
  const say = (text: LocalizedText) => only(languages, text)
  return [
    purpose({
      id: `${group}-opt-out`,
      group,
      order: 900,
      title: say({
        nb: 'Huske at du har meldt deg av',
        da: 'Huske at du har afmeldt dig',
        en: 'Remembering that you unsubscribed',
      }),
      subjects: say({
        nb: 'De som har meldt seg av nyhetsbrev',
        da: 'Personer, der har afmeldt et nyhedsbrev',
        en: 'People who unsubscribed from a newsletter',
      }),
      data: [
        say({
          nb: 'én nøklet kontrollsum (hash) av e-postadressen',
          da: 'én nøglet kontrolsum (hash) af e-mailadressen',
          en: 'one keyed hash of the e-mail address',
        }),
        say({
          nb: 'valget ditt med tidspunkt',
          da: 'dit valg med tidspunkt',
          en: 'your choice with the time of it',
        }),
      ],
      basis: '6(1)(c)',
      law: say({
        nb: 'personvernforordningen artikkel 21 nr. 3',
        da: 'databeskyttelsesforordningen artikel 21, stk. 3',
        en: 'GDPR Article 21(3)',
      }),
      start: say({
        nb: 'Så lenge vi sender nyhetsbrev, for ellers glemmer vi avmeldingen',
        da: 'Så længe vi udsender nyhedsbreve, for ellers glemmer vi afmeldingen',
        en: 'For as long as we send newsletters; otherwise we would forget that you left',
      }),
    }),
    purpose({
      id: `${group}-data-request`,
      group,
      order: 910,
      title: say({
        nb: 'Svare når du bruker rettighetene dine',
        da: 'Svare, når du bruger dine rettigheder',
        en: 'Answering when you use your rights',
      }),
      subjects: say({
        nb: 'De som ber om innsyn, retting eller sletting',
        da: 'Personer, der beder om indsigt, berigtigelse eller sletning',
        en: 'People who ask for access, rectification or erasure',
      }),
      data: [
        say({
          nb: 'e-postadressen din, spørsmålet og svaret',
          da: 'din e-mailadresse, spørgsmålet og svaret',
          en: 'your e-mail address, the question and the answer',
        }),
        say({
          nb: 'det vi samler til deg (kryptert)',
          da: 'det vi samler til dig (krypteret)',
          en: 'what we collect for you (encrypted)',
        }),
      ],
      basis: '6(1)(c)',
      law: say({
        nb: 'personvernforordningen artikkel 12 og 15 til 22',
        da: 'databeskyttelsesforordningen artikel 12 og 15 til 22',
        en: 'GDPR Articles 12 and 15 to 22',
      }),
      kept: 'closedRequests',
      start: say({
        nb: 'etter at saken er lukket',
        da: 'efter at sagen er lukket',
        en: 'after the case is closed',
      }),
      requirement: say({
        nb: 'Vi sender en lenke til postkassen din for å vite at det er du som spør',
        da: 'Vi sender et link til din postkasse for at vide, at det er dig, der spørger',
        en: 'We send a link to your mailbox to know that it is you who asks',
      }),
    }),
    purpose({
      id: `${group}-notice-change`,
      group,
      order: 920,
      title: say({
        nb: 'Varsle om endringer i denne erklæringen',
        da: 'Varsle om ændringer i denne politik',
        en: 'Telling you about changes to this notice',
      }),
      subjects: say({
        nb: 'Alle vi behandler opplysninger om',
        da: 'Alle, vi behandler oplysninger om',
        en: 'Everyone whose data we process',
      }),
      data: [say({nb: 'e-postadresse', da: 'e-mailadresse', en: 'e-mail address'})],
      basis: '6(1)(c)',
      law: say({
        nb: 'personvernforordningen artikkel 12 og 13',
        da: 'databeskyttelsesforordningen artikel 12 og 13',
        en: 'GDPR Articles 12 and 13',
      }),
      start: say({
        nb: 'Så lenge vi har opplysninger om deg for et av de andre formålene',
        da: 'Så længe vi har oplysninger om dig til et af de andre formål',
        en: 'For as long as we hold data about you for one of the other purposes',
      }),
    }),
  ]
}

/** The suppliers that the notices themselves run on, in every group. */
export function productAgreements(group: string, languages: Languages): DemoDocument[] {
  const say = (text: LocalizedText) => only(languages, text)
  const shared = {group, agreedOn: '2025-01-20'}
  return [
    agreement({
      ...shared,
      id: `${group}-sanity`,
      searchedBy: 'functions',
      order: 900,
      organisation: 'sanity',
      service: say({
        nb: 'lagrer erklæringene, avmeldingene og sakene',
        da: 'opbevarer politikkerne, afmeldingerne og sagerne',
        en: 'stores the notices, the unsubscriptions and the cases',
      }),
      purposes: [`${group}-opt-out`, `${group}-data-request`],
      location: 'BE',
    }),
    agreement({
      ...shared,
      id: `${group}-vercel`,
      searchedBy: 'nothing',
      order: 910,
      organisation: 'vercel',
      service: say({
        nb: 'driver sidene for avmelding og innsyn',
        da: 'driver siderne til afmelding og indsigt',
        en: 'runs the pages for unsubscribing and access requests',
      }),
      purposes: [`${group}-opt-out`, `${group}-data-request`],
      location: 'US',
      transfer: 'dpf',
      reviewOn: '2027-06-30',
    }),
    agreement({
      ...shared,
      id: `${group}-resend`,
      searchedBy: 'functions',
      order: 920,
      organisation: 'resend',
      service: say({
        nb: 'sender e-post for oss',
        da: 'sender e-mails for os',
        en: 'sends e-mail for us',
      }),
      purposes: [`${group}-data-request`, `${group}-notice-change`],
      location: 'US',
      transfer: 'scc',
      reviewOn: '2027-06-30',
    }),
  ]
}
