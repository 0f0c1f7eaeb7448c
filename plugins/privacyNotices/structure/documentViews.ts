import type {DefaultDocumentNodeResolver} from 'sanity/structure'

import {ChangeStatus} from '../change/ChangeStatus.js'
import {NoticePreview} from '../preview/NoticePreview.js'
import {VersionPreview} from '../preview/VersionPreview.js'

/** What stands beside the form of each type of document. */
export const documentViews: DefaultDocumentNodeResolver = (S, {schemaType}) => {
  const form = S.view.form().id('editor')
  switch (schemaType) {
    case 'privacyNotice':
      return S.document()
        .views([form, S.view.component(NoticePreview).id('preview').title('Preview')])
        .defaultPanes(['editor', 'preview'])
    case 'changeNotice':
      return S.document()
        .views([form, S.view.component(ChangeStatus).id('status').title('What happens')])
        .defaultPanes(['editor', 'status'])
    case 'noticeVersion':
      return S.document().views([
        S.view.component(VersionPreview).id('page').title('As stamped'),
        form.title('Record'),
      ])
    default:
      return S.document()
  }
}
