import {useSyncExternalStore} from 'react'

import type {Cell, Reading} from './openCell.js'

/** What a cell holds now; shows it anew when that changes. */
export function useCell<Value>(cell: Cell<Value>): Reading<Value> {
  return useSyncExternalStore(cell.watch, cell.current)
}
