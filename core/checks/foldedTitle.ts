import {latin} from '../reading/latin.js'
import {remembered} from '../reading/remembered.js'

/** A heading's words alone, for comparing: no number, no capitals, no marks. */
export const foldedTitle: (text: string) => string = remembered((text) =>
  text
    .toLowerCase()
    .replace(/^\s*(?:\d+(?:\.\d+)*[.)]?|[a-z][.)])\s+/u, '')
    .replace(/[\s.…_·]*\d*\s*$/u, '')
    .replaceAll(latin(/[^\p{L}\d]+/gu), ' ')
    .trim(),
)
