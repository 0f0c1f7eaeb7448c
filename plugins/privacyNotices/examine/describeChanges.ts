import type {ResolvedNotice, ResolvedSection} from '../../../core/compose/resolvedNotice.js'
import type {StudioText} from '../locale/studioText.js'
import type {Change} from './change.js'
import {describeFactChanges} from './describeFactChanges.js'
import {shortenToChange} from './shortenToChange.js'

/** What differs between two resolved notices: facts first, then the notice's own words. */
export function describeChanges(
  previous: ResolvedNotice | undefined,
  next: ResolvedNotice,
  text: StudioText,
): Change[] {
  if (!previous) return [{what: text('changes.first')}]
  return [
    ...(previous.title === next.title
      ? []
      : [{what: text('changes.title'), before: previous.title, after: next.title}]),
    ...describeFactChanges(previous.facts, next.facts, text),
    ...sectionChanges(previous.sections, next.sections, text),
    ...(previous.stamp.wording === next.stamp.wording
      ? []
      : [{what: text('changes.stamp'), before: previous.stamp.wording, after: next.stamp.wording}]),
  ]
}

function sectionChanges(
  previous: readonly ResolvedSection[],
  next: readonly ResolvedSection[],
  text: StudioText,
): Change[] {
  const before = new Map(previous.map((section) => [section.key, section]))
  const after = new Set(next.map(({key}) => key))
  const kept = previous.filter(({key}) => after.has(key)).map(({key}) => key)
  const order = next.filter(({key}) => before.has(key)).map(({key}) => key)
  return [
    ...previous
      .filter(({key}) => !after.has(key))
      .map(({heading}) => ({what: text('changes.sectionGone', {heading})})),
    ...next.flatMap((section) => {
      const former = before.get(section.key)
      return former
        ? changesWithin(former, section, text)
        : [
            {
              what: text('changes.sectionNew', {heading: section.heading}),
              after: blocksInWords(section).join(' '),
            },
          ]
    }),
    ...(kept.join() === order.join() ? [] : [{what: text('changes.order')}]),
  ]
}

function changesWithin(
  former: ResolvedSection,
  section: ResolvedSection,
  text: StudioText,
): Change[] {
  const heading: Change[] =
    former.heading === section.heading
      ? []
      : [{what: text('changes.heading'), before: former.heading, after: section.heading}]
  const before = blocksInWords(former)
  const after = blocksInWords(section)
  const gone = before.filter((words) => !after.includes(words))
  const come = after.filter((words) => !before.includes(words))
  const length = Math.max(gone.length, come.length)
  const words = Array.from({length}, (_value, index): Change => {
    const what = text('changes.within', {heading: section.heading})
    const [old, fresh] = [gone[index], come[index]]
    if (old === undefined) return {what, after: fresh ?? ''}
    if (fresh === undefined) return {what, before: old}
    return {what, ...shortenToChange(old, fresh)}
  })
  return [...heading, ...words]
}

/** The words an editor wrote; tables and cards made of facts are told as facts. */
function blocksInWords(section: ResolvedSection): string[] {
  return section.blocks.flatMap((block) => {
    if (block._type === 'block') {
      const words = block.children.map((span) => span.text).join('')
      return words.trim() === '' ? [] : [words]
    }
    if (block._type === 'table' && block.of === 'own') {
      return block.rows.map(({cells}) => cells.join(' | '))
    }
    return []
  })
}
