import type {Inline, ListNode, NoticeNode, TableNode} from './noticeTree.js'
import type {RenderedNotice} from './renderedNotice.js'
import {treeOf} from './treeOf.js'

/**
 * The notice as Markdown (CommonMark with tables). Links within the notice are plain words, since
 * readers of Markdown name headings each in their own way.
 */
export function renderMarkdown(notice: RenderedNotice): string {
  const {title, children} = treeOf(notice)
  return `${[`# ${onOneLine(title)}`, ...blocks(children)].join('\n\n')}\n`
}

function blocks(children: readonly NoticeNode[]): string[] {
  return children.flatMap((child): string[] => {
    switch (child.type) {
      case 'heading':
        return [
          `${'#'.repeat(child.level)} ${onOneLine([child.number, child.text].filter(Boolean).join(' '))}`,
        ]
      case 'paragraph': {
        const lines = paragraph(child.inlines)
        return [
          child.of === 'quote' ? lines.map((line) => `> ${line}`).join('\n') : lines.join('\n'),
        ]
      }
      case 'list':
        return [list(child).join('\n')]
      case 'table':
        return table(child)
      case 'descriptions':
        return [
          child.items
            .map(({term, description}) => `- **${onOneLine(term)}**: ${cell(description)}`)
            .join('\n'),
        ]
      case 'section':
        return blocks(child.children)
      default:
        return child satisfies never
    }
  })
}

/** Lines of a paragraph; a line break is a backslash at the end of the line. */
function paragraph(parts: readonly Inline[]): string[] {
  const lines = parts
    .map(inline)
    .join('')
    .split('\n')
    .map((line) => guardStart(line.trim()))
    .filter((line) => line !== '')
  return lines.map((line, index) => (index < lines.length - 1 ? `${line}\\` : line))
}

function list({isOrdered, items}: ListNode): string[] {
  return items.flatMap((item, index) => {
    const marker = isOrdered ? `${index + 1}. ` : '- '
    const indent = ' '.repeat(marker.length)
    const [first = '', ...rest] = [...paragraph(item.inlines), ...item.lists.flatMap(list)]
    return [`${marker}${first}`, ...rest.map((line) => `${indent}${line}`)]
  })
}

function table({caption, columns, rows}: TableNode): string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const lines = [
    row(columns.map(onOneLine)),
    row(columns.map(() => '---')),
    ...rows.map((cells) => row(cells.map(cell))),
  ]
  const body = columns.length > 0 ? [lines.join('\n')] : []
  return caption ? [`**${onOneLine(caption)}**`, ...body] : body
}

function cell(part: Inline): string {
  return inline(part).replaceAll(/\s+/g, ' ').trim()
}

function onOneLine(text: string): string {
  return escapeMarkdown(text).replaceAll(/\s+/g, ' ').trim()
}

function inline({text, isStrong, isEmphasis, href}: Inline): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  if (words === '') return text
  let written = escapeMarkdown(words)
  // A mark does not reach over a line break that its reader turns into two lines.
  const mark = isStrong && isEmphasis ? '***' : isStrong ? '**' : isEmphasis ? '*' : ''
  written = written
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : `${mark}${line.trim()}${mark}`))
    .join('\n')
  if (href !== undefined && !href.startsWith('#')) written = `[${written}](${destination(href)})`
  return `${before}${written}${after}`
}

function destination(href: string): string {
  return href.replaceAll(
    /[\s<>()\\]/g,
    (character) => `%${(character.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`,
  )
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|~#]|&(?=#|\w+;)/g, (character) => `\\${character}`)
}

/** Keeps a line that begins like a list, a rule or an underline from being read as one. */
function guardStart(line: string): string {
  return line.replace(/^([-+=])/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
