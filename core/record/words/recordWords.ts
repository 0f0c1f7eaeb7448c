import type {Language} from '../../language.js'
import {da} from './da.js'
import {en} from './en.js'
import {nb} from './nb.js'
import {nn} from './nn.js'
import type {RecordWords} from './recordWording.js'
import {sv} from './sv.js'

/** The record's words by language. */
export const recordWords: Readonly<Record<Language, RecordWords>> = {nb, nn, da, sv, en}
