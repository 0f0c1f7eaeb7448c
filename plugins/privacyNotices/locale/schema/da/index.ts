import type {SchemaWords} from '../../schemaIn.js'
import {blocksDa} from './blocks.js'
import {brandsDa} from './brands.js'
import {changesDa} from './changes.js'
import {cookiesDa} from './cookies.js'
import {noticesDa} from './notices.js'
import {organisationsDa} from './organisations.js'
import {codesDa, previewsDa} from './previews.js'
import {processorsDa} from './processors.js'
import {purposesDa} from './purposes.js'
import {recordsDa} from './records.js'
import {textsDa} from './texts.js'

/** All that forms and previews say, in Danish. */
export const schemaDa: SchemaWords = {
  texts: {
    ...brandsDa,
    ...organisationsDa,
    ...purposesDa,
    ...processorsDa,
    ...cookiesDa,
    ...noticesDa,
    ...changesDa,
    ...textsDa,
    ...blocksDa,
    ...recordsDa,
  },
  previews: previewsDa,
  codes: codesDa,
}
