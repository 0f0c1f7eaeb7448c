import type {NoticeFacts} from '../content/noticeFacts.js'
import type {PrivacyNotice} from '../content/privacyNotice.js'
import {Composition} from './composition.js'
import {embedNotice} from './embedNotice.js'
import type {FactProblem} from './factProblem.js'
import {planSections, type PlannedSection} from './planSections.js'
import {resolveBody} from './resolveBody.js'
import {resolvedFacts} from './resolvedFacts.js'
import type {ResolvedNotice, ResolvedSection} from './resolvedNotice.js'

/** A notice as far as it can be filled in, and all that keeps it from being composed. */
export type NoticePreview = {
  readonly resolved: ResolvedNotice
  readonly problems: readonly FactProblem[]
}

/**
 * Fills a notice in as far as its facts go, for previews and checks: what is missing is marked in
 * the text (`unfilled`) and named among the problems. Sites are shown what `composeNotice` gives.
 */
export function resolveNotice(notice: PrivacyNotice, facts: NoticeFacts): NoticePreview {
  const composition = new Composition(notice, facts)
  const planned = planSections(composition)
  const index = new Map<string, PlannedSection>()
  for (const section of planned) {
    index.set(section.key, section)
    if (section.section._type === 'clauseSection') index.set(section.section.clause._ref, section)
  }
  const sections = planned.flatMap((section) => resolveSection(composition, section, index))
  noteEqualAnchors(composition, sections)
  const title = composition.text(notice, 'title', notice.title).text
  composition.text(notice, 'stamp.wording', notice.stamp.wording)
  const resolved: ResolvedNotice = {
    brand: composition.brand.slug.current,
    notice: notice.slug.current,
    language: notice.language,
    title,
    sections,
    facts: resolvedFacts(composition),
    stamp: {wording: notice.stamp.wording, place: notice.stamp.place},
  }
  return {resolved, problems: composition.problems}
}

function resolveSection(
  composition: Composition,
  planned: PlannedSection,
  index: ReadonlyMap<string, PlannedSection>,
): ResolvedSection[] {
  const {section, key, anchor, number, heading, level, clauseId} = planned
  const blocks = resolveBody(composition, planned, index)
  if (section._type === 'embeddedSection') {
    const isJoint = section.role === 'joint_controller'
    const bodyField = `sections[_key=="${section._key}"].arrangement`
    const body = (isJoint && section.arrangement) || []
    const arrangement = resolveBody(composition, {...planned, body, bodyField}, index)
    return embedNotice(composition, section, planned, {
      introduction: blocks,
      // Both texts stand in one section, where no two blocks may share a key.
      arrangement: arrangement.map((block) => ({...block, _key: `arrangement-${block._key}`})),
    })
  }
  return [
    {
      key,
      anchor,
      ...(number !== undefined && {number}),
      heading,
      level,
      ...(clauseId !== undefined && {clause: clauseId}),
      blocks,
    },
  ]
}

/** An anchor of the notice's own can equal one made for an embedded section. */
function noteEqualAnchors(composition: Composition, sections: readonly ResolvedSection[]): void {
  const own = new Set<string>()
  for (const {anchor} of sections) {
    if (own.has(anchor)) {
      composition.contradiction(composition.notice, 'sections', 'equalAnchors', {anchor})
    }
    own.add(anchor)
  }
}
