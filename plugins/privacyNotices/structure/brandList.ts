import {CogIcon} from '@sanity/icons/Cog'
import {DocumentsIcon} from '@sanity/icons/Documents'
import {StackIcon} from '@sanity/icons/Stack'
import {VersionsIcon} from '@sanity/icons/Versions'
import type {StructureBuilder, StructureResolverContext} from 'sanity/structure'

import {starterKinds} from '../../../core/starters/starterKind.js'
import {studioTextBy} from '../locale/studioText.js'
import {factItems} from './factItems.js'
import {readName} from './readName.js'

/**
 * What belongs to one brand: its notices by language, the facts that hold for it, its own wordings,
 * its archive and its settings.
 */
export async function brandList(
  S: StructureBuilder,
  context: StructureResolverContext,
  brandId: string,
) {
  const text = studioTextBy(context.i18n)
  const brand = await readName(context, brandId)
  const groupId = brand?.group
  return S.list()
    .id('brand')
    .title(brand?.name ?? text('structure.brand'))
    .items([
      S.listItem()
        .id('notices')
        .title(text('structure.notices'))
        .icon(DocumentsIcon)
        .child(
          S.documentList()
            .id('notices')
            .title(text('structure.notices'))
            .schemaType('privacyNotice')
            .filter('_type == "privacyNotice" && brand._ref == $brandId')
            .params({brandId})
            .apiVersion('2025-02-19')
            .defaultOrdering([{field: 'language', direction: 'asc'}])
            .initialValueTemplates([
              S.initialValueTemplateItem('privacyNotice-of-brand', {brandId}),
              ...starterKinds.map((kind) =>
                S.initialValueTemplateItem(`privacyNotice-${kind}-of-brand`, {brandId}),
              ),
            ]),
        ),
      S.divider().title(text('structure.brandFacts')),
      ...(groupId ? factItems(S, text, {groupId, brandId}) : []),
      S.listItem()
        .id('ownWordings')
        .title(text('structure.ownWordings'))
        .icon(StackIcon)
        .child(
          S.documentList()
            .id('ownWordings')
            .title(text('structure.ownWordings'))
            .schemaType('clause')
            .filter('_type == "clause" && brand._ref == $brandId')
            .params({brandId})
            .apiVersion('2025-02-19')
            .defaultOrdering([{field: 'title', direction: 'asc'}])
            .initialValueTemplates([]),
        ),
      S.divider(),
      S.listItem()
        .id('archive')
        .title(text('structure.archive'))
        .icon(VersionsIcon)
        .child(
          S.documentList()
            .id('archive')
            .title(text('structure.versions'))
            .schemaType('noticeVersion')
            .filter('_type == "noticeVersion" && brand == $slug')
            .params({slug: brand?.slug ?? ''})
            .apiVersion('2025-02-19')
            .defaultOrdering([
              {field: 'stampedAt', direction: 'desc'},
              {field: 'version', direction: 'desc'},
            ])
            .initialValueTemplates([])
            .canHandleIntent(() => false),
        ),
      S.listItem()
        .id('settings')
        .title(text('structure.brandSettings'))
        .icon(CogIcon)
        .child(S.defaultDocument({schemaType: 'brand', documentId: brandId}).id('settings')),
    ])
}
