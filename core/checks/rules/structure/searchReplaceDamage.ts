import {latin} from '../../../reading/latin.js'
import type {Found, Rule} from '../../rule.js'
import {gluedNames} from './gluedNames.js'

/** The name of a document where data is meant, or bare where the language wants `the`. */
const documents =
  '(?:personvernerklæring|personvernpolicy|personvernpolitikk|privatlivspolitik|persondatapolitik|datapolitik|cookiepolitik|databeskyttelseserklæring|integritetspolicy|dataskyddspolicy|cookiepolicy|informasjonskapselerklæring|privacy polic(?:y|ies))'
const document = /erklæring|politi|polic|privacy/i
const many = latin(
  `(?<!\\p{L})(?:de|disse|dine|alle|dei|dina|dessa|alla|mange|flere|noen|nogle)\\s${documents}(?!\\p{L})(?:\\s(?:som|vi|du|der)(?!\\p{L}))?`,
  'giu',
)
const bare = latin(
  `(?<!\\p{L})(?:når|hvis|dersom|at|fordi|i|om|när)\\s${documents}(?=\\s(?:er|blir|bliver|ble|blev|har|kan|vil|skal|gjelder|gælder|endres|ændres|oppdateres|opdateres|är|ändras|uppdateras|gäller|inneholder|beskriver)(?!\\p{L}))`,
  'giu',
)
const afterwards = latin(
  /(?<!\p{L})(?:personvernerklæring|privatlivserklæring)(?:en|a) (?:dine|våre|mine)(?!\p{L})/giu,
)
const manyEnglish = latin(
  /(?<!\p{L})(?:these|those|many|all|which) privacy (?:policy|notice|statement) (?:we|that|you|is|are|which)(?!\p{L})|(?<!\p{L})(?:collect|process|store|share|delete)s? (?:your |their |any )privacy (?:policy|notice|statement)(?!\p{L})/giu,
)
const handled = latin(
  `(?<!\\p{L})(?:behandler?|samler? inn|lagrer?|sletter?|indsamler|gemmer|opbevarer|sletter|samlar in|sparar|raderar|behandlar) (?:\\p{L}+ )?(?:dine |din |ditt |dina |deres )${documents}\\p{L}*`,
  'giu',
)
/** “we collects”, “from we”: a company's name was replaced by a pronoun. */
const pronoun = latin(
  /(?<!\p{L})we (?:is|has|was|does|collects|processes|uses|stores|shares|keeps|needs|wants)(?!\p{L})|(?<!\p{L})(?:by|from|with|of|against) we(?!\p{L})|(?<!\p{L})(?:hos|fra|mot|mellom|mellem|från|mellan) vi(?!\p{L})|(?<!\p{L})(?:we|us|you)['’]s (?!\p{L}*ing|not)\p{Ll}+|(?<!\p{L})us (?:is|has|collects|processes|uses)(?!\p{L})/giu,
)
/** A name put where an address had one word: `post@Nordly Fysio AS.no`. */
const inDomain = latin(/(?<=\s)(?:AS|ApS|A\/S|AB|Ltd)\.(?:no|dk|se|com|net|org)(?!\p{L})/gu)
/** “Nordly ASen”: a company's name where a noun with an ending stood. */
const formWithEnding = latin(
  /(?:\p{Lu}[\p{L}\d&'’-]* ){1,4}(?:ASA?|ApS|A\/S|AB|ENK)(?:en|et|er|ene|erne|ens|ets|ar|arna|na)(?!\p{L})/gu,
)
/** “from Nordly to Nordly”: where “time” or “day” stood. */
const fromTo = latin(
  /(?<!\p{L})(?:from|fra|frå|från|med) (\p{Lu}[\p{L}-]{2,}) (?:to|til|till) \1(?!\p{L})/gu,
)
/** “klinikkenhotellet”: a definite noun goes before no other. */
const definiteBefore = latin(
  /(?<!\p{L})(?:\p{L}[\p{L}\d]*-)?(?:klinikken|senteret|centret|centeret|butikken|selskapet|selskabet|firmaet|virksomheten|virksomheden|bedriften|foretaket|företaget|føretaket)(?!(?:e?s|e|es|ene|enes)(?!\p{L}))\p{Ll}{4,}/gu,
)
/** “patientvagnen”: a customer's basket after “customer” was replaced; “medlemtjänst” lacks its s. */
const customerWords = latin(
  /(?<!\p{L})(?:medlem|patient|pasient|gäst|gjest|gæst|elev|klient|dyreeier|beboer|bruger|bruker|användar|leietaker|lejer)(?:s|e)?(?:vagn|korg|kurv|vogn|kreds|krets)(?:en|ar|er|ens)?(?!\p{L})|(?<!\p{L})medlem(?:tjänst|konto|nöjdhet)(?:en|er|et|s)?(?!\p{L})/giu,
)
const name = latin(/\p{Lu}[\p{L}\d&'’-]*/u)
const forms = /^(?:AS|ASA|ApS|A\/S|AB|Ltd|Inc|LLC|SA|BA|DA|ANS)$/u

/** A word that was replaced all over, also where it does not fit. */
export const searchReplaceDamage: Rule = {
  name: 'search_replace_damage',
  severity: 'warning',
  source: {reference: 'GDPR Art. 12(1): intelligible, clear and plain language'},
  messages: {
    said: {
      en: 'A word was replaced here where it does not fit. Read the sentence again.',
      nb: 'Her er et ord byttet ut der det ikke passer. Les setningen på nytt.',
      da: 'Her er et ord skiftet ud, hvor det ikke passer. Læs sætningen igen.',
    },
    twice: {
      en: 'The name stands here twice.',
      nb: 'Navnet står her to ganger.',
      da: 'Navnet står her to gange.',
    },
  },
  inBlock: ({text, kind}) => [
    ...[
      ...(document.test(text) ? [many, bare, afterwards, manyEnglish, handled] : []),
      pronoun,
      inDomain,
      formWithEnding,
      fromTo,
      definiteBefore,
      customerWords,
    ].flatMap((each) =>
      [...text.matchAll(each)].map(({0: words, index}) => ({
        from: index,
        to: index + words.length,
      })),
    ),
    // A line of a table names a thing and its maker.
    ...(kind !== 'row' && (kind === 'heading' || kind === 'title' || /[.!?]/.test(text))
      ? namesTwiceIn(text)
      : []),
  ],
  inNotice: ({text, elements}) =>
    gluedNames(text.blocks, [
      elements.controller?.name,
      ...elements.brands.map((each) => each.name),
    ]).map((at) => ({at})),
}

/** One to four words with capitals, and at once the same again. */
function namesTwiceIn(text: string): Found[] {
  const words = [...text.matchAll(/\S+/g)].map(({0: word, index}) => ({word, index}))
  const founds: Found[] = []
  for (let index = 0; index < words.length; index += 1) {
    const length = [4, 3, 2, 1].find((count) => isTwice(words, index, count))
    const first = words[index]
    const last = words[index + 2 * (length ?? 0) - 1]
    if (length === undefined || !first || !last) continue
    const said = words.slice(index, index + length).map(({word}) => word)
    const fix = [...said.slice(0, -1), last.word].join(' ')
    founds.push({from: first.index, to: last.index + last.word.length, say: 'twice', fix})
    index += 2 * length - 1
  }
  return founds
}

function isTwice(words: readonly {word: string}[], start: number, length: number): boolean {
  for (let step = 0; step < length; step += 1) {
    const one = words[start + step]?.word ?? ''
    const other = words[start + length + step]?.word
    const isLast = step === length - 1
    if (other === undefined || one !== (isLast ? other.replace(/[.,;:!?)]+$/, '') : other))
      return false
    if (!name.test(one.charAt(0)) && !forms.test(one)) return false
    if (/[.,;:!?)]$/.test(one)) return false
  }
  const first = words[start]?.word ?? ''
  if (forms.test(first)) return true
  return length > 1 ? first.length > 1 : first.length > 2 && !isCalledSo(words, start)
}

/** A word with a capital that ends no sentence. */
const goesOn = latin(/^\p{Lu}.*[^.!?:]$/u)

/** “Plus Five Five, Inc.” is called so, in a sentence or in a line of its own. */
function isCalledSo(words: readonly {word: string}[], start: number): boolean {
  const before = words[start - 1]?.word ?? ''
  if (start > 1 && goesOn.test(before)) return true
  const after = words[start + 2]?.word.replace('.', '') ?? ''
  return forms.test(after) && words[start + 1]?.word.endsWith(',') === true
}
