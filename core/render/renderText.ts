import type {Inline, ListNode, NoticeNode, TableNode} from './noticeTree.js'
import type {RenderedNotice} from './renderedNotice.js'
import {treeOf} from './treeOf.js'

/** The notice as plain text: the same words, headings underlined, a table's row a line. */
export function renderText(notice: RenderedNotice): string {
  const {title, children} = treeOf(notice)
  return `${[underlined(onOneLine(title), '='), ...blocks(children)].join('\n\n')}\n`
}

function blocks(children: readonly NoticeNode[]): string[] {
  return children.flatMap((child): string[] => {
    switch (child.type) {
      case 'heading': {
        const heading = onOneLine([child.number, child.text].filter(Boolean).join(' '))
        return [child.level === 2 ? underlined(heading, '-') : heading]
      }
      case 'paragraph': {
        const lines = paragraph(child.inlines)
        return [(child.of === 'quote' ? lines.map((line) => `> ${line}`) : lines).join('\n')]
      }
      case 'list':
        return [list(child, '  ').join('\n')]
      case 'table':
        return table(child)
      case 'descriptions':
        return [
          child.items
            .map(({term, description}) => `${onOneLine(term)}: ${onOneLine(description.text)}`)
            .join('\n'),
        ]
      case 'section':
        return blocks(child.children)
      default:
        return child satisfies never
    }
  })
}

function underlined(heading: string, line: string): string {
  return `${heading}\n${line.repeat(Math.max(heading.length, 1))}`
}

function paragraph(parts: readonly Inline[]): string[] {
  return parts
    .map(({text}) => text)
    .join('')
    .split('\n')
    .map(onOneLine)
    .filter((line) => line !== '')
}

function list({isOrdered, items}: ListNode, indent: string): string[] {
  return items.flatMap((item, index) => {
    const marker = isOrdered ? `${index + 1}. ` : '- '
    const deeper = indent + ' '.repeat(marker.length)
    const [first = '', ...rest] = paragraph(item.inlines)
    return [
      `${indent}${marker}${first}`,
      ...rest.map((line) => `${deeper}${line}`),
      ...item.lists.flatMap((inner) => list(inner, deeper)),
    ]
  })
}

function table({caption, columns, rows}: TableNode): string[] {
  const lines = [columns, ...rows.map((cells) => cells.map(({text}) => text))]
  const body = lines.map((cells) => cells.map(onOneLine).join(' | ')).join('\n')
  return caption ? [onOneLine(caption), body] : [body]
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
