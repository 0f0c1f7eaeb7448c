import {noticeFactsSchema, type NoticeFacts} from '../core/content/noticeFacts.js'
import {privacyNoticeSchema, type PrivacyNotice} from '../core/content/privacyNotice.js'
import type {Language} from '../core/language.js'

/** What a notice that nobody wrote is to be. */
export interface GeneratedOptions {
  readonly brand: string
  readonly language: Language
  /** Words of running text, beside what the facts bring. */
  readonly words: number
  /** How many purposes, processors and cookies there are, each. */
  readonly facts: number
  /** The same number gives the same words. */
  readonly seed: number
}

const ref = (id: string) => ({_ref: id})
const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'po', 'ri', 'su', 'ta', 'vo']

/** A notice of neutral, made-up words that shows all of its facts, and these facts. */
export function generatedNotice(options: GeneratedOptions): {
  readonly notice: PrivacyNotice
  readonly facts: NoticeFacts
} {
  const {brand, language, words} = options
  const text = wordsFrom(options.seed)
  const paragraphs = Math.ceil(words / 60)
  const tables = ['controllerCard', 'purposesTable', 'processorsTable', 'retentionTable']
  const last = ['cookieTable', 'rights', 'versionStamp', 'changeLog']
  const sections = Array.from({length: Math.ceil(paragraphs / 4)}, (_, index) => ({
    _type: 'ownSection',
    _key: `s${index}`,
    heading: text(3),
    body: [
      ...(tables[index] === undefined ? [] : [{_type: tables[index], _key: `t${index}`}]),
      ...Array.from({length: Math.min(4, paragraphs - index * 4)}, (__, number) =>
        block(`p${index}-${number}`, text(60), index),
      ),
    ],
  }))
  const notice = privacyNoticeSchema.parse({
    _id: `notice-${brand}-${language}`,
    _type: 'privacyNotice',
    brand: ref(`brand-${brand}`),
    slug: {current: 'privacy'},
    language,
    title: text(2),
    isNumbered: true,
    stamp: {wording: '{version} · {controller} · {date}', place: 'bottom'},
    sections: [
      ...sections,
      {
        _type: 'ownSection',
        _key: 'last',
        heading: text(2),
        body: last.map((_type) => ({_type, _key: _type})),
      },
    ],
  })
  return {notice, facts: factsFor(options, text)}
}

function block(_key: string, words: string, index: number): object {
  const span = (text: string, ...marks: string[]) => ({_type: 'span', _key: text, text, marks})
  const link = {_type: 'sectionLink', _key: 'l', section: `s${Math.max(0, index - 1)}`}
  return {
    _type: 'block',
    _key,
    style: 'normal',
    children: [
      span(`${words} `),
      {_type: 'fact', _key: 'f', name: 'controller.name'},
      span(' '),
      span('', 'l'),
    ],
    markDefs: [link],
  }
}

function factsFor(
  {brand, language, facts}: GeneratedOptions,
  text: (count: number) => string,
): NoticeFacts {
  const say = (count: number) => ({[language]: text(count)})
  const many = <Made>(make: (number: number) => Made) =>
    Array.from({length: facts}, (_, number) => make(number))
  const group = ref('group')
  return noticeFactsSchema.parse({
    groups: [{_id: 'group', _type: 'brandGroup', name: text(1), leadTimeDays: 30}],
    brands: [{...brandDocument(brand, [language]), controller: ref('controller')}],
    organisations: [
      organisation('controller', text(2), {
        email: 'post@controller.example',
        authority: ref('authority'),
      }),
      organisation('authority', text(1), {website: 'https://authority.example'}),
      ...many((number) => organisation(`org-${number}`, `${text(2)} ${number}`)),
    ],
    purposes: many((number) => ({
      _id: `purpose-${number}`,
      _type: 'processingPurpose',
      group,
      title: say(4),
      subjects: say(2),
      dataCategories: [
        {_key: 'a', name: say(2)},
        {_key: 'b', name: say(2)},
      ],
      legalBasis: '6(1)(b)',
      retention: {months: number + 1, start: say(3)},
    })),
    agreements: many((number) => ({
      _id: `agreement-${number}`,
      _type: 'processorAgreement',
      group,
      organisation: ref(`org-${number}`),
      service: say(4),
      location: 'NO',
      transferBasis: 'none',
    })),
    cookies: many((number) => ({
      _id: `cookie-${number}`,
      _type: 'cookie',
      group,
      name: `c${number}`,
      party: 'first',
      category: 'necessary',
      purpose: say(6),
      expiry: say(3),
    })),
    clauses: [],
    pinned: [],
  })
}

/** A brand as the dataset holds it. */
export function brandDocument(brand: string, languages: readonly Language[]) {
  return {
    _id: `brand-${brand}`,
    _type: 'brand',
    name: brand,
    slug: {_type: 'slug', current: brand},
    group: ref('group'),
    controller: ref('controller'),
    languages,
    prevailingLanguage: languages[0],
    timeZone: 'Europe/Oslo',
    contactEmail: `post@${brand}.example`,
  }
}

function organisation(_id: string, name: string, more: object = {}): object {
  const address = {country: 'NO', orgNumber: '123456785', postalAddress: 'Gata 1\n0001 By'}
  return {_id, _type: 'organisation', name, ...address, ...more}
}

/** Words of two to four syllables, the same for the same seed (mulberry32). */
function wordsFrom(seed: number): (count: number) => string {
  let state = seed
  const next = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
  const word = () =>
    Array.from({length: 2 + next(3)}, () => syllables[next(syllables.length)]).join('')
  return (count) => Array.from({length: count}, word).join(' ')
}
