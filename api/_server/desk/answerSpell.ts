import {wordJudge} from '../../../core/checks/language/judgeWord.js'
import type {SpellAnswer} from '../../../core/checks/language/spellAnswer.js'
import type {DeskArguments} from '../../../core/desk/deskCommands.js'
import {languages} from '../../../core/language.js'
import {readDictionaries} from '../spelling/readDictionaries.js'

/** The words that the language does not have, each once, for the checks that run in the Studio. */
export function answerSpell({language, words}: DeskArguments<'spell'>): Response {
  const dictionaries = readDictionaries((line) => console.info(line))
  const judge = wordJudge(dictionaries)
  const unknown = [...new Set(words)].flatMap((word): SpellAnswer['unknown'] => {
    const judgement = judge(word, language)
    if (judgement.kind === 'known') return []
    const close = judgement.kind === 'unknown' ? [...judgement.close] : []
    const knownIn = languages.filter(
      (each) => each !== language && dictionaries[each]?.isKnown(word.toLowerCase()),
    )
    return [{word, knownIn, close}]
  })
  return Response.json({unknown} satisfies SpellAnswer, {headers: {'cache-control': 'no-store'}})
}
