import {CogIcon} from '@sanity/icons/Cog'
import {TagIcon} from '@sanity/icons/Tag'
import type {StructureBuilder, StructureResolverContext} from 'sanity/structure'
import * as z from 'zod'

import {brandList} from './brandList.js'
import {changeNoticeList} from './changeNoticeList.js'

/** Facts of a group, in the order an editor thinks of them. */
const groupFacts = [
  {type: 'processorAgreement', title: 'Processor agreements'},
  {type: 'processingPurpose', title: 'Purposes'},
  {type: 'cookie', title: 'Cookies'},
] as const

/** What belongs to one group of brands. */
export async function groupList(
  S: StructureBuilder,
  context: StructureResolverContext,
  groupId: string,
) {
  const name = z
    .string()
    .nullable()
    .parse(
      await context
        .getClient({apiVersion: '2025-02-19'})
        .fetch<unknown>(
          '*[_id == $groupId][0].name',
          {groupId},
          {perspective: 'drafts', useCdn: false},
        ),
    )
  const inGroup = (type: string, title: string) =>
    S.documentList()
      .id(`${type}-in-group`)
      .title(title)
      .schemaType(type)
      .filter('_type == $type && group._ref == $groupId')
      .params({type, groupId})
      .apiVersion('2025-02-19')
      .initialValueTemplates([S.initialValueTemplateItem(`${type}-in-group`, {groupId})])
  const listed = (type: string, title: string) =>
    S.documentTypeListItem(type).id(type).title(title).child(inGroup(type, title))
  return S.list()
    .id('group')
    .title(name ?? 'Group')
    .items([
      S.listItem()
        .id('brands')
        .title('Brands')
        .icon(TagIcon)
        .child(inGroup('brand', 'Brands').child((brandId) => brandList(S, context, brandId))),
      changeNoticeList(S, context, groupId),
      S.divider().title('Facts'),
      S.documentTypeListItem('organisation').title('Organisations'),
      ...groupFacts.map(({type, title}) => listed(type, title)),
      S.divider(),
      listed('clause', 'Shared texts'),
      S.divider(),
      S.listItem()
        .id('settings')
        .title('Group settings')
        .icon(CogIcon)
        .child(S.document().id('settings').schemaType('brandGroup').documentId(groupId)),
    ])
}
