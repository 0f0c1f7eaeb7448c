import {CircleIcon} from '@sanity/icons/Circle'
import {PlugIcon} from '@sanity/icons/Plug'
import {TargetIcon} from '@sanity/icons/Target'
import type {ComponentType} from 'react'
import type {StructureBuilder} from 'sanity/structure'

import type {StudioKey} from '../locale/parts.js'
import type {StudioText} from '../locale/studioText.js'

interface ListedFact {
  readonly title: StudioKey
  readonly icon: ComponentType
}

/** The facts a group shares, in the order an editor thinks of them. */
const listedFacts = {
  processingPurpose: {title: 'structure.purposes', icon: TargetIcon},
  processorAgreement: {title: 'structure.processors', icon: PlugIcon},
  cookie: {title: 'structure.cookies', icon: CircleIcon},
} as const satisfies Record<string, ListedFact>

/** The order readers see: by place in tables, then in the order they were made. */
const readersOrder = [
  {field: 'order', direction: 'asc'},
  {field: '_createdAt', direction: 'asc'},
] as const

/** Lists of purposes, processors and cookies: a group's, or those that hold for one of its brands. */
export function factItems(
  S: StructureBuilder,
  text: StudioText,
  scope: {readonly groupId: string; readonly brandId?: string},
) {
  const {groupId, brandId} = scope
  const ofBrand = '(!defined(brands) || count(brands) == 0 || $brandId in brands[]._ref)'
  return Object.entries(listedFacts).map(([type, {title, icon}]) =>
    S.listItem()
      .id(type)
      .title(text(title))
      .icon(icon)
      .schemaType(type)
      .child(
        S.documentList()
          .id(type)
          .title(text(title))
          .schemaType(type)
          .filter(
            `_type == $type && group._ref == $groupId${brandId === undefined ? '' : ` && ${ofBrand}`}`,
          )
          .params({type, groupId, ...(brandId === undefined ? {} : {brandId})})
          .apiVersion('2025-02-19')
          .defaultOrdering([...readersOrder])
          .initialValueTemplates([S.initialValueTemplateItem(`${type}-in-group`, {groupId})]),
      ),
  )
}
