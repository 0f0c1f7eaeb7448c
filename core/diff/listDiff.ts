/**
 * One entry of two lists laid together: taken away, put in, or in both.
 *
 * `from` is its place in the list before and `to` in the list after, so that either list can be
 * read back from the whole. An entry that is in both carries `change` where it reads otherwise, and
 * `isMoved` where others kept their order and it did not.
 */
export type ListEntry<Entry, Change> =
  | {readonly state: 'removed'; readonly from: number; readonly entry: Entry}
  | {readonly state: 'added'; readonly to: number; readonly entry: Entry}
  | {
      readonly state: 'kept'
      readonly from: number
      readonly to: number
      readonly isMoved: boolean
      /** As it was before. */
      readonly entry: Entry
      readonly change?: Change
    }

/** In the order after; what was taken away stands behind what it followed before. */
export type ListDiff<Entry, Change> = readonly ListEntry<Entry, Change>[]

/** What two lists' entries are known by, and how a pair of them is compared. */
export interface Comparison<Entry, Change> {
  /** The same in both lists for what is one and the same entry. */
  readonly keyOf: (entry: Entry) => string
  /** What an entry says; pairs entries whose key changed, as when text is cut and pasted. */
  readonly textOf: (entry: Entry) => string
  /** `undefined` when a reader sees no difference. */
  readonly change: (before: Entry, after: Entry) => Change | undefined
}
