import {BellIcon} from '@sanity/icons/Bell'
import type {StructureBuilder, StructureResolverContext} from 'sanity/structure'
import * as z from 'zod'

import {studioTextBy} from '../locale/studioText.js'

/**
 * The change notices of a group's notices, and those for which no notice is chosen yet.
 *
 * The group's notices are read when the list is opened: a list that follows references does not
 * update by itself.
 */
export function changeNoticeList(
  S: StructureBuilder,
  context: StructureResolverContext,
  groupId: string,
) {
  const text = studioTextBy(context.i18n)
  return S.listItem()
    .id('changeNotices')
    .title(text('structure.changeNotices'))
    .icon(BellIcon)
    .child(async () => {
      const noticeIds = z
        .array(z.string())
        .parse(
          await context
            .getClient({apiVersion: '2025-02-19'})
            .fetch<unknown>(
              '*[_type == "privacyNotice" && brand._ref in *[_type == "brand" && group._ref == $groupId]._id]._id',
              {groupId},
              {perspective: 'drafts', useCdn: false},
            ),
        )
      return S.documentList()
        .id('changeNotices')
        .title(text('structure.changeNotices'))
        .schemaType('changeNotice')
        .filter(
          '_type == "changeNotice" && (!defined(notices) || count(notices[notice._ref in $noticeIds]) > 0)',
        )
        .params({noticeIds})
        .apiVersion('2025-02-19')
        .defaultOrdering([{field: '_updatedAt', direction: 'desc'}])
    })
}
