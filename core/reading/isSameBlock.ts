import type {BlockAlone} from './noticeText.js'

/** Whether two blocks say the same in the same way, wherever they stand. */
export function isSameBlock(one: BlockAlone, other: BlockAlone): boolean {
  return (
    one === other ||
    (one.text === other.text &&
      one.kind === other.kind &&
      one.level === other.level &&
      one.number === other.number &&
      one.isNumberRestored === other.isNumberRestored &&
      one.leadEnd === other.leadEnd &&
      one.isToc === other.isToc &&
      one.embedded === other.embedded &&
      isSameList(one.cells, other.cells, (cell, another) => cell === another) &&
      isSameList(
        one.links,
        other.links,
        (link, another) =>
          link.href === another.href && link.from === another.from && link.to === another.to,
      ))
  )
}

function isSameList<Item>(
  one: readonly Item[] | undefined,
  other: readonly Item[] | undefined,
  isSameItem: (item: Item, another: Item) => boolean,
): boolean {
  if (!one || !other) return one === other
  return (
    one.length === other.length &&
    one.every((item, index) => {
      const another = other[index]
      return another !== undefined && isSameItem(item, another)
    })
  )
}
