import {changeDa} from './da/change.js'
import {checksDa} from './da/checks.js'
import {contentDa} from './da/content.js'
import {examineDa} from './da/examine.js'
import {importDa} from './da/import.js'
import {openCaseDa} from './da/openCase.js'
import {optOutsDa} from './da/optOuts.js'
import {previewDa} from './da/preview.js'
import {publishDa} from './da/publish.js'
import {recordDa} from './da/record.js'
import {registerDa} from './da/register.js'
import {requestsDa} from './da/requests.js'
import {startersDa} from './da/starters.js'
import {structureDa} from './da/structure.js'
import {toolDa} from './da/tool.js'
import {usageDa} from './da/usage.js'
import {versionsDa} from './da/versions.js'
import {changeEn} from './en/change.js'
import {checksEn} from './en/checks.js'
import {contentEn} from './en/content.js'
import {examineEn} from './en/examine.js'
import {importEn} from './en/import.js'
import {openCaseEn} from './en/openCase.js'
import {optOutsEn} from './en/optOuts.js'
import {previewEn} from './en/preview.js'
import {publishEn} from './en/publish.js'
import {recordEn} from './en/record.js'
import {registerEn} from './en/register.js'
import {requestsEn} from './en/requests.js'
import {startersEn} from './en/starters.js'
import {structureEn} from './en/structure.js'
import {toolEn} from './en/tool.js'
import {usageEn} from './en/usage.js'
import {versionsEn} from './en/versions.js'
import {changeNb} from './nb/change.js'
import {checksNb} from './nb/checks.js'
import {contentNb} from './nb/content.js'
import {examineNb} from './nb/examine.js'
import {importNb} from './nb/import.js'
import {openCaseNb} from './nb/openCase.js'
import {optOutsNb} from './nb/optOuts.js'
import {previewNb} from './nb/preview.js'
import {publishNb} from './nb/publish.js'
import {recordNb} from './nb/record.js'
import {registerNb} from './nb/register.js'
import {requestsNb} from './nb/requests.js'
import {startersNb} from './nb/starters.js'
import {structureNb} from './nb/structure.js'
import {toolNb} from './nb/tool.js'
import {usageNb} from './nb/usage.js'
import {versionsNb} from './nb/versions.js'
import type {StudioLanguage} from './studioLanguage.js'

/** Every part of the Studio with its words in English, Norwegian and Danish: one line a part. */
const parts = [
  [changeEn, changeNb, changeDa],
  [checksEn, checksNb, checksDa],
  [contentEn, contentNb, contentDa],
  [examineEn, examineNb, examineDa],
  [publishEn, publishNb, publishDa],
  [structureEn, structureNb, structureDa],
  [toolEn, toolNb, toolDa],
  [usageEn, usageNb, usageDa],
  [versionsEn, versionsNb, versionsDa],
  [optOutsEn, optOutsNb, optOutsDa],
  [requestsEn, requestsNb, requestsDa],
  [openCaseEn, openCaseNb, openCaseDa],
  [registerEn, registerNb, registerDa],
  [previewEn, previewNb, previewDa],
  [startersEn, startersNb, startersDa],
  [importEn, importNb, importDa],
  [recordEn, recordNb, recordDa],
] as const

type KeyOf<Table> = Table extends unknown ? keyof Table & string : never
type WithoutPlural<Key> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key

/** What can be said in the Studio: a key of one of the parts, plurals by their common stem. */
export type StudioKey = WithoutPlural<KeyOf<(typeof parts)[number][0]>>

/** All words of the plugin by language, as flat tables. */
export const studioWords: Readonly<Record<StudioLanguage, Readonly<Record<string, string>>>> = {
  en: Object.assign({}, ...parts.map(([en]) => en)),
  nb: Object.assign({}, ...parts.map(([, nb]) => nb)),
  da: Object.assign({}, ...parts.map(([, , da]) => da)),
}
