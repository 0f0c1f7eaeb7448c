import {bannerLook} from './bannerLook.js'
import {bannerWordsIn, type BannerWords} from './bannerWords.js'
import {fetchBanner, type Banner, type BannerChange} from './fetchBanner.js'
import {LoadingElement} from './LoadingElement.js'
import {noticeAddress, type AskedNotice} from './noticeAddress.js'

/**
 * `<privacy-notice-change brand="…" lang="…">`: the change that is coming or just came; hidden
 * where there is none.
 *
 * Its button hides it until the page is loaded again: remembering more would need something stored
 * on the reader's device.
 */
export class PrivacyNoticeChangeElement extends LoadingElement {
  constructor() {
    super(bannerLook)
  }

  protected override showFallback(): void {
    super.showFallback()
    this.hidden = !this.hasChildNodes()
  }

  protected async load(asked: AskedNotice, signal: AbortSignal): Promise<unknown> {
    const banner = await fetchBanner(
      noticeAddress(asked, '/api/notices/*/notice-of-change'),
      signal,
    )
    this.root.replaceChildren(...(banner ? [this.#region(banner)] : []))
    this.hidden = !banner
    return banner?.answer ?? null
  }

  #region({language, changes}: Banner): HTMLElement {
    const words = bannerWordsIn(language)
    const told = this.#make('div', {}, ...changes.map((change) => this.#told(change, words)))
    const button = this.#make('button', {part: 'dismiss', title: words.dismissed}, words.dismiss)
    button.addEventListener('click', () => (this.hidden = true))
    const attributes = {part: 'banner', lang: language, 'aria-label': words.label}
    return this.#make('section', attributes, told, button)
  }

  #told({text, url}: BannerChange, words: BannerWords): HTMLElement {
    const isWeb = /^https?:/.test(url)
    const link = isWeb ? [' ', this.#make('a', {part: 'link', href: url}, words.compare)] : []
    return this.#make('p', {part: 'text'}, text, ...link)
  }

  #make(
    tag: string,
    attributes: Readonly<Record<string, string>>,
    ...content: (Node | string)[]
  ): HTMLElement {
    const element = this.ownerDocument.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    element.append(...content)
    return element
  }
}
