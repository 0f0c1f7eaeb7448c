import type {ResolvedText} from '../compose/resolvedNotice.js'
import {inlinesOf} from './inlinesOf.js'
import type {ListNode} from './noticeTree.js'

/** List items that follow each other as lists within lists; a change of kind begins a new list. */
export function nestLists(items: readonly ResolvedText[]): ListNode[] {
  const roots: ListNode[] = []
  const open: {level: number; list: ListNode}[] = []
  for (const item of items) {
    const level = Math.max(1, item.level ?? 1)
    const isOrdered = item.listItem === 'number'
    while ((open.at(-1)?.level ?? 0) > level) open.pop()
    if (open.at(-1)?.level === level && open.at(-1)?.list.isOrdered !== isOrdered) open.pop()
    let top = open.at(-1)
    if (top?.level !== level) {
      const list: ListNode = {type: 'list', isOrdered, items: []}
      const siblings = top?.list.items.at(-1)?.lists ?? roots
      siblings.push(list)
      top = {level, list}
      open.push(top)
    }
    top.list.items.push({inlines: inlinesOf(item), lists: []})
  }
  return roots
}
