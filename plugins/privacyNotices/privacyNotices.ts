import {definePlugin} from 'sanity'
import {structureTool} from 'sanity/structure'

import {recordTypes, schemaTypesFor} from '../../schemas/index.js'
import {publishChangeNotice} from './change/publishChangeNotice.js'
import {errorBadge} from './checks/errorBadge.js'
import {studioContentLayout} from './content/StudioContentLayout.js'
import {standingBadge} from './examine/standingBadge.js'
import {groupTemplates} from './groupTemplates.js'
import {chosenLanguage} from './locale/chosenLanguage.js'
import {schemaIn} from './locale/schemaIn.js'
import {studioBundles} from './locale/studioBundles.js'
import {studioText} from './locale/studioText.js'
import {ToolsAndLanguage} from './locale/ToolsAndLanguage.js'
import {prepareAndPublish} from './publish/prepareAndPublish.js'
import {readPluginOptions, type PluginOptions} from './readPluginOptions.js'
import {NoticeInput} from './starters/NoticeInput.js'
import {noticeTemplates} from './starters/noticeTemplates.js'
import {documentViews} from './structure/documentViews.js'
import {noticeStructure} from './structure/noticeStructure.js'
import {factActions, isFactType} from './usage/factActions.js'
import {touchBadge} from './usage/touchBadge.js'

const recordTypeNames = new Set(recordTypes.map(({name}) => name))

/**
 * What the Studio gains: the documents privacy notices are made of, a desk for them, a preview
 * beside every notice, and publishing that shows beforehand what it does.
 *
 * It speaks English, Norwegian (Bokmål) and Danish: whichever of `@sanity/locale-nb-no` and
 * `@sanity/locale-da-dk` the Studio has switched on.
 *
 * Documents that the functions write can be read and not touched: no actions, no templates.
 *
 * @throws Error when an option is wrong, naming the plugin and the option.
 */
export const privacyNotices = definePlugin<PluginOptions | void>((options) => {
  const {functionsOrigin, tool: hasTool = true} = readPluginOptions(options)
  const language = chosenLanguage()
  const text = studioText(language)
  return {
    name: 'privacy-notices',
    i18n: {bundles: studioBundles},
    schema: {
      types: schemaIn(language, schemaTypesFor(functionsOrigin)),
      templates: (templates) => [
        ...templates.filter(({schemaType}) => !recordTypeNames.has(schemaType)),
        ...groupTemplates(text),
        ...noticeTemplates(text),
      ],
    },
    plugins: hasTool
      ? [
          structureTool({
            name: 'notices',
            title: text('tool.title'),
            structure: noticeStructure,
            defaultDocumentNode: documentViews,
          }),
        ]
      : [],
    form: {components: {input: NoticeInput}},
    document: {
      actions: (actions, {schemaType}) => {
        if (recordTypeNames.has(schemaType)) return []
        if (schemaType === 'privacyNotice') return withSecond(actions, prepareAndPublish)
        if (schemaType === 'changeNotice') return withSecond(actions, publishChangeNotice)
        return isFactType(schemaType) ? factActions(actions, schemaType) : actions
      },
      badges: (badges, {schemaType}) => {
        if (schemaType === 'privacyNotice') return [...badges, standingBadge, errorBadge]
        return isFactType(schemaType) ? [...badges, touchBadge] : badges
      },
      newDocumentOptions: (items) =>
        items.filter(({templateId}) => !recordTypeNames.has(templateId)),
    },
    studio: {
      components: {
        layout: studioContentLayout(language, functionsOrigin),
        toolMenu: ToolsAndLanguage,
      },
    },
  }
})

/** Publish stays the first action; ours comes right after it. */
function withSecond<Action>(actions: readonly Action[], second: Action): Action[] {
  return [...actions.slice(0, 1), second, ...actions.slice(1)]
}
