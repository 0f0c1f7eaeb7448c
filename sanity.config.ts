import './plugins/localStudio/stayOnMachine.js'
import {defineConfig} from 'sanity'

import {contentLake} from './plugins/localStudio/localContentLake.js'
import {privacyNotices} from './plugins/privacyNotices/privacyNotices.js'

const functionsOrigin = process.env.SANITY_STUDIO_FUNCTIONS_ORIGIN

export default defineConfig({
  ...contentLake,
  title: 'Privacy notices',
  releases: {enabled: false},
  scheduledPublishing: {enabled: false},
  scheduledDrafts: {enabled: false},
  tasks: {enabled: false},
  plugins: [privacyNotices(functionsOrigin ? {functionsOrigin} : {})],
})
