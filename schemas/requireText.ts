import {hasAnyText} from './formText.js'
import type {Said} from './say.js'

/** Validation of a text by language that cannot be left out; `message` says why it is needed. */
export function requireText(message: Said): (value: unknown) => true | Said {
  return (value) => hasAnyText(value) || message
}
