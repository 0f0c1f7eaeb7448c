import {html, type Html} from '../../../core/html.js'
import type {DemoBrand} from './demoBrand.js'
import {demoShell} from './demoShell.js'

/** What the demo says of a brand that has no stamped notice. */
export function emptyDemoPage(brands: readonly DemoBrand[]): Html {
  const links = brands.map(
    ({brand, name}) => html`<li><a href="/demo?brand=${brand}">${name}</a></li>`,
  )
  const body = html`<main class="intro">
    <h1>No notice to show</h1>
    <p>
      This brand has no published version of a privacy notice. A site shows nothing before there is
      one.
    </p>
    ${links.length > 0 && html`<ul class="picker">${links}</ul>`}
  </main>`
  return demoShell('', 'No notice to show', body)
}
