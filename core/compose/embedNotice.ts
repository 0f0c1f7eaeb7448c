import type {NoticeFacts} from '../content/noticeFacts.js'
import type {Section} from '../content/privacyNotice.js'
import {dateWords} from '../words/dateWords.js'
import type {Composition} from './composition.js'
import type {PlannedSection} from './planSections.js'
import type {ResolvedBlock, ResolvedSection, ResolvedText} from './resolvedNotice.js'
import {fillIn, sentence} from './textBlock.js'

type EmbeddedSection = Extract<Section, {_type: 'embeddedSection'}>
/** What this notice says before the other one. */
export type EmbeddedText = {
  readonly introduction: readonly ResolvedBlock[]
  /** The essence of what joint controllers agreed; empty for an independent controller. */
  readonly arrangement: readonly ResolvedBlock[]
}

type Pinned = NoticeFacts['pinned'][number]

/**
 * Another organisation's notice as part of this one: first who it speaks for and in which role,
 * then its own sections, a level deeper, word for word as the pinned version has them.
 *
 * A joint controller's section needs the arrangement: its essence is made available to the people
 * concerned (Art. 26(2)). A processor's notice is refused: it acts for the controller, is listed
 * among the processors, and does not speak as “we”.
 */
export function embedNotice(
  composition: Composition,
  section: EmbeddedSection,
  planned: PlannedSection,
  {introduction, arrangement}: EmbeddedText,
): ResolvedSection[] {
  const {notice, facts, controller, shown, language, brand} = composition
  const field = `sections[_key=="${section._key}"]`
  const pinned = facts.pinned.find(
    (one) => one.noticeId === section.notice._ref && one.version === section.version,
  )
  const {role} = section
  if (role === 'processor') {
    composition.contradiction(notice, `${field}.role`, 'embedsProcessor')
    return [{...host(planned), blocks: [...introduction]}]
  }
  const isJoint = role === 'joint_controller'
  if (isJoint && arrangement.length === 0) {
    composition.missing(notice, `${field}.arrangement`, 'arrangement')
  }
  if (section.notice._ref === notice._id) {
    composition.contradiction(notice, `${field}.notice`, 'embedsItself')
  }
  if (!pinned) {
    const {text} = composition.missing(notice, `${field}.version`, 'version', {
      version: String(section.version),
    })
    const unfilled = sentence(`${section._key}-role`, text)
    unfilled.children = unfilled.children.map((span) => ({...span, marks: ['unfilled']}))
    return [{...host(planned), blocks: [unfilled, ...introduction, ...arrangement]}]
  }
  const theirs = pinned.resolved.facts.controller.name
  if (isJoint) shown.jointControllers.add(theirs)
  const embedded = {
    noticeId: pinned.noticeId,
    version: pinned.version,
    hash: pinned.hash,
    controller: theirs,
    role,
  }
  const roleInWords = fillIn(composition.words.embedded[role], {
    controller: theirs,
    ours: controller.name,
    version: String(pinned.version),
    date: dateWords(language, pinned.effectiveAt, brand.timeZone),
  })
  return [
    {
      ...host(planned),
      embedded,
      blocks: [sentence(`${section._key}-role`, roleInWords), ...introduction, ...arrangement],
    },
    ...innerSections(composition, planned, pinned).map((inner) => ({
      ...inner,
      embedded: inner.embedded ?? embedded,
    })),
  ]
}

function host({key, anchor, number, heading, level}: PlannedSection) {
  return {key, anchor, ...(number !== undefined && {number}), heading, level}
}

/** The pinned sections below their host: keys and anchors prefixed, numbers continued from the host's. */
function innerSections(
  composition: Composition,
  planned: PlannedSection,
  pinned: Pinned,
): ResolvedSection[] {
  const {sections} = pinned.resolved
  const numbers = numbersBelow(planned.number, sections)
  const renumbered = new Map(
    sections.map((inner, index) => [
      `#${inner.anchor}`,
      {
        href: `#${planned.anchor}-${inner.anchor}`,
        was: inner.number,
        is: numbers[index] ?? inner.number,
      },
    ]),
  )
  const language = pinned.language === composition.language ? undefined : pinned.language
  return sections.map(({number: _was, ...inner}, index) => {
    const number = numbers[index]
    return {
      ...inner,
      key: `${planned.key}.${inner.key}`,
      anchor: `${planned.anchor}-${inner.anchor}`,
      ...(number !== undefined && {number}),
      level: inner.level + planned.level - 1,
      ...(language && !inner.language && {language}),
      blocks: inner.blocks.flatMap((block) => innerBlock(composition, pinned, block, renumbered)),
    }
  })
}

type Renumbered = ReadonlyMap<
  string,
  {href: string; was: string | undefined; is: string | undefined}
>

/** An embedded block: links stay within the host, and the stamp says what the pinned version is. */
function innerBlock(
  composition: Composition,
  pinned: Pinned,
  block: ResolvedBlock,
  renumbered: Renumbered,
): ResolvedBlock[] {
  if (block._type === 'changeLog') return []
  if (block._type === 'versionStamp') {
    return [sentence(block._key, pinnedStamp(composition, pinned))]
  }
  return [block._type === 'block' ? innerText(block, renumbered) : block]
}

function innerText(block: ResolvedText, renumbered: Renumbered): ResolvedText {
  const targets = new Map(
    block.markDefs.flatMap((mark) => {
      const target = mark._type === 'link' ? renumbered.get(mark.href) : undefined
      return target ? [[mark._key, target] as const] : []
    }),
  )
  if (targets.size === 0) return block
  return {
    ...block,
    markDefs: block.markDefs.map((mark) => {
      const target = targets.get(mark._key)
      return target && mark._type === 'link' ? {...mark, href: target.href} : mark
    }),
    children: block.children.map((span) => {
      const target = span.marks.map((mark) => targets.get(mark)).find(Boolean)
      const isNumber = target?.was !== undefined && span.text === target.was
      return isNumber ? {...span, text: target.is ?? span.text} : span
    }),
  }
}

function pinnedStamp({facts, brand}: Composition, pinned: Pinned): string {
  const {resolved, language, version, effectiveAt} = pinned
  const own = facts.brands.find((one) => one.slug.current === resolved.brand)
  return fillIn(resolved.stamp.wording, {
    version: String(version),
    date: dateWords(language, effectiveAt, (own ?? brand).timeZone),
    controller: resolved.facts.controller.name,
  })
}

/** Numbers of embedded sections below a numbered host; below another one they keep their own. */
function numbersBelow(
  hostNumber: string | undefined,
  sections: readonly ResolvedSection[],
): (string | undefined)[] {
  if (hostNumber === undefined) return sections.map(({number}) => number)
  const counts: number[] = []
  return sections.map(({level}) => {
    const depth = Math.min(Math.max(level - 2, 0), counts.length)
    counts.length = depth + 1
    counts[depth] = (counts[depth] ?? 0) + 1
    return [hostNumber, ...counts].join('.')
  })
}
