import type {AskedNotice} from './noticeAddress.js'

/** Why an element shows no answer: the HTTP status, 0 when none came or no brand is named. */
export class NoAnswer extends Error {
  readonly status: number
  constructor(status: number) {
    super(`The notice could not be loaded (status ${status}).`)
    this.status = status
  }
}

/**
 * An element that shows what the functions answer for its attributes.
 *
 * What stands inside the tag is shown until the answer is there, and again when none comes. A
 * change of attributes loads anew; an answer that comes too late is dropped. Nothing is stored on
 * the reader's device. It tells the page with `notice-loaded` and `notice-failed`.
 */
export abstract class LoadingElement extends HTMLElement {
  static readonly observedAttributes = ['brand', 'lang', 'notice', 'origin']
  /** Where the script came from; the attribute `origin` says otherwise. */
  static scriptOrigin = ''
  readonly root: ShadowRoot
  #loading = new AbortController()

  constructor(style: string) {
    super()
    this.root = this.attachShadow({mode: 'open'})
    // A strict policy forbids style elements and attributes; it allows sheets made by a script.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(style)
    this.root.adoptedStyleSheets = [sheet]
  }

  /** Shows the answer and gives what `notice-loaded` tells of it. Stops when the signal says so. */
  protected abstract load(asked: AskedNotice, signal: AbortSignal): Promise<unknown>

  connectedCallback(): void {
    this.showFallback()
    this.#start()
  }

  disconnectedCallback(): void {
    this.#loading.abort()
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (this.isConnected && before !== after) this.#start()
  }

  protected showFallback(): void {
    this.root.replaceChildren(this.ownerDocument.createElement('slot'))
  }

  /** Several attributes set in one go are one question. */
  #start(): void {
    this.#loading.abort()
    const loading = new AbortController()
    this.#loading = loading
    queueMicrotask(() => {
      if (!loading.signal.aborted) void this.#run(loading.signal)
    })
  }

  async #run(signal: AbortSignal): Promise<void> {
    this.setAttribute('aria-busy', 'true')
    let told: [name: string, detail: unknown]
    try {
      told = ['notice-loaded', await this.load(this.#asked(), signal)]
    } catch (error) {
      told = ['notice-failed', {status: error instanceof NoAnswer ? error.status : 0}]
      if (!signal.aborted) this.showFallback()
    }
    if (signal.aborted) return
    this.removeAttribute('aria-busy')
    const [name, detail] = told
    this.dispatchEvent(new CustomEvent(name, {bubbles: true, composed: true, detail}))
  }

  #asked(): AskedNotice {
    const brand = this.getAttribute('brand')
    if (!brand) throw new NoAnswer(0)
    return {
      origin: this.getAttribute('origin') ?? LoadingElement.scriptOrigin,
      brand,
      notice: this.getAttribute('notice'),
      lang: this.getAttribute('lang'),
    }
  }
}
