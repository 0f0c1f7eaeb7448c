import {CaseIcon} from '@sanity/icons/Case'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {CogIcon} from '@sanity/icons/Cog'
import {StackIcon} from '@sanity/icons/Stack'
import {TagIcon} from '@sanity/icons/Tag'
import type {StructureBuilder, StructureResolverContext} from 'sanity/structure'

import {ChecksOverview} from '../checks/ChecksOverview.js'
import {studioTextBy} from '../locale/studioText.js'
import {lateCount} from '../optOuts/lateCount.js'
import {OptOutsPane} from '../optOuts/OptOutsPane.js'
import {dueCount} from '../requests/dueCount.js'
import {RequestsPane} from '../requests/RequestsPane.js'
import {differingCount} from '../usage/differingCount.js'
import {DifferingNotices} from '../usage/DifferingNotices.js'
import {SharedTexts} from '../usage/SharedTexts.js'
import {brandList} from './brandList.js'
import {changeNoticeList} from './changeNoticeList.js'
import {factItems} from './factItems.js'
import {readName} from './readName.js'

/** What belongs to one group of brands. */
export async function groupList(
  S: StructureBuilder,
  context: StructureResolverContext,
  groupId: string,
) {
  const text = studioTextBy(context.i18n)
  const group = await readName(context, groupId)
  const documentOf = (schemaType: string) => (documentId: string) =>
    S.defaultDocument({schemaType, documentId})
  return S.list()
    .id('group')
    .title(group?.name ?? text('structure.group'))
    .items([
      S.listItem()
        .id('brands')
        .title(text('structure.brands'))
        .icon(TagIcon)
        .child(
          S.documentList()
            .id('brand-in-group')
            .title(text('structure.brands'))
            .schemaType('brand')
            .filter('_type == "brand" && group._ref == $groupId')
            .params({groupId})
            .apiVersion('2025-02-19')
            .defaultOrdering([{field: 'name', direction: 'asc'}])
            .initialValueTemplates([S.initialValueTemplateItem('brand-in-group', {groupId})])
            .child((brandId) => brandList(S, context, brandId)),
        ),
      S.listItem()
        .id('differing')
        .title(text('structure.differing'))
        .icon(differingCount(groupId))
        .child(
          S.component(DifferingNotices)
            .id('differing')
            .title(text('structure.differing'))
            .options({groupId})
            .child(documentOf('privacyNotice')),
        ),
      S.listItem()
        .id('checks')
        .title(text('checks.title'))
        .icon(CheckmarkCircleIcon)
        .child(
          S.component(ChecksOverview)
            .id('checks')
            .title(text('checks.title'))
            .options({groupId})
            .child(documentOf('privacyNotice')),
        ),
      changeNoticeList(S, context, groupId),
      S.listItem()
        .id('optOuts')
        .title(text('optOuts.title'))
        .icon(lateCount(groupId))
        .child(
          S.component(OptOutsPane).id('optOuts').title(text('optOuts.title')).options({groupId}),
        ),
      S.listItem()
        .id('requests')
        .title(text('requests.title'))
        .icon(dueCount(groupId))
        .child(
          S.component(RequestsPane).id('requests').title(text('requests.title')).options({groupId}),
        ),
      S.divider().title(text('structure.facts')),
      ...factItems(S, text, {groupId}),
      S.listItem()
        .id('clause')
        .title(text('structure.sharedTexts'))
        .icon(StackIcon)
        .child(
          S.component(SharedTexts)
            .id('clause')
            .title(text('structure.sharedTexts'))
            .options({groupId})
            .menuItems([
              S.menuItem()
                .title(text('structure.newSharedText'))
                .icon(StackIcon)
                .showAsAction(true)
                .intent({
                  type: 'create',
                  params: [{type: 'clause', template: 'clause-in-group'}, {groupId}],
                }),
            ])
            .child(documentOf('clause')),
        ),
      S.documentTypeListItem('organisation')
        .id('organisation')
        .title(text('structure.organisations'))
        .icon(CaseIcon)
        .child(
          S.documentTypeList('organisation')
            .id('organisation')
            .title(text('structure.organisations'))
            .defaultOrdering([{field: 'name', direction: 'asc'}]),
        ),
      S.divider(),
      S.listItem()
        .id('settings')
        .title(text('structure.groupSettings'))
        .icon(CogIcon)
        .child(S.defaultDocument({schemaType: 'brandGroup', documentId: groupId}).id('settings')),
    ])
}
