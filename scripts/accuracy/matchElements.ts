import type {NoticeElements} from '../../core/reading/noticeElements.js'
import type {NoticeText} from '../../core/reading/noticeText.js'
import type {Truth} from './readTruth.js'

type TrueElement = Truth[string]['elements'][number]

/** How one element of a notice compares with what careful readers wrote down. */
export interface MatchedElement {
  readonly element: string
  readonly expected: string
  readonly found: string
  readonly isRight: boolean
}

/** What was read of one kind, as words to look for in what a reader wrote, and the other way round. */
interface Comparison {
  /** Which rows it is compared with, by their name. */
  readonly rows: RegExp
  readonly kind: string
  /** What the row holds, in parts that each must be found. */
  readonly expected: (value: string) => readonly string[]
  readonly found: (elements: NoticeElements, text: NoticeText) => readonly string[]
}

const digits = (value: string, form: RegExp): string[] =>
  [...value.matchAll(form)].map(([number]) => number.replaceAll(/[^\d+]/g, ''))
/** `4.3 Utbedring` of `1. Generelt 2. Hvorfor …` and of `4.3 Utbedring, 4.4 Sletting`. */
const headingsIn = (value: string): string[] =>
  [
    ...value.matchAll(/(?:^|[\s,:])(\d{1,2}(?:\.\d)*)\.? (\p{Lu}[^,;:.\d]{3,})(?=[,;:.]|\s\d|$)/gu),
  ].map(([, number = '', heading = '']) => `${number} ${heading.trim()}`)
const namesIn = (value: string): string[] =>
  value
    .replaceAll(
      /\([^)]*\)|(?:third party|again under cookies|insurers|internal specialist|retargeting on|newsletter system|journal system|pasientjournalsystem)/gi,
      ' ',
    )
    .split(/[;,&]|(?<![AIK])\/|\/(?!S)|\sand\s|\sv\/|:/)
    .map((name) => name.trim())
    .filter((name) => /^\p{Lu}[\p{L}\d ./-]+$/u.test(name) && name.split(' ').length < 4)

const comparisons: readonly Comparison[] = [
  {
    kind: 'language',
    rows: /^language$/,
    expected: (value) => [value.slice(0, 2)],
    found: (_, {language}) => [language],
  },
  {
    kind: 'controller',
    rows: /^controller(?: part 2)?$/,
    expected: (value) => [
      /(?:domain\s)(\S+);/.exec(value)?.[1] ??
        /^.+?\s(?:AS|ApS|AB)(?!\p{L})/u.exec(value)?.[0] ??
        value,
    ],
    found: ({controller}) => (controller ? [controller.name] : []),
  },
  {
    kind: 'number',
    rows: /^(?:org number|CVR)$/,
    // In brackets a reader says what is wrong with it.
    expected: (value) => digits(value.split(' (')[0] ?? value, /\d[\d -]{6,}\d/g),
    found: ({controller}) => (controller?.orgNumber ? [controller.orgNumber] : []),
  },
  {
    kind: 'address',
    rows: /^address$/,
    expected: (value) => (value.startsWith('absent') ? [] : [value.split(/\s\(/)[0] ?? value]),
    found: ({controller}) => (controller?.address ? [controller.address] : []),
  },
  {
    kind: 'phone',
    rows: /^(?:phone|contacts)$/,
    expected: (value) => digits(value, /(?:\+\d{2} )?\d{2} \d{2} \d{2} \d{2}/g),
    found: ({phones}) => [...new Set(phones.map((phone) => phone.digits))],
  },
  {
    kind: 'e-mail',
    rows: /^(?:e-mails?|contacts)$/,
    expected: (value) => [...value.matchAll(/[\w.]+@[\w.]+\w/g)].map(([address]) => address),
    found: ({emails}) => emails.map(({address}) => address),
  },
  {
    kind: 'brands',
    rows: /^brands$/,
    expected: (value) => (value.startsWith('none') ? [] : (value.split(' =')[0] ?? '').split(', ')),
    found: ({brands}) => brands.map(({name}) => name),
  },
  {
    kind: 'officer',
    rows: /^DPO$/,
    // Beside a name readers write what the person is, in lower case, and a telephone number.
    expected: (value) =>
      value === 'none'
        ? []
        : (value.split(' (')[0] ?? value)
            .split(/, | \/ /)
            .filter((part) => /^\p{Lu}|@/u.test(part)),
    found: ({officer}) => [officer?.name, officer?.email].flatMap((each) => each ?? []),
  },
  {
    kind: 'authority',
    rows: /^authority$/,
    expected: (value) =>
      value.startsWith('absent')
        ? []
        : [
            /^(?:www\.)?(\p{L}+)/u.exec(value)?.[1] ?? '',
            ...(/,\s(\p{Lu}[^,]+\s\d.*)$/u.exec(value)?.slice(1) ?? []),
          ],
    found: ({authority}) => [authority?.name, authority?.address].flatMap((each) => each ?? []),
  },
  {
    kind: 'stamp',
    rows: /^version stamp$/,
    expected: (value) => [
      ...(/\d{4}-\d{2}-\d{2}/.exec(value) ?? []),
      ...[...value.matchAll(/vers(?:ion|jon) ?(\d+)/g)].map(
        ([, number = '']) => `versjon ${number}`,
      ),
    ],
    found: ({stamp}) =>
      [stamp?.date, stamp?.version && `versjon ${stamp.version}`].flatMap((each) => each || []),
  },
  {
    kind: 'headings',
    rows: /^(?:headings|implied numbering)$/,
    expected: headingsIn,
    found: (_, {blocks}) =>
      blocks.flatMap(({kind, text, number = ''}) =>
        kind === 'heading' ? [`${number} ${text}`] : [],
      ),
  },
  {
    kind: 'processors',
    rows: /recipients$|^processors?|^cookie\/marketing vendors$|^systems$/,
    expected: namesIn,
    found: ({processors}) => processors.map(({name}) => name),
  },
  {
    kind: 'cookies',
    rows: /^cookie \d/,
    expected: (value) => value.split(' · ').slice(0, 1),
    found: ({cookies}) => cookies.map(({name}) => name),
  },
]

/**
 * Compares what was read with what careful readers wrote down, part by part: a name, a number or an
 * address is right when it stands in what was read, an absence when nothing was. Rows on what nothing
 * reads (data subjects, promises) are passed over.
 */
export function matchElements(
  text: NoticeText,
  elements: NoticeElements,
  rows: readonly TrueElement[],
): MatchedElement[] {
  return rows.flatMap(({element, value}) =>
    comparisons
      .filter(({rows: named}) => named.test(element) && !element.startsWith('unnamed'))
      .flatMap(({kind, expected, found}) => {
        const wanted = expected(value)
        const read = found(elements, text)
        if (wanted.length === 0 && /absent|none/.test(value)) {
          return [{element: kind, expected: '', found: read.join(', '), isRight: read.length === 0}]
        }
        return wanted.map((part) => ({
          element: kind,
          expected: part,
          found: read.join(', '),
          isRight: read.some((each) => (sameBy[kind] ?? isSame)(each, part)),
        }))
      }),
  )
}

function isSame(found: string, expected: string): boolean {
  const one = folded(found)
  const other = folded(expected)
  return one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one))
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\d@+]/gu, '')
}

/** How kinds compare whose words readers write in short. */
const sameBy: Readonly<Record<string, (found: string, expected: string) => boolean>> = {
  headings: isHeading,
  // `Solvik Bryn, Ski`: the common word is written once.
  // A house's name before the street may be left out.
  address: (found, expected) =>
    isSame(found, expected) || (found !== '' && expected.endsWith(`, ${found}`)),
  // The one in Sweden is known by its letters.
  authority: (found, expected) =>
    isSame(found, expected) || (expected === 'IMY' && found === 'Integritetsskyddsmyndigheten'),
  brands: (found, expected) => isSame(found, expected) || found.endsWith(` ${expected}`),
}

/** Readers write a heading in short: its number and a word of it tell which one they mean. */
function isHeading(found: string, expected: string): boolean {
  const [number = '', ...words] = expected.split(' ')
  return found.startsWith(`${number} `) && folded(found).includes(folded(words.join(' ')))
}
