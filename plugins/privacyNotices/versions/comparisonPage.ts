import {comparisonStyle} from '../../../core/diff/comparisonStyle.js'
import type {Language} from '../../../core/language.js'
import {noticePageStyle} from '../../../core/render/noticePageStyle.js'
import {previewPage, type Scheme} from '../preview/previewPage.js'

export interface ComparisonLook {
  readonly language: Language
  readonly scheme: Scheme
  readonly accentColor?: string | undefined
}

/** A comparison in the brand's look as a page of its own, as a light or a dark device shows it. */
export function comparisonPage(body: string, look: ComparisonLook): string {
  const {language, scheme, accentColor} = look
  const style = `${noticePageStyle(accentColor)}${comparisonStyle}main{padding-top:1rem}`
  return previewPage(
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title></title><style>${style}</style></head><body><main><article class="notice" lang="${language}">${body}</article></main></body></html>`,
    scheme,
  )
}
