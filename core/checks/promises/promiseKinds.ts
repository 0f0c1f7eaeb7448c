import {answerPromise} from './kinds/answerPromise.js'
import {changeChannelPromise} from './kinds/changeChannelPromise.js'
import {exportChannelPromise} from './kinds/exportChannelPromise.js'
import {exportFormatPromise} from './kinds/exportFormatPromise.js'
import {identityPromise} from './kinds/identityPromise.js'
import {leadTimePromise} from './kinds/leadTimePromise.js'
import {leavingTimePromise} from './kinds/leavingTimePromise.js'
import {leavingWayPromise} from './kinds/leavingWayPromise.js'
import {linkPromise} from './kinds/linkPromise.js'
import {requestKeptPromise} from './kinds/requestKeptPromise.js'
import {retentionPromise} from './kinds/retentionPromise.js'
import {stampPlacePromise} from './kinds/stampPlacePromise.js'
import type {PromiseKind} from './promiseKind.js'

/** Every kind of promise that settings or the product keep, or do not. */
export const promiseKinds: readonly PromiseKind[] = [
  leadTimePromise,
  changeChannelPromise,
  stampPlacePromise,
  leavingWayPromise,
  leavingTimePromise,
  linkPromise,
  answerPromise,
  identityPromise,
  exportFormatPromise,
  exportChannelPromise,
  requestKeptPromise,
  retentionPromise,
]
