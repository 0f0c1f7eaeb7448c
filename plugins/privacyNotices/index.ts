/** What a Studio imports. */
export {editorTypes, recordTypes, schemaTypes} from '../../schemas/index.js'
export {browserLocaleLast} from './locale/browserLocaleLast.js'
export {privacyNotices} from './privacyNotices.js'
export type {PluginOptions as PrivacyNoticesOptions} from './readPluginOptions.js'
export {documentViews} from './structure/documentViews.js'
export {noticeStructure} from './structure/noticeStructure.js'
