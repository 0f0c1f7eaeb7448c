import {html, type Html} from '../../../core/html.js'

interface Examples {
  readonly origin: string
  readonly policy: string
  readonly brand: {readonly brand: string}
  readonly language: string
}

/** How a site does what the demo shows: on its server first, then by the two tags. */
export function demoExamples({origin, policy, brand: {brand}, language}: Examples): Html {
  const onServer = `import {fetchNoticeArticle} from './core/site/site.js'

const notice = await fetchNoticeArticle({
  origin: '${origin}',
  brand: '${brand}',
  language: '${language}',
})
if (notice.state === 'found') page.put(notice.markup)`
  const tags = `<script type="module" src="${origin}/api/embed.js"></script>

<privacy-notice-change brand="${brand}" lang="${language}"></privacy-notice-change>
<privacy-notice brand="${brand}" lang="${language}">
  <!-- what your server fetched, or a link to the notice -->
</privacy-notice>`
  const style = `privacy-notice {
  --privacy-notice-accent: #0b6e6e;
}
privacy-notice::part(heading) {
  font-family: Georgia, serif;
}`
  return html`<h2>How this page does it</h2>
    <div class="examples">
      <section>
        <h3>On the server (do this first)</h3>
        <p>
          The site’s server asks, so visitors’ addresses reach nobody else. The answer is one
          <code>article</code> that can go into the page as it is. Ask again every minute at most,
          with the <code>etag</code> of what you have.
        </p>
        ${code(onServer)}
      </section>
      <section>
        <h3>With two tags</h3>
        <p>
          For a site without a server of its own. Each visitor’s browser then asks the functions’
          host, which sees the visitor’s IP address: say so in the notice.
        </p>
        ${code(tags)}
      </section>
      <section>
        <h3>In the site’s own look</h3>
        <p>
          Font, size and colours are inherited, in light and dark. Custom properties and parts
          change the rest.
        </p>
        ${code(style)}
      </section>
      <section>
        <h3>Under a strict policy</h3>
        <p>
          This page allows no inline style, no inline script and no HTML made from text (Trusted
          Types). It is sent with:
        </p>
        ${code(policy.replaceAll('; ', ';\n'))}
      </section>
    </div>
    <p>
      The banner shows only while there is a change to tell: publish a change notice in the Studio
      and load this page again.
    </p>`
}

function code(text: string): Html {
  return html`<pre tabindex="0"><code>${text}</code></pre>`
}
