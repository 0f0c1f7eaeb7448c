import type {Language} from '../../language.js'
import {doubtWordsDa} from './doubtWordsDa.js'
import {doubtWordsEn} from './doubtWordsEn.js'
import {doubtWordsNb} from './doubtWordsNb.js'
import {doubtWordsNn} from './doubtWordsNn.js'
import {doubtWordsSv} from './doubtWordsSv.js'

/** What is said on reasonable doubt about who asks, in one language. */
export interface DoubtWording {
  /** To the handler. */
  readonly page: Readonly<
    Record<'heading' | 'help' | 'label' | 'button' | 'asked' | 'print', string>
  >
  /** To the person. */
  readonly mail: Readonly<{
    subject: string
    text: (object: string, controller: string) => string
    formOnPage: (contact: string) => string
    formEnclosed: (contact: string) => string
    due: (day: string) => string
    /** What the handler begins with; `[…]` waits for the reason, and for what is wanted. */
    draft: string
  }>
  readonly status: Readonly<Record<'heading' | 'text' | 'button', string>>
  /** The form to sign. */
  readonly form: Readonly<{
    title: string
    intro: (object: string, controller: string) => string
    known: string
    kind: string
    controller: string
    address: string
    reference: string
    received: string
    fill: string
    name: string
    phone: string
    placeAndDate: string
    declaration: string
    signature: string
    return: string
    returnText: (contact: string) => string
    post: (address: string) => string
    little: string
    fileName: string
    page: (page: number, count: number) => string
  }>
}

/** What is said on reasonable doubt about who asks (Art. 12(6)). */
export const doubtWords: Readonly<Record<Language, DoubtWording>> = {
  nb: doubtWordsNb,
  nn: doubtWordsNn,
  da: doubtWordsDa,
  sv: doubtWordsSv,
  en: doubtWordsEn,
}
