import {expect, test} from 'vitest'

import type {Dictionaries} from '../../../../core/checks/language/dictionary.js'
import {wordJudge} from '../../../../core/checks/language/judgeWord.js'
import {openDictionary, packDictionary} from '../../../../core/checks/language/openDictionary.js'
import type {Language} from '../../../../core/language.js'
import {languageLines} from './languageFindings.js'

const aff = 'SET UTF-8\nCOMPOUNDBEGIN X\nCOMPOUNDEND Y\n'

function dictionary(language: Language, ...entries: string[]) {
  const dic = `${entries.length}\n${entries.join('\n')}\n`
  return openDictionary(packDictionary({aff, dic}), language)
}

const dictionaries: Dictionaries = {
  nb: dictionary('nb', 'tur', 'mål', 'mat', 'allergier', 'leder', 'logg'),
  sv: dictionary('sv', 'grupp/XY', 'pass/XY', 'tider', 'mål', 'turmål'),
  da: dictionary('da', 'turmål', 'leder', 'skrivebord'),
}

test.each([
  ['nb', 'turmål'],
  ['nb', 'matallergier'],
  ['nb', 'chatlogg'],
  ['nb', 'webshopleder'],
  ['nb', 'chatten'],
  ['da', 'appleder'],
  ['sv', 'gruppass'],
  ['sv', 'spatider'],
  ['sv', 'appen'],
] as const)('what two known words make is a word, %s: %s', (language, word) => {
  expect(wordJudge(dictionaries)(word, language).kind).toBe('known')
})

test.each([
  ['nb', 'skrivebord', 'foreign'],
  ['nb', 'matallergire', 'unknown'],
  ['nb', 'chatlgg', 'unknown'],
  ['nb', 'chaten', 'known'],
  ['sv', 'grupass', 'unknown'],
  ['sv', 'spatidder', 'unknown'],
] as const)('a compound of which a part is nobody’s is none, %s: %s', (language, word, kind) => {
  expect(wordJudge(dictionaries)(word, language).kind).toBe(kind)
})

test.each([
  ['nb', 'Meld fra om en skade dit.', []],
  ['nb', 'Send skjemaet dit, så svarer vi.', []],
  ['nb', 'Konti uten saldo blir stengt.', []],
  ['nb', 'Vi bruker dit navn.', ['mixed_language: dit → ditt']],
  ['nn', 'Skjemaet er tilgjengleg for alle.', ['spelling: tilgjengleg → tilgjengeleg']],
  ['sv', 'Vi skickar er ett brev om ni vill.', []],
  ['sv', 'Du er välkommen.', ['mixed_language: Du er → Du är']],
  ['sv', 'Vi sparar det inte längre enn så.', ['mixed_language: längre enn → längre än']],
  ['sv', 'Vi ber er att läsa detta.', []],
] as const)(
  'forms that languages share are told by what stands beside them, %s: %s',
  (language, words, lines) => {
    expect(languageLines(language, words)).toEqual(lines)
  },
)
