import type {Words} from './words.js'

/** English, with dates as in Europe. */
export const en: Words = {
  locale: 'en-GB',
  and: 'and',
  missing: 'missing',
  yes: 'yes',
  no: 'no',
  units: {
    day: {one: 'one day', many: 'days'},
    month: {one: 'one month', many: 'months'},
    year: {one: 'one year', many: 'years'},
  },
  labels: {
    name: 'Name',
    representedBy: 'Represented by',
    orgNumber: 'Registration number',
    postalAddress: 'Postal address',
    country: 'Country',
    email: 'E-mail',
    phone: 'Phone',
    website: 'Website',
    subjects: 'Whom it concerns',
    dataCategories: 'Personal data',
    legitimateInterest: 'legitimate interest',
    source: 'Where the data comes from',
    requirement: 'Whether you have to give it',
    automatedDecision: 'Automated decisions',
    service: 'Service',
    location: 'Place of processing',
    law: 'Law',
    safeguardCopy: 'copy of the safeguards',
    cookie: 'Cookie',
    provider: 'Provider',
    category: 'Type',
    storage: 'Stored as',
    blockable: 'Can be blocked',
    duration: 'Session or persistent',
    cookiePurpose: 'What it is used for',
    expiry: 'Duration',
    version: 'Version',
    kind: 'Change',
    summary: 'What has changed',
  },
  captions: {
    purposes: 'What we use the data for',
    processors: 'Our processors',
    retention: 'How long we keep the data',
    cookies: 'Cookies on the website',
    changes: 'Changes to this privacy notice',
  },
  noProcessors: 'We use no processors.',
  noCookies: 'The website uses no cookies.',
  legalBases: {
    '6(1)(a)': 'Consent (GDPR Article 6(1)(a))',
    '6(1)(b)': 'Contract with you (GDPR Article 6(1)(b))',
    '6(1)(c)': 'Legal obligation (GDPR Article 6(1)(c))',
    '6(1)(d)': 'Vital interests (GDPR Article 6(1)(d))',
    '6(1)(e)': 'Task in the public interest (GDPR Article 6(1)(e))',
    '6(1)(f)': 'Legitimate interests (GDPR Article 6(1)(f))',
  },
  specialConditions: {
    '9(2)(a)': 'explicit consent (Article 9(2)(a))',
    '9(2)(b)': 'obligations and rights in employment (Article 9(2)(b))',
    '9(2)(c)': 'vital interests (Article 9(2)(c))',
    '9(2)(d)': 'not-for-profit body (Article 9(2)(d))',
    '9(2)(e)': 'data you have made public yourself (Article 9(2)(e))',
    '9(2)(f)': 'legal claims (Article 9(2)(f))',
    '9(2)(g)': 'substantial public interest (Article 9(2)(g))',
    '9(2)(h)': 'health care (Article 9(2)(h))',
    '9(2)(i)': 'public health (Article 9(2)(i))',
    '9(2)(j)': 'archiving, research or statistics (Article 9(2)(j))',
  },
  anonymised: 'after that it is made anonymous',
  consentAge: 'under the age of {age} a parent or guardian consents',
  transferBases: {
    none: 'No transfer out of the EEA',
    adequacy: 'The country has an adequate level of protection (Article 45)',
    dpf: 'EU–US Data Privacy Framework (Article 45)',
    scc: 'EU standard contractual clauses (Article 46)',
    bcr: 'Binding corporate rules (Article 47)',
  },
  cookieCategories: {
    necessary: 'Necessary',
    functional: 'Functional',
    statistics: 'Statistics',
    marketing: 'Marketing',
  },
  cookieStorages: {
    cookie: 'cookie',
    local_storage: 'local storage',
    session_storage: 'session storage',
    pixel: 'tracking pixel',
  },
  cookieDurations: {session: 'session', persistent: 'persistent'},
  cookieParties: {first: 'first party', third: 'third party'},
  rights: {
    '15': {
      name: 'Access',
      sentence:
        'You can learn whether we process data about you, which data it is and what we use it for, and get a copy.',
    },
    '16': {
      name: 'Rectification',
      sentence: 'You can have us correct what is wrong and complete what is missing.',
    },
    '17': {
      name: 'Erasure',
      sentence: 'You can have us erase data that we no longer have a reason or a duty to keep.',
    },
    '18': {
      name: 'Restriction',
      sentence:
        'You can have us do nothing but store the data, for example while we check whether it is right.',
    },
    '20': {
      name: 'Portability',
      sentence:
        'What you gave us by consent or under a contract you can have in a machine-readable format, or sent to someone else.',
    },
    '21': {
      name: 'Objection',
      sentence:
        'You can object to processing that rests on legitimate interests or a task in the public interest. If you object to direct marketing, we always stop.',
    },
    '22': {
      name: 'Automated decisions',
      sentence:
        'You can ask for a person to look at an automated decision, say what you think and contest it.',
    },
    '7(3)': {
      name: 'Withdraw consent',
      sentence:
        'You can withdraw consent at any time, as easily as you gave it. What was done before stays lawful.',
    },
    '77': {
      name: 'Complaint',
      sentence:
        'You can complain to {authority} if you think that we process your data against the law.',
    },
  },
  embedded: {
    independent_controller:
      '{controller} decides the purpose of this processing itself and answers for it in its own name. What stands here is its own privacy notice, version {version}, in force from {date}.',
    joint_controller:
      '{ours} and {controller} are joint controllers of this processing (GDPR Article 26). What stands here is the privacy notice of {controller}, version {version}, in force from {date}.',
  },
  kinds: {
    first: 'first version',
    editorial: 'wording only',
    minor: 'minor',
    material: 'material',
    retired: 'retired',
  },
  draft: 'Draft: this text is not published and has no version number.',
}
