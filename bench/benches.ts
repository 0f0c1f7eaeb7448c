import {benchChangeNotice} from './changeNotice.js'
import {benchChecks} from './checks.js'
import {benchColdStart} from './coldStart.js'
import {benchCompose} from './compose.js'
import {benchDiff} from './diff.js'
import {benchExportMemory} from './exportMemory.js'
import {benchExportPdf} from './exportPdf.js'
import type {Figure} from './measure.js'
import {benchNoticeCommand} from './noticeCommand.js'
import {benchNotices} from './notices.js'
import {benchStamp} from './stamp.js'
import {benchStart} from './start.js'
import {benchThroughput} from './throughput.js'

/** Every bench, by the name that picks it: `npm run bench -- notices --json`. */
export const benches: Readonly<Record<string, () => Promise<Figure[]>>> = {
  changeNotice: benchChangeNotice,
  checks: benchChecks,
  coldStart: benchColdStart,
  compose: benchCompose,
  diff: benchDiff,
  exportMemory: benchExportMemory,
  exportPdf: benchExportPdf,
  noticeCommand: benchNoticeCommand,
  notices: benchNotices,
  stamp: benchStamp,
  start: benchStart,
  throughput: benchThroughput,
}
