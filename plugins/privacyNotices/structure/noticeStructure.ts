import type {StructureResolver} from 'sanity/structure'

import {groupList} from './groupList.js'

/** The desk: groups of brands, and inside each all that belongs to it. */
export const noticeStructure: StructureResolver = (S, context) =>
  S.documentTypeList('brandGroup')
    .id('groups')
    .title('Groups of brands')
    .child((groupId) => groupList(S, context, groupId))
