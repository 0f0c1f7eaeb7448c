import {html, Html} from '../../../core/html.js'
import {languageNames} from '../../../core/language.js'
import type {FetchedArticle} from '../../../core/site/fetchNoticeArticle.js'
import type {FetchedChange} from '../../../core/site/fetchNoticeOfChange.js'
import type {DemoBrand} from './demoBrand.js'
import {demoExamples} from './demoExamples.js'
import {demoShell} from './demoShell.js'

interface Shown {
  readonly origin: string
  readonly policy: string
  readonly brands: readonly DemoBrand[]
  readonly brand: DemoBrand
  readonly article: FetchedArticle
  readonly change: FetchedChange
}

/** The demo site with one brand's notice, and in words what it shows. */
export function demoPage(shown: Shown): Html {
  const {brand, article, brands} = shown
  const [first] = brand.notices
  const language = (article.state === 'found' && article.language) || first?.language || 'nb'
  const tag = html`brand="${brand.brand}" lang="${language}"`
  const body = html`<header class="intro">
      <h1>A website with its privacy notice</h1>
      <p>
        Below is the site of <strong>${brand.name}</strong>. Its server fetched the notice and put
        it inside the tag <code>&lt;privacy-notice&gt;</code>; with JavaScript, the component takes
        over and keeps the page’s own font and colours. Without JavaScript, or when the functions
        are down, the server’s copy stays. Nothing is stored on the reader’s device.
      </p>
      ${picker(
        'Brand',
        brands.map((one) => link(one.brand, undefined, one.name, one === brand)),
      )}
      ${picker(
        'Language',
        brand.notices
          .filter(({notice}) => notice === 'privacy')
          .map((one) =>
            link(brand.brand, one.language, languageNames[one.language], one.language === language),
          ),
      )}
    </header>
    <main class="site">
      <p class="site-name">${brand.name}</p>
      <div class="site-body">
        <privacy-notice-change ${tag}>${toldByServer(shown.change)}</privacy-notice-change>
        <privacy-notice ${tag}>${writtenByServer(article)}</privacy-notice>
      </div>
    </main>
    <footer class="intro">${demoExamples({...shown, language})}</footer>`
  return demoShell(brand.brand, `${brand.name}: a website with its privacy notice`, body)
}

function picker(label: string, links: readonly Html[]): Html {
  return html`<nav class="picker" aria-label="${label}">
    <p>${label}</p>
    <ul>
      ${links}
    </ul>
  </nav>`
}

function link(brand: string, language: string | undefined, text: string, isHere: boolean): Html {
  const address = `/demo?${new URLSearchParams({brand, ...(language && {lang: language})}).toString()}`
  const lang = language && html` lang="${language}"`
  const current = isHere && html` aria-current="page"`
  return html`<li><a href="${address}"${lang}${current}>${text}</a></li>`
}

function writtenByServer(article: FetchedArticle): Html {
  if (article.state === 'found') return new Html(article.markup)
  if (article.state === 'unchanged') return html``
  return html`<p lang="en">There is no notice in force: ${article.detail}</p>`
}

function toldByServer(answer: FetchedChange): Html | false {
  if (answer.state !== 'change') return false
  const {current, upcoming} = answer.change
  const told = [current, upcoming].filter((one) => one !== null)
  return html`${told.map(({text, url}) => html`<p><a href="${url}">${text}</a></p>`)}`
}
