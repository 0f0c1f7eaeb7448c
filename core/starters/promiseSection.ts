import type {PromiseName} from '../compose/productPromises.js'
import type {Language} from '../language.js'
import {promiseTexts} from './promiseTexts.js'
import type {PromiseSectionName} from './starterSections.js'
import {block, type StarterBlock, type StarterPart, type StarterText} from './starterText.js'

type Say = (name: PromiseName) => readonly StarterPart[]

/** In which order the promises of a section stand, the same in every language. */
const layouts: Record<PromiseSectionName, (say: Say) => readonly StarterBlock[]> = {
  newsletter: (say) => [
    {text: say('newsletter.oneClick')},
    {text: say('newsletter.choice')},
    {text: say('kept.optOutProofs')},
  ],
  'your-data': (say) => [
    {text: say('data.ask')},
    {item: say('data.mailbox')},
    {item: say('data.files')},
    {item: say('data.linkDays')},
    {item: say('data.paper')},
    {text: say('data.time')},
    {item: say('kept.unconfirmedRequests')},
    {item: say('kept.collectedData')},
    {item: say('kept.requestAddresses')},
    {item: say('kept.closedRequests')},
    {item: say('kept.logs')},
  ],
  changes: (say) => [
    {text: say('changes.leadTime')},
    {text: say('changes.archive')},
    {text: say('kept.deliveries')},
    block('changeLog'),
  ],
}

/**
 * What the product promises in a notice: how to get one's data, how to leave a newsletter, how
 * changes are told. The words name its settings, so that a notice promises what the product keeps.
 */
export function promiseSection(language: Language, name: PromiseSectionName): StarterText {
  const {headings, promises} = promiseTexts[language]
  return {heading: headings[name], blocks: layouts[name]((promise) => promises[promise])}
}
