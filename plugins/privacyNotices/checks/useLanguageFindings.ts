import {useEffect, useMemo, useState} from 'react'

import {checkNotice} from '../../../core/checks/checkNotice.js'
import type {Finding} from '../../../core/checks/finding.js'
import {
  answeredDictionaries,
  spellAnswer,
  type SpellAnswer,
} from '../../../core/checks/language/spellAnswer.js'
import {wordsToAsk} from '../../../core/checks/language/wordsToAsk.js'
import {languageRules} from '../../../core/checks/rules/languageRules.js'
import type {ResolvedNotice} from '../../../core/compose/resolvedNotice.js'
import type {Language} from '../../../core/language.js'
import {noticeTextOf} from '../../../core/reading/noticeTextOf.js'
import {readElements} from '../../../core/reading/readElements.js'
import {useStudioContent} from '../content/StudioContentLayout.js'
import {askDesk} from '../desk/askDesk.js'
import type {StudioLanguage} from '../locale/studioLanguage.js'

const quietMs = 3000
const mostWords = 3000

/** What the functions have said of words, by language: asked once a word while the Studio is open. */
const known = new Map<Language, {readonly asked: Set<string>; unknown: SpellAnswer['unknown']}>()

/**
 * Slips of language in a text, a while after somebody has stopped typing: the dictionaries are with
 * the functions, which are asked for new words alone. Where they cannot be asked, nothing is said.
 */
export function useLanguageFindings(
  resolved: ResolvedNotice | undefined,
  language: StudioLanguage,
): readonly Finding[] {
  const {client, functionsOrigin} = useStudioContent()
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const text = useMemo(() => resolved && noticeTextOf(resolved), [resolved])
  useEffect(() => {
    if (!text || !functionsOrigin) return undefined
    let isCurrent = true
    const timer = setTimeout(() => {
      const words = wordsOfLanguage(text.language)
      const texts = text.blocks.map((block) => block.text)
      const fresh = wordsToAsk(texts, text.language).filter((word) => !words.asked.has(word))
      const ask = async (): Promise<void> => {
        if (fresh.length > 0) {
          const asked = {language: text.language, words: fresh.slice(0, mostWords)}
          const answer = await askDesk(client, functionsOrigin, 'spell', asked)
          if (answer.state !== 'answered') return
          const {unknown} = spellAnswer.parse(await answer.response.json())
          for (const word of asked.words) words.asked.add(word)
          words.unknown = [...words.unknown, ...unknown]
        }
        if (!isCurrent) return
        const dictionaries = answeredDictionaries(text.language, {unknown: words.unknown})
        const today = new Date().toISOString().slice(0, 10)
        const elements = readElements(text)
        const rules = languageRules(dictionaries)
        setFindings(checkNotice(text, {rules, elements, today, language}))
      }
      // Spelling is advice: without an answer the pane shows what it knows.
      ask().catch(() => undefined)
    }, quietMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [client, functionsOrigin, text, language])
  return findings
}

function wordsOfLanguage(language: Language) {
  const words = known.get(language) ?? {asked: new Set<string>(), unknown: []}
  known.set(language, words)
  return words
}
