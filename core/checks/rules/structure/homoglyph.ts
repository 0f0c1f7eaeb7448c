import type {Found, Rule} from '../../rule.js'

const mixed =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]*(?:\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin})[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]*/gu
/** No word of the five languages begins with l and one of these. */
const smallL = /(?<![\p{L}\d./@:_-])l(?=[bcdfgkmnpqrstvxz]\p{Ll}{2})\p{Ll}+/gu
/** `lT`, `lP-adresse`: a small L before capitals. */
const beforeCapitals = /(?<![\p{L}\d./@:_-])l\p{Lu}{1,3}(?![\p{L}\d])/gu
const aloneL = /(?:^|(?<=[.!?] ))l(?= \p{Ll}{2})/gu
const capitalI = /(?<![\p{L}\d./@:_-])\p{L}?\p{Ll}+I+(?:\p{Ll}{2,}|(?![\p{L}\d_]))\p{L}*/gu
const zero = /(?<![\p{L}\d./@:_#-])(?:\p{L}+0\p{Ll}[\p{Ll}0]*|0\p{Ll}{3,})(?![\p{L}\d./@:_=])/gu
const one = /(?<![\p{L}\d./@:_#-])\p{L}?\p{Ll}+1\p{Ll}[\p{Ll}1]*(?![\p{L}\d./@:_=])/gu
const names = /linkedin|ipad|iphone|wifi|(?<!\p{L})(?:ltd|llc|gdpr)/iu

const latin: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  ѕ: 's',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  І: 'I',
  ο: 'o',
  α: 'a',
  ν: 'v',
  Ο: 'O',
  Α: 'A',
  Ε: 'E',
  Ι: 'I',
  Ν: 'N',
}

/** A letter that only looks like the right one: search and screen readers do not find the word. */
export const homoglyph: Rule = {
  name: 'homoglyph',
  severity: 'advice',
  source: {
    reference: 'Unicode Technical Standard 39',
    url: 'https://www.unicode.org/reports/tr39/',
  },
  messages: {
    said: {
      en: 'A letter here only looks like the right one. Write {right}.',
      nb: 'En bokstav her bare ligner den riktige. Skriv {right}.',
      da: 'Et bogstav her ligner kun det rigtige. Skriv {right}.',
    },
  },
  inBlock: ({text}) => [
    ...(/[\u0370-\u04FF]/.test(text) ? mixedIn(text) : []),
    ...(/\bl[bcdfgkmnpqrstvxz ]/.test(text) ? smallLIn(text) : []),
    ...(/\bl[A-ZÆØÅ]/.test(text) ? found(text, beforeCapitals, (word) => `I${word.slice(1)}`) : []),
    ...(/[a-zæøåäö]I/.test(text)
      ? found(text, capitalI, (word) => word.charAt(0) + word.slice(1).replaceAll('I', 'l'))
      : []),
    ...(/0[a-zæøåäö]/.test(text)
      ? found(text, zero, (word) => word.replace(/^0/, 'O').replaceAll('0', 'o'))
      : []),
    ...(/1[a-zæøåäö]/.test(text) ? found(text, one, (word) => word.replaceAll('1', 'l')) : []),
  ],
}

function mixedIn(text: string): Found[] {
  return found(text, mixed, (word) =>
    word.replaceAll(/\P{Script=Latin}/gu, (each) => latin[each] ?? each),
  )
}

function smallLIn(text: string): Found[] {
  return [...found(text, smallL, (word) => `I${word.slice(1)}`), ...found(text, aloneL, () => 'I')]
}

function found(text: string, pattern: RegExp, rightOf: (word: string) => string): Found[] {
  return [...text.matchAll(pattern)].flatMap(({0: word, index}) => {
    if (names.test(word)) return []
    const right = rightOf(word)
    return [{from: index, to: index + word.length, fix: right, values: {right}}]
  })
}
