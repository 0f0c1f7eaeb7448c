import type {Body, FactBlockType, TextBlock} from '../content/portableText.js'
import type {Composition} from './composition.js'
import {cookieTable} from './cookieTable.js'
import {authorityCard, controllerCard, rightsList} from './descriptionLists.js'
import {ownTable} from './ownTable.js'
import type {PlannedSection} from './planSections.js'
import {processorsTable} from './processorsTable.js'
import {purposesTable} from './purposesTable.js'
import type {ResolvedBlock, ResolvedSpan, ResolvedText} from './resolvedNotice.js'
import {resolveFact} from './resolveFact.js'
import {retentionTable} from './retentionTable.js'

/** The sections that a text can link to, by key and by shared text. */
export type SectionIndex = ReadonlyMap<string, PlannedSection>

/** What fills each block of facts; version stamp and change log wait for the version's metadata. */
const blocks: Record<FactBlockType, (composition: Composition, key: string) => ResolvedBlock> = {
  controllerCard,
  purposesTable,
  processorsTable,
  retentionTable,
  cookieTable,
  rights: rightsList,
  authorityCard,
  versionStamp: (_composition, key) => ({_type: 'versionStamp', _key: key}),
  changeLog: (_composition, key) => ({_type: 'changeLog', _key: key}),
}

/** The text of one section with every fact filled in. */
export function resolveBody(
  composition: Composition,
  planned: PlannedSection,
  sections: SectionIndex,
): ResolvedBlock[] {
  const body: Body = planned.body
  return body.map((block) => {
    if (block._type === 'block') return resolveText(composition, block, planned, sections)
    if (block._type === 'ownTable') return ownTable(block)
    return blocks[block._type](composition, block._key)
  })
}

function resolveText(
  composition: Composition,
  block: TextBlock,
  planned: PlannedSection,
  sections: SectionIndex,
): ResolvedText {
  const {document} = planned
  const field = `${planned.bodyField}[_key=="${block._key}"]`
  const targets = new Map<string, PlannedSection>()
  const markDefs = (block.markDefs ?? []).flatMap((mark): ResolvedText['markDefs'] => {
    if (mark._type !== 'sectionLink') return [mark]
    const target = sections.get(mark.section)
    if (target) targets.set(mark._key, target)
    else composition.contradiction(document, field, 'deadLink')
    return target ? [{_type: 'link', _key: mark._key, href: `#${target.anchor}`}] : []
  })
  const children = block.children.map((child): ResolvedSpan => {
    if (child._type === 'fact') {
      const {text, isUnfilled} = resolveFact(composition, {...child, document, field})
      return {_type: 'span', _key: child._key, text, marks: isUnfilled ? ['unfilled'] : []}
    }
    const target = child.marks.map((mark) => targets.get(mark)).find(Boolean)
    const text = child.text === '' && target ? (target.number ?? target.heading) : child.text
    return {_type: 'span', _key: child._key, text, marks: child.marks}
  })
  return {
    _type: 'block',
    _key: block._key,
    style: block.style,
    ...(block.listItem && {listItem: block.listItem, level: block.level ?? 1}),
    children,
    markDefs,
  }
}
