import {CogIcon} from '@sanity/icons/Cog'
import {DocumentsIcon} from '@sanity/icons/Documents'
import {VersionsIcon} from '@sanity/icons/Versions'
import type {StructureBuilder, StructureResolverContext} from 'sanity/structure'
import * as z from 'zod'

const brandSchema = z.object({name: z.string().nullish(), slug: z.string().nullish()}).nullable()

/** What belongs to one brand: its notices by language, its archive and its settings. */
export async function brandList(
  S: StructureBuilder,
  context: StructureResolverContext,
  brandId: string,
) {
  const brand = brandSchema.parse(
    await context
      .getClient({apiVersion: '2025-02-19'})
      .fetch<unknown>(
        '*[_id == $brandId][0]{name, "slug": slug.current}',
        {brandId},
        {perspective: 'drafts', useCdn: false},
      ),
  )
  return S.list()
    .id('brand')
    .title(brand?.name ?? 'Brand')
    .items([
      S.listItem()
        .id('notices')
        .title('Privacy notices')
        .icon(DocumentsIcon)
        .child(
          S.documentList()
            .id('notices')
            .title('Privacy notices')
            .schemaType('privacyNotice')
            .filter('_type == "privacyNotice" && brand._ref == $brandId')
            .params({brandId})
            .apiVersion('2025-02-19')
            .defaultOrdering([{field: 'language', direction: 'asc'}])
            .initialValueTemplates([
              S.initialValueTemplateItem('privacyNotice-of-brand', {brandId}),
            ]),
        ),
      S.listItem()
        .id('archive')
        .title('Versions (archive)')
        .icon(VersionsIcon)
        .child(
          S.documentList()
            .id('archive')
            .title('Versions')
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
      S.divider(),
      S.listItem()
        .id('settings')
        .title('Brand settings')
        .icon(CogIcon)
        .child(S.document().id('settings').schemaType('brand').documentId(brandId)),
    ])
}
