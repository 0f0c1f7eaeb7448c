import {proposeFacts, type ImportInto} from '../../../core/import/proposeFacts.js'
import {readElements} from '../../../core/reading/readElements.js'
import {readNoticeText} from '../../../core/reading/readNoticeText.js'
import {norwegianFacts} from '../compose/norwegianNotice.js'

/** A group with one of everything, into which notices are imported. */
export function groupOf(): ImportInto {
  const facts = norwegianFacts()
  const [brand] = facts.brands
  return {facts, groupId: brand?.group._ref ?? '', brandId: brand?._id ?? ''}
}

/** What a notice in Markdown or text proposes to a group. */
export function proposedIn(input: string, into: ImportInto, name?: string) {
  const text = readNoticeText(input, name)
  return proposeFacts(text, readElements(text), into)
}
