import type {DocumentActionComponent} from 'sanity'

import {factListOf} from '../../../core/compose/replaceFact.js'
import {warnOfOpenRequests} from '../requests/warnOfOpenRequests.js'
import {tellAfterPublishing} from './tellAfterPublishing.js'
import {warnBeforeDeleting} from './warnBeforeDeleting.js'

/** Whether documents of a type are facts that notices draw on. */
export function isFactType(type: string): boolean {
  return Object.hasOwn(factListOf, type)
}

/** The actions of a fact: Sanity's own, with what they mean for notices told before and after. */
export function factActions(
  actions: readonly DocumentActionComponent[],
  type: string,
): DocumentActionComponent[] {
  const isBrand = type === 'brand'
  return actions.map((action) => {
    switch (action.action) {
      case 'publish':
        return tellAfterPublishing(action)
      case 'unpublish':
        return isBrand ? warnOfOpenRequests(action) : action
      case 'delete':
        return warnBeforeDeleting(isBrand ? warnOfOpenRequests(action) : action)
      default:
        return action
    }
  })
}
