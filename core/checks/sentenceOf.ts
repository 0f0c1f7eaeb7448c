import type {CheckLanguage} from './checkLanguage.js'
import type {Rule, SentenceValues} from './rule.js'

/**
 * A rule's sentence in the editor's language with its values filled in.
 *
 * @throws Error where the rule has no such sentence: the rule is wrong, not the notice
 */
export function sentenceOf(
  {name, messages}: Pick<Rule, 'name' | 'messages'>,
  say: string,
  language: CheckLanguage,
  values: SentenceValues = {},
): string {
  const sentence = messages[say]?.[language]
  if (!sentence) throw new Error(`the rule ${name} does not say "${say}"`)
  return sentence.replaceAll(/\{(\w+)\}/g, (gap, key: string) => {
    const value = values[key] ?? gap
    return typeof value === 'string' ? value : value[language]
  })
}
