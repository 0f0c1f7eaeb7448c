import {escapeHtml, Html} from '../html.js'
import type {
  DescriptionsNode,
  Inline,
  ListNode,
  NoticeNode,
  SectionNode,
  TableNode,
} from './noticeTree.js'
import type {RenderedNotice} from './renderedNotice.js'
import {renderInline} from './renderInline.js'
import {treeOf} from './treeOf.js'

/** The notice as one `<article>`: one h1, a `<section>` with an id for each section, no script. */
export function renderNoticeArticle(notice: RenderedNotice): Html {
  const {title, language, children} = treeOf(notice)
  return new Html(
    `<article class="notice" lang="${language}"><h1>${escapeHtml(title)}</h1>${nodes(children)}</article>`,
  )
}

function nodes(children: readonly NoticeNode[]): string {
  return children.map(node).join('\n')
}

const paragraphTags = {
  text: ['<p>', '</p>'],
  quote: ['<blockquote><p>', '</p></blockquote>'],
  stamp: ['<p class="stamp">', '</p>'],
  version: ['<p class="version">', '</p>'],
} as const

function node(child: NoticeNode): string {
  switch (child.type) {
    case 'heading': {
      const number = child.number ? `<span class="number">${escapeHtml(child.number)}</span> ` : ''
      return `<h${child.level}>${number}${escapeHtml(child.text)}</h${child.level}>`
    }
    case 'paragraph': {
      const [open, close] = paragraphTags[child.of]
      return `${open}${inlines(child.inlines)}${close}`
    }
    case 'list':
      return list(child)
    case 'table':
      return table(child)
    case 'descriptions':
      return descriptions(child)
    case 'section':
      return section(child)
    default:
      return child satisfies never
  }
}

function section({anchor, language, controller, children}: SectionNode): string {
  const lang = language ? ` lang="${language}"` : ''
  const theirs =
    controller === undefined ? '' : ` class="embedded" aria-label="${escapeHtml(controller)}"`
  return `<section id="${escapeHtml(anchor)}"${lang}${theirs}>\n${nodes(children)}\n</section>`
}

function list({isOrdered, items}: ListNode): string {
  const tag = isOrdered ? 'ol' : 'ul'
  const lines = items.map(
    (item) => `<li>${inlines(item.inlines)}${item.lists.map(list).join('')}</li>`,
  )
  return `<${tag}>${lines.join('\n')}</${tag}>`
}

/** Wider tables of facts stand as cards on every screen: no column would be readable. */
const mostColumns = 6

/** Facts have their name in the first column; a typed table says nothing of its first one. */
function table({of, caption, columns, rows}: TableNode): string {
  const heads = columns.map((head) => `<th scope="col">${escapeHtml(head)}</th>`)
  const lines = rows.map((cells) => {
    const row = cells.map((cell, index) => {
      const label = escapeHtml(columns[index] ?? '')
      return index === 0 && of !== 'own'
        ? `<th scope="row">${inline(cell)}</th>`
        : `<td data-label="${label}">${inline(cell)}</td>`
    })
    return `<tr>${row.join('\n')}</tr>`
  })
  const title = caption ? `<caption>${escapeHtml(caption)}</caption>` : ''
  const look = of !== 'own' && columns.length > mostColumns ? `${of} cards` : of
  const markup = `<table class="${look}">${title}<thead><tr>${heads.join('\n')}</tr></thead><tbody>${lines.join('\n')}</tbody></table>`
  if (of !== 'own') return markup
  const name = caption ? ` role="region" aria-label="${escapeHtml(caption)}"` : ''
  return `<div class="wide" tabindex="0"${name}>${markup}</div>`
}

function descriptions({of, items}: DescriptionsNode): string {
  const lines = items.map(
    ({term, description}) => `<dt>${escapeHtml(term)}</dt>\n<dd>${inline(description)}</dd>`,
  )
  return `<dl class="${of}">${lines.join('\n')}</dl>`
}

function inlines(parts: readonly Inline[]): string {
  return parts.map(inline).join('')
}

function inline(part: Inline): string {
  return renderInline(part).markup
}
