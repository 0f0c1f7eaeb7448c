import './plugins/localStudio/stayOnMachine.js'
import {daDKLocale} from '@sanity/locale-da-dk'
import {nbNOLocale} from '@sanity/locale-nb-no'
import {defineConfig} from 'sanity'

import {contentLake, isLocal} from './plugins/localStudio/localContentLake.js'
import {browserLocaleLast} from './plugins/privacyNotices/locale/browserLocaleLast.js'
import {chosenLanguage} from './plugins/privacyNotices/locale/chosenLanguage.js'
import {studioText} from './plugins/privacyNotices/locale/studioText.js'
import {privacyNotices} from './plugins/privacyNotices/privacyNotices.js'

const functionsOrigin = process.env.SANITY_STUDIO_FUNCTIONS_ORIGIN

export default defineConfig({
  ...contentLake,
  title: studioText(chosenLanguage())('tool.title'),
  i18n: {locales: browserLocaleLast},
  // Comments are kept in a dataset of their own, which only a hosted project has.
  document: {comments: {enabled: !isLocal}},
  releases: {enabled: false},
  scheduledPublishing: {enabled: false},
  scheduledDrafts: {enabled: false},
  tasks: {enabled: false},
  plugins: [nbNOLocale(), daDKLocale(), privacyNotices(functionsOrigin ? {functionsOrigin} : {})],
})
