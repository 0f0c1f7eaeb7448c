import {expect, test} from 'vitest'

import {answerSpell} from '../../api/_server/desk/answerSpell.js'
import {readDictionaries} from '../../api/_server/spelling/readDictionaries.js'
import {checkNotice} from '../../core/checks/checkNotice.js'
import {spellAnswer} from '../../core/checks/language/spellAnswer.js'
import {languageRules} from '../../core/checks/rules/languageRules.js'
import {composeNotice} from '../../core/compose/composeNotice.js'
import {deskCommands} from '../../core/desk/deskCommands.js'
import type {Language} from '../../core/language.js'
import {noticeTextOf} from '../../core/reading/noticeTextOf.js'
import {readElements} from '../../core/reading/readElements.js'
import {demoFactsAt, demoNoticesAt} from '../emulator/composedDemo.js'

/** The first use of all packs the dictionaries, some seconds each. */
const packing = 120_000

async function spell(language: Language, words: readonly string[]) {
  const asked = deskCommands.spell.parse({language, words})
  return spellAnswer.parse(await answerSpell(asked).json()).unknown
}

test(
  'the functions say which words a language does not have, and which other has them',
  async () => {
    const words = ['behandling', 'oplysninger', 'personvernerklæring', 'slettng', 'slettng']
    expect(await spell('nb', words)).toEqual([
      {word: 'oplysninger', knownIn: ['da'], close: []},
      {word: 'slettng', knownIn: [], close: ['sletting']},
    ])
  },
  packing,
)

/** Words of well-written notices: none may be unknown. */
const known: readonly (readonly [Language, string])[] = [
  ['nb', 'databehandleravtalen behandlingsgrunnlag informasjonskapslene nettleseren tredjeparter'],
  ['nn', 'personvernerklæringa opplysningane informasjonskapslar behandlingsansvarleg nettstaden'],
  ['da', 'databehandleraftalen privatlivspolitik helbredsoplysninger indsigtsretten videregives'],
  ['sv', 'personuppgiftsbiträdet integritetspolicyn registerutdrag dataskyddsombudet webbläsaren'],
  ['en', 'organisation pseudonymised authorisation unsubscribe sub-processors behaviour licence'],
]

test.each(known)(
  'in %s the words of the field are known: %s',
  async (language, words) => {
    expect(await spell(language, words.split(' '))).toEqual([])
  },
  packing,
)

test(
  'every language has its dictionary',
  () => {
    const dictionaries = readDictionaries()
    const words: Readonly<Record<Language, string>> = {
      nb: 'ikke',
      nn: 'ikkje',
      da: 'oplysninger',
      sv: 'också',
      en: 'whether',
    }
    expect(dictionaries.nb?.isKnown(words.nb)).toBe(true)
    expect(dictionaries.nn?.isKnown(words.nn)).toBe(true)
    expect(dictionaries.da?.isKnown(words.da)).toBe(true)
    expect(dictionaries.sv?.isKnown(words.sv)).toBe(true)
    expect(dictionaries.en?.isKnown(words.en)).toBe(true)
    expect(dictionaries.en?.isKnown('xqzt')).toBe(false)
  },
  packing,
)

test.each(demoNoticesAt(3).map((notice) => [notice['_id'], notice] as const))(
  'the well-written notice %s has hardly a word to look at',
  (_, notice) => {
    const text = noticeTextOf(composeNotice(notice, demoFactsAt(3)))
    const rules = languageRules(readDictionaries())
    const elements = readElements(text)
    const found = checkNotice(text, {rules, elements, today: '2026-01-15', language: 'en'})
    expect(found.map(({quote}) => quote)).toEqual([])
  },
  packing,
)

test('more than three thousand words at once are refused', () => {
  const words = Array.from({length: 3001}, (_, index) => `ord${index}`)
  expect(deskCommands.spell.safeParse({language: 'nb', words}).success).toBe(false)
})
