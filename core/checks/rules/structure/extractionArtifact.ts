import type {Mention, NoticeText} from '../../../reading/noticeText.js'
import {placeOf} from '../../placeOf.js'
import type {Found, Rule} from '../../rule.js'
import {hyphensIn} from './hyphensIn.js'
import {mojibakeIn} from './mojibake.js'
import {noBreaksIn} from './noBreaksIn.js'

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  aring: 'å',
  Aring: 'Å',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
  auml: 'ä',
  Auml: 'Ä',
  ouml: 'ö',
  Ouml: 'Ö',
  eacute: 'é',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  bull: '•',
  copy: '©',
  sect: '§',
  shy: '',
}
const entity = /&(?:([a-zA-Z]{2,8})|#(\d{2,6})|#x([\da-f]{2,6}));/giu
const tag =
  /<\/?(?:p|br|strong|em|span|div|a|li|ul|ol|b|i|u|h[1-6]|td|tr|table|img|font|script|style)(?:\s[^<>]{0,300})?\/?>/giu
const hyphenated = /(?<=[\p{L}])- (\p{Ll}{2,})/gu
const joining = new Set(
  'og eller and or och samt men som til till to både med mens medan for för versus eg'.split(' '),
)
/** What Cloudflare puts in place of an address for whoever reads without JavaScript. */
const hidden = /\[email\s?protected\]/gi
const ligature = /[\uFB00-\uFB06]/gu
const lost = /(?<=\p{Ll})\?(?=\p{Ll})/gu

/** What copying left in the text: spaces that do not break, letters of another encoding, cut words. */
export const extractionArtifact: Rule = {
  name: 'extraction_artifact',
  severity: 'advice',
  source: {reference: 'GDPR Art. 12(1): intelligible'},
  messages: {
    said: {
      en: 'These letters went wrong when the text was copied.',
      nb: 'Disse tegnene er blitt ødelagt da teksten ble kopiert.',
      da: 'Disse tegn er gået i stykker, da teksten blev kopieret.',
    },
    address: {
      en: 'The page hid this address from robots, and the copy lost it. Write it again.',
      nb: 'Siden skjulte denne adressen for roboter, og den ble borte i kopien. Skriv den på nytt.',
      da: 'Siden skjulte denne adresse for robotter, og den forsvandt i kopien. Skriv den igen.',
    },
    hyphen: {
      en: 'This word was cut at the end of a line.',
      nb: 'Dette ordet er delt ved en linjeslutt.',
      da: 'Dette ord er delt ved en linjeslutning.',
    },
    noBreak: {
      en: 'Spaces that do not break stand within the sentences: lines break oddly. Use plain spaces.',
      nb: 'Det står harde mellomrom inne i setningene, så linjene brytes rart. Bruk vanlige mellomrom.',
      da: 'Der står hårde mellemrum inde i sætningerne, så linjerne brydes underligt. Brug almindelige mellemrum.',
    },
  },
  inBlock: ({text}) => [
    ...mojibakeIn(text),
    ...(text.includes('&') ? entitiesIn(text) : []),
    ...(text.includes('<') ? [...text.matchAll(tag)].map(placeOf) : []),
    ...cutWordsIn(text),
    ...[...text.matchAll(hidden)].map((each) => ({...placeOf(each), say: 'address'})),
    ...[...text.matchAll(ligature)].map((each) => ({
      ...placeOf(each),
      fix: each[0].normalize('NFKD'),
    })),
    ...(text.includes('?')
      ? [...text.matchAll(lost)].filter((each) => !isInUrl(text, each.index)).map(placeOf)
      : []),
  ],
  inNotice: ({text}) => [
    ...noBreaksIn(text).map((at) => ({at, say: 'noBreak', cause: 'noBreak'})),
    ...softHyphensIn(text).map((at) => ({at, say: 'hyphen', cause: 'soft hyphen'})),
    ...hyphensIn(text).map(({fix, ...at}) => ({at, say: 'hyphen', fix})),
  ],
}

function entitiesIn(text: string): Found[] {
  return [...text.matchAll(entity)].flatMap((each) => {
    const [, name, decimal, hex] = each
    const fix =
      name === undefined
        ? String.fromCodePoint(Number.parseInt(decimal ?? hex ?? '32', decimal ? 10 : 16))
        : entities[name]
    return fix === undefined ? [] : [{...placeOf(each), fix}]
  })
}

function cutWordsIn(text: string): Found[] {
  return [...text.matchAll(hyphenated)].flatMap(({0: found, 1: rest = '', index}) => {
    const start = index - (/\p{L}+$/u.exec(text.slice(0, index))?.[0].length ?? 0)
    const head = text.slice(start, index)
    // “kurs- og møtedeltakere” leaves a part out; “K- vitamin” is no word that was cut.
    if (joining.has(rest) || head.length < 3 || /\p{Lu}/u.test(head.slice(1))) return []
    return [{from: start, to: index + found.length, say: 'hyphen', fix: head + rest}]
  })
}

function isInUrl(text: string, index: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, index - 80), index))?.[0] ?? ''
  const after = /^\S*/.exec(text.slice(index, index + 80))?.[0] ?? ''
  return /[./:@=]/.test(before) || /=/.test(after)
}

const inWord = /[\p{L}\u00AD]/u

/** Words with a soft hyphen inside: search does not find them, and some screen readers say two words. */
function softHyphensIn({input, blocks}: NoticeText): Mention[] {
  const founds: Mention[] = []
  for (let at = input.indexOf('\u00AD'); at !== -1; at = input.indexOf('\u00AD', at + 1)) {
    let start = at
    let end = at
    while (start > 0 && inWord.test(input.charAt(start - 1))) start -= 1
    while (end < input.length && inWord.test(input.charAt(end))) end += 1
    const found = mentionOf(blocks, start, end)
    if (found && end - start > 3) founds.push(found)
    at = end
  }
  return founds
}

function mentionOf(blocks: NoticeText['blocks'], start: number, end: number): Mention | undefined {
  const block = blocks.findIndex(
    ({offsets}) => (offsets[0] ?? 0) <= start && (offsets.at(-1) ?? 0) > start,
  )
  const offsets = blocks[block]?.offsets ?? []
  const from = offsets.findIndex((offset) => offset >= start)
  const to = offsets.findIndex((offset) => offset >= end)
  return from === -1 || to <= from ? undefined : {block, from, to}
}
