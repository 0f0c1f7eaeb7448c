import type {Clause} from '../content/clause.js'
import type {Body} from '../content/portableText.js'
import type {Section} from '../content/privacyNotice.js'
import type {Composition} from './composition.js'
import type {NamedDocument} from './factProblem.js'

/** A section of the notice with all but its text: what links between sections need to know. */
export type PlannedSection = {
  readonly section: Section
  readonly key: string
  readonly anchor: string
  readonly number: string | undefined
  readonly heading: string
  readonly level: 2 | 3
  readonly body: Body
  /** Where the text stands, for the editor. */
  readonly document: NamedDocument
  readonly bodyField: string
  readonly clauseId: string | undefined
}

/**
 * Levels, numbers and anchors of a notice's own sections.
 *
 * Without an anchor of its own a section is known by its key, which stays when its heading is
 * renamed or it is moved.
 */
export function planSections(composition: Composition): PlannedSection[] {
  const {notice} = composition
  const counter = sectionCounter()
  const seen = new Map<string, true>()
  return notice.sections.map((section) => {
    const wanted = section._type === 'ownSection' ? section.level : 2
    const {level, number} = counter(wanted)
    const anchor = section.anchor?.current ?? anchorOf(section._key)
    const field = `sections[_key=="${section._key}"]`
    if (seen.has(anchor)) {
      composition.contradiction(notice, `${field}.anchor`, 'equalAnchors', {anchor})
    }
    seen.set(anchor, true)
    return {
      section,
      key: section._key,
      anchor,
      number: notice.isNumbered ? number : undefined,
      level,
      ...textOf(composition, section, field),
    }
  })
}

/** Counts sections as they come: 1, 1.1, 1.2, 2; a part without a section before it is a section. */
export function sectionCounter(): (level: 2 | 3) => {level: 2 | 3; number: string} {
  let section = 0
  let part = 0
  return (level) => {
    if (level === 3 && section > 0) {
      part += 1
      return {level, number: `${section}.${part}`}
    }
    section += 1
    part = 0
    return {level: 2, number: String(section)}
  }
}

function anchorOf(key: string): string {
  return `section-${key.replaceAll(/[^\w-]/g, '-')}`
}

type SectionText = Pick<PlannedSection, 'heading' | 'body' | 'document' | 'bodyField' | 'clauseId'>

function textOf(composition: Composition, section: Section, field: string): SectionText {
  const {notice} = composition
  if (section._type === 'clauseSection') return clauseText(composition, section.clause._ref, field)
  const body = section._type === 'ownSection' ? section.body : section.introduction
  const bodyField = `${field}.${section._type === 'ownSection' ? 'body' : 'introduction'}`
  const {text} = composition.text(notice, `${field}.heading`, section.heading)
  return {heading: text, body: body ?? [], document: notice, bodyField, clauseId: undefined}
}

function clauseText(composition: Composition, id: string, field: string): SectionText {
  const {notice, language} = composition
  const clause = wordingFor(composition, id, field)
  const text = clause?.texts.find((one) => one.language === language)
  if (clause && text) {
    const bodyField = `texts[_key=="${text._key}"].body`
    return {
      heading: text.heading,
      body: text.body,
      document: clause,
      bodyField,
      clauseId: clause._id,
    }
  }
  const heading = clause
    ? composition.missing(clause, 'texts', 'clauseText', {language})
    : composition.missing(notice, `${field}.clause`, 'clause')
  const document = clause ?? notice
  return {heading: heading.text, body: [], document, bodyField: field, clauseId: clause?._id}
}

/** The shared text, or the brand's own wording of it where it has one. */
function wordingFor(composition: Composition, id: string, field: string): Clause | undefined {
  const {clauses, facts, brand, notice} = composition
  const clause = clauses.get(id)
  if (!clause) return undefined
  if (clause.group._ref !== brand.group._ref) {
    composition.contradiction(notice, `${field}.clause`, 'clauseOfGroup')
  }
  if (clause.brand && clause.brand._ref !== brand._id) {
    composition.contradiction(notice, `${field}.clause`, 'clauseOfBrand')
  }
  const own = facts.clauses.filter(
    (one) => one.overrides?._ref === id && one.brand?._ref === brand._id,
  )
  if (own.length > 1) {
    composition.contradiction(clause, 'overrides', 'ownWordings', {brand: brand.name})
  }
  return own[0] ?? clause
}
