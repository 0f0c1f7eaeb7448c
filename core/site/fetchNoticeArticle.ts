import {askFunctions, type NoNotice, type SiteQuestion, type Unchanged} from './askFunctions.js'

/** A notice in force as markup, or why there is none to show. */
export type FetchedArticle =
  | {
      readonly state: 'found'
      /**
       * One `<article>` with one h1 and no script: it can go into any page as it is. Above it stands
       * what is said of its delivery, where a translation is missing or lags behind.
       */
      readonly markup: string
      /** The `lang` of the article: the one asked for, or the one that prevails. */
      readonly language: string | undefined
      readonly version: number
      readonly hash: string
      readonly etag: string | undefined
    }
  | Unchanged
  | NoNotice

/**
 * The version that is in force, or was at a time, as markup for a page that the site's server makes.
 *
 * @throws Error when the functions are down, the question is put wrong, or the answer is no notice.
 */
export async function fetchNoticeArticle(question: SiteQuestion): Promise<FetchedArticle> {
  const answer = await askFunctions(question, '', 'html')
  if (!(answer instanceof Response)) return answer
  const page = await answer.text()
  const article = /<article[\s>][^]*<\/article>/.exec(page)?.[0]
  const note = /<div role="note">[^]*?<\/div>/.exec(page)?.[0] ?? ''
  const hash = metaOf(page, 'notice-hash')
  if (article === undefined || hash === undefined) {
    throw new Error('The notice functions answered a page that holds no notice.')
  }
  return {
    state: 'found',
    markup: (note + article).replaceAll(
      'href="/api/',
      `href="${new URL(question.origin).origin}/api/`,
    ),
    language: answer.headers.get('content-language') ?? undefined,
    version: Number(metaOf(page, 'notice-version')),
    hash,
    etag: answer.headers.get('etag') ?? undefined,
  }
}

function metaOf(page: string, name: string): string | undefined {
  return new RegExp(`<meta name="${name}" content="([^"]*)">`).exec(page)?.[1]
}
