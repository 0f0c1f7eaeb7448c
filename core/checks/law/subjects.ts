import {basisSubjects} from './subjects/basisSubjects.js'
import {complaintSubjects} from './subjects/complaintSubjects.js'
import {cookieSubjects} from './subjects/cookieSubjects.js'
import {dataSubjects} from './subjects/dataSubjects.js'
import {elementSubjects} from './subjects/elementSubjects.js'
import {purposeSubjects} from './subjects/purposeSubjects.js'
import {retentionSubjects} from './subjects/retentionSubjects.js'
import {rightsSubjects} from './subjects/rightsSubjects.js'
import {sharingSubjects} from './subjects/sharingSubjects.js'
import {wordingSubjects} from './subjects/wordingSubjects.js'

const table = {
  ...rightsSubjects,
  ...complaintSubjects,
  ...basisSubjects,
  ...dataSubjects,
  ...purposeSubjects,
  ...wordingSubjects,
  ...cookieSubjects,
  ...sharingSubjects,
  ...retentionSubjects,
  ...elementSubjects,
} as const

export type Subject = keyof typeof table

/** What sentences of a notice can speak of, with the words for it in the five languages. */
export const subjects: readonly (readonly [Subject, readonly string[]])[] = Object.entries(
  table,
).flatMap(([name, phrases]) => (isSubject(name) ? [[name, phrases] as const] : []))

function isSubject(name: string): name is Subject {
  return name in table
}
