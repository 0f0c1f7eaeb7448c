import {hasAnyText} from './formText.js'

/** Validation of a text by language that cannot be left out; `message` says why it is needed. */
export function requireText(message: string): (value: unknown) => true | string {
  return (value) => hasAnyText(value) || message
}
