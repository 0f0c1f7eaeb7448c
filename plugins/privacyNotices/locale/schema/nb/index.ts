import type {SchemaWords} from '../../schemaIn.js'
import {blocksNb} from './blocks.js'
import {brandsNb} from './brands.js'
import {changesNb} from './changes.js'
import {cookiesNb} from './cookies.js'
import {noticesNb} from './notices.js'
import {organisationsNb} from './organisations.js'
import {codesNb, previewsNb} from './previews.js'
import {processorsNb} from './processors.js'
import {purposesNb} from './purposes.js'
import {recordsNb} from './records.js'
import {textsNb} from './texts.js'

/** All that forms and previews say, in Norwegian (Bokmål). */
export const schemaNb: SchemaWords = {
  texts: {
    ...brandsNb,
    ...organisationsNb,
    ...purposesNb,
    ...processorsNb,
    ...cookiesNb,
    ...noticesNb,
    ...changesNb,
    ...textsNb,
    ...blocksNb,
    ...recordsNb,
  },
  previews: previewsNb,
  codes: codesNb,
}
