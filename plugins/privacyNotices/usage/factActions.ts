import type {DocumentActionComponent} from 'sanity'

import {factListOf} from '../../../core/compose/replaceFact.js'
import {tellAfterPublishing} from './tellAfterPublishing.js'
import {warnBeforeDeleting} from './warnBeforeDeleting.js'

/** Whether documents of a type are facts that notices draw on. */
export function isFactType(type: string): boolean {
  return Object.hasOwn(factListOf, type)
}

/** The actions of a fact: Sanity's own, with what they mean for notices told before and after. */
export function factActions(
  actions: readonly DocumentActionComponent[],
): DocumentActionComponent[] {
  return actions.map((action) => {
    if (action.action === 'publish') return tellAfterPublishing(action)
    if (action.action === 'delete') return warnBeforeDeleting(action)
    return action
  })
}
