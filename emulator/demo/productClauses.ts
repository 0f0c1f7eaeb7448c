import type {Language} from '../../core/language.js'
import {promiseSection} from '../../core/starters/promiseSection.js'
import type {PromiseSectionName} from '../../core/starters/starterSections.js'
import type {StarterBlock} from '../../core/starters/starterText.js'
import type {DemoDocument} from './demoDocument.js'
import {body, bullets, facts, paragraph} from './demoText.js'
import {refer} from './refer.js'

/** The promises that the product keeps, in every group's shared texts. */
export function productClauses(group: string, languages: readonly Language[]): DemoDocument[] {
  return [
    clause(group, 'newsletter', 'Newsletters and unsubscribing', 'newsletter', languages),
    clause(group, 'data', 'How to get your data', 'your-data', languages),
    clause(group, 'changes', 'Changes to the notice', 'changes', languages),
  ]
}

function clause(
  group: string,
  name: string,
  title: string,
  section: PromiseSectionName,
  languages: readonly Language[],
): DemoDocument {
  return {
    _id: `clause-${group}-${name}`,
    _type: 'clause',
    title,
    group: refer(`group-${group}`),
    texts: languages.map((language) => {
      const {heading, blocks} = promiseSection(language, section)
      return {
        _key: language,
        _type: 'clauseText',
        language,
        heading,
        body: body(...blocks.map(demoBlock)),
      }
    }),
  }
}

/** A starter's block with the demo's keys, which are given by place. */
function demoBlock(block: StarterBlock): Parameters<typeof body>[number] {
  if ('block' in block) return facts(block.block)
  return 'text' in block ? paragraph(...block.text) : bullets([...block.item])
}
