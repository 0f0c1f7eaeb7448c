import {definePlugin} from 'sanity'
import {structureTool} from 'sanity/structure'

import {recordTypes, schemaTypes} from '../../schemas/index.js'
import {publishChangeNotice} from './change/publishChangeNotice.js'
import {studioContentLayout} from './content/StudioContentLayout.js'
import {standingBadge} from './examine/standingBadge.js'
import {groupTemplates} from './groupTemplates.js'
import {prepareAndPublish} from './publish/prepareAndPublish.js'
import {readPluginOptions, type PluginOptions} from './readPluginOptions.js'
import {documentViews} from './structure/documentViews.js'
import {noticeStructure} from './structure/noticeStructure.js'

const recordTypeNames = new Set(recordTypes.map(({name}) => name))

/**
 * What the Studio gains: the documents privacy notices are made of, a desk for them, a preview
 * beside every notice, and publishing that shows beforehand what it does.
 *
 * Documents that the functions write can be read and not touched: no actions, no templates.
 *
 * @throws Error when an option is wrong, naming the plugin and the option.
 */
export const privacyNotices = definePlugin<PluginOptions | void>((options) => {
  const {functionsOrigin} = readPluginOptions(options)
  return {
    name: 'privacy-notices',
    schema: {
      types: schemaTypes,
      templates: (templates) => [
        ...templates.filter(({schemaType}) => !recordTypeNames.has(schemaType)),
        ...groupTemplates,
      ],
    },
    plugins: [
      structureTool({
        name: 'notices',
        title: 'Privacy notices',
        structure: noticeStructure,
        defaultDocumentNode: documentViews,
      }),
    ],
    document: {
      actions: (actions, {schemaType}) => {
        if (recordTypeNames.has(schemaType)) return []
        if (schemaType === 'privacyNotice') return withSecond(actions, prepareAndPublish)
        if (schemaType === 'changeNotice') return withSecond(actions, publishChangeNotice)
        return actions
      },
      badges: (badges, {schemaType}) =>
        schemaType === 'privacyNotice' ? [...badges, standingBadge] : badges,
      newDocumentOptions: (items) =>
        items.filter(({templateId}) => !recordTypeNames.has(templateId)),
    },
    studio: {components: {layout: studioContentLayout(functionsOrigin)}},
  }
})

/** Publish stays the first action; ours comes right after it. */
function withSecond<Action>(actions: readonly Action[], second: Action): Action[] {
  return [...actions.slice(0, 1), second, ...actions.slice(1)]
}
