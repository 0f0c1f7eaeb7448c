import {adoptArticle} from './adoptArticle.js'
import {fetchNoticePage} from './fetchNoticePage.js'
import {LoadingElement} from './LoadingElement.js'
import {noticeAddress, type AskedNotice} from './noticeAddress.js'
import {noticeLook} from './noticeLook.js'
import {goToSection, linkSections} from './sectionLinks.js'

/** `<privacy-notice brand="…" lang="…" notice="…">`: the version that is in force. */
export class PrivacyNoticeElement extends LoadingElement {
  readonly #follow = () => goToSection(this, this.root, location.hash)

  constructor() {
    super(noticeLook)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('hashchange', this.#follow)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('hashchange', this.#follow)
  }

  protected async load(asked: AskedNotice, signal: AbortSignal): Promise<unknown> {
    const page = await fetchNoticePage(noticeAddress(asked, '/api/embed/*'), signal)
    const pieces = adoptArticle(page, this.ownerDocument)
    this.root.replaceChildren(...pieces)
    linkSections(this, this.root)
    this.#follow()
    return {
      brand: asked.brand,
      language: pieces.at(-1)?.lang,
      version: Number(metaOf(page, 'notice-version')),
      hash: metaOf(page, 'notice-hash'),
    }
  }
}

function metaOf(page: Document, name: string): string | null | undefined {
  return page.querySelector(`meta[name=${name}]`)?.getAttribute('content')
}
