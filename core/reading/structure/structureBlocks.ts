import type {NoticeBlock, TextFormat} from '../noticeText.js'
import {markCells} from './markCells.js'
import {markChrome} from './markChrome.js'
import {markEmbedded} from './markEmbedded.js'
import {markHeadings} from './markHeadings.js'
import {markLeads} from './markLeads.js'
import {markRows} from './markRows.js'
import {markToc} from './markToc.js'
import {numberHeadings} from './numberHeadings.js'
import {promoteItems} from './promoteItems.js'
import {restoreNumbers} from './restoreNumbers.js'
import {settleLevels} from './settleLevels.js'
import {settleTitle} from './settleTitle.js'

/** Finds in blocks what a page shows by how it looks: its title, its parts, its tables, its edges. */
export function structureBlocks(read: readonly NoticeBlock[], format: TextFormat): NoticeBlock[] {
  const hasMarkup = format !== 'text' && read.some(({kind}) => kind === 'heading')
  const shown = markToc(markCells(format === 'text' ? read : markHeadings(read)))
  const titled = settleTitle(markRows(promoteItems(shown)), hasMarkup)
  const headed = settleLevels(numberHeadings(markChrome(titled)), hasMarkup)
  return restoreNumbers(markEmbedded(markLeads(headed)))
}
