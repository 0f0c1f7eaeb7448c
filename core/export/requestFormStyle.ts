import {pageStyle} from '../page/pageStyle.js'

/**
 * The form's style: what a choice does not need is left out of sight where the browser can tell from
 * the choice alone. Where it cannot, all of it is shown, and says when it is to be filled in.
 */
export function requestFormStyle(accentColor?: string): string {
  return `${pageStyle(accentColor)}
.choices{margin:0 0 2rem}.choices legend{font-size:1.125rem}
.choice small{display:block;font-size:.9375rem;color:var(--muted)}
textarea{min-height:9rem}
@supports selector(:has(a)){
form:not(:has([value=objection]:checked,[value=withdrawal]:checked)) .for-stopping,
form:not(:has([value=lostAddress]:checked)) .for-lost,
form:has([value=access]:checked,[value=portability]:checked):has([value=self]:checked) .for-desk,
form:has([value=objection]:checked,[value=withdrawal]:checked):has([value=marketing]:checked):has([value=self]:checked) .for-desk{display:none}
}`
}
