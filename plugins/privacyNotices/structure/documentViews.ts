import type {DefaultDocumentNodeResolver} from 'sanity/structure'

import {ChangeStatus} from '../change/ChangeStatus.js'
import {ChecksPane} from '../checks/ChecksPane.js'
import {studioTextBy} from '../locale/studioText.js'
import {NoticePreview} from '../preview/NoticePreview.js'
import {VersionPreview} from '../preview/VersionPreview.js'
import {RecordOfProcessing} from '../record/RecordOfProcessing.js'
import {isFactType} from '../usage/factActions.js'
import {FactUsageView} from '../usage/FactUsageView.js'
import {VersionsPane} from '../versions/VersionsPane.js'

/** What stands beside the form of each type of document. */
export const documentViews: DefaultDocumentNodeResolver = (S, {schemaType, i18n}) => {
  const text = studioTextBy(i18n)
  const form = S.view.form().id('editor').title(text('tool.form'))
  switch (schemaType) {
    case 'privacyNotice':
      return S.document()
        .views([
          form,
          S.view.component(NoticePreview).id('preview').title(text('structure.preview')),
          S.view.component(ChecksPane).id('checks').title(text('checks.title')),
          S.view.component(VersionsPane).id('versions').title(text('versions.title')),
        ])
        .defaultPanes(['editor', 'preview'])
    case 'changeNotice':
      return S.document()
        .views([
          form,
          S.view.component(ChangeStatus).id('status').title(text('structure.whatHappens')),
        ])
        .defaultPanes(['editor', 'status'])
    case 'noticeVersion':
      return S.document().views([
        S.view.component(VersionPreview).id('page').title(text('structure.asReadersGotIt')),
        form.title(text('structure.record')),
      ])
    default:
      return isFactType(schemaType)
        ? S.document()
            .views([
              form,
              S.view.component(FactUsageView).id('usage').title(text('structure.usage')),
              ...(schemaType === 'organisation'
                ? [S.view.component(RecordOfProcessing).id('record').title(text('record.title'))]
                : []),
            ])
            .defaultPanes(['editor', 'usage'])
        : S.document()
  }
}
