import type {NoticeElements} from '../reading/noticeElements.js'
import type {NoticeText} from '../reading/noticeText.js'
import type {Finding} from './finding.js'

/** What `npm run notice -- check` and `import` print with `--json`, for programs. */
export interface NoticeJson {
  readonly language: string
  readonly title: string | null
  readonly controller: {
    readonly name: string | null
    readonly orgNumber: string | null
    readonly address: string | null
    readonly emails: readonly string[]
  }
  readonly stamp: {
    readonly version: number | null
    readonly date: string | null
    readonly raw: string
  } | null
  readonly headings: readonly string[]
  readonly processors: readonly string[]
  readonly cookies: readonly {
    readonly name: string
    readonly expiry: string | null
    readonly purpose: string | null
  }[]
  readonly authority: string | null
  readonly findings: readonly Pick<
    Finding,
    'rule' | 'severity' | 'quote' | 'start' | 'end' | 'message' | 'source' | 'fix'
  >[]
}

/** A notice with what is wrong with it, for programs. */
export function noticeJson(
  {language, blocks}: NoticeText,
  {title, controller, stamp, processors, cookies, authority, emails}: NoticeElements,
  findings: readonly Finding[],
): NoticeJson {
  return {
    language,
    title: title?.text ?? null,
    controller: {
      name: controller?.name ?? null,
      orgNumber: controller?.orgNumber ?? null,
      address: controller?.address ?? null,
      emails: controller?.emails ?? [...new Set(emails.map(({address}) => address))],
    },
    stamp: stamp
      ? {version: stamp.version ?? null, date: stamp.date ?? null, raw: stamp.raw}
      : null,
    headings: blocks
      .filter(({kind}) => kind === 'heading')
      .map(({number, text, isNumberRestored}) =>
        number !== undefined && !isNumberRestored ? `${number} ${text}` : text,
      ),
    processors: processors.map(({name}) => name),
    cookies: cookies.map(({name, expiry, purpose}) => ({
      name,
      expiry: expiry ?? null,
      purpose: purpose ?? null,
    })),
    authority: authority?.name ?? null,
    findings: findings.map(({rule, severity, quote, start, end, message, source, fix}) => ({
      rule,
      severity,
      quote,
      start,
      end,
      message,
      source,
      ...(fix !== undefined && {fix}),
    })),
  }
}
