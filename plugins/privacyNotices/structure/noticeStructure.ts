import type {StructureBuilder, StructureResolverContext} from 'sanity/structure'

import {studioTextBy} from '../locale/studioText.js'
import {groupList} from './groupList.js'

/**
 * The desk: groups of brands, and inside each all that belongs to it.
 *
 * @example S.listItem().title('Privacy').child(noticeStructure(S, context))
 */
export function noticeStructure(S: StructureBuilder, context: StructureResolverContext) {
  return S.documentTypeList('brandGroup')
    .id('groups')
    .title(studioTextBy(context.i18n)('structure.groups'))
    .defaultOrdering([{field: 'name', direction: 'asc'}])
    .child((groupId) => groupList(S, context, groupId))
}
