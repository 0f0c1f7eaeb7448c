import type {Rule} from '../rule.js'
import {brokenXref} from './structure/brokenXref.js'
import {datePromiseMismatch} from './structure/datePromiseMismatch.js'
import {deadLinkText} from './structure/deadLinkText.js'
import {duplicateSection} from './structure/duplicateSection.js'
import {extractionArtifact} from './structure/extractionArtifact.js'
import {flattenedTable} from './structure/flattenedTable.js'
import {headingAsBullet} from './structure/headingAsBullet.js'
import {homoglyph} from './structure/homoglyph.js'
import {insecureUrl} from './structure/insecureUrl.js'
import {missingDate} from './structure/missingDate.js'
import {orphanHeading} from './structure/orphanHeading.js'
import {outdatedDate} from './structure/outdatedDate.js'
import {pageChrome} from './structure/pageChrome.js'
import {placeholder} from './structure/placeholder.js'
import {searchReplaceDamage} from './structure/searchReplaceDamage.js'
import {tocMismatch} from './structure/tocMismatch.js'

/** What is wrong with a text as a text: its references, its links, its leftovers. */
export const structureRules: readonly Rule[] = [
  brokenXref,
  tocMismatch,
  placeholder,
  pageChrome,
  duplicateSection,
  orphanHeading,
  headingAsBullet,
  flattenedTable,
  extractionArtifact,
  homoglyph,
  deadLinkText,
  insecureUrl,
  searchReplaceDamage,
  missingDate,
  outdatedDate,
  datePromiseMismatch,
]
