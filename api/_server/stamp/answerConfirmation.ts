import {confirmKindPage, kindLinkPage} from '../../../core/confirm/confirmKindPage.js'
import {kindClaimsSchema, type KindClaims} from '../../../core/confirm/kindConfirmation.js'
import type {Brand} from '../../../core/content/brand.js'
import {diffNotices} from '../../../core/diff/diffNotices.js'
import {renderComparison} from '../../../core/diff/renderComparison.js'
import type {Language} from '../../../core/language.js'
import {renderPage} from '../../../core/page/renderPage.js'
import {Refusal, type RefusalCode} from '../../../core/refusal.js'
import {noticePath} from '../../../core/stamp/noticePath.js'
import type {VersionMetadata} from '../../../core/stamp/noticeVersion.js'
import {openToken} from '../../../core/token/sealToken.js'
import {fill} from '../../../core/words/changeWords.js'
import {confirmKindWords} from '../../../core/words/confirmKindWords.js'
import {browserLanguage} from '../browserLanguage.js'
import {pageResponse} from '../pageResponse.js'
import type {Call} from '../route.js'
import type {KindQuestion} from './kindQuestion.js'

type Wrong = 'wrong' | 'expired' | 'moved'

const codes: Readonly<Record<Wrong, RefusalCode>> = {
  wrong: 'bad_token',
  expired: 'expired_token',
  moved: 'moved_on',
}

/** What a link of ours asks; an expired one tells only whose page to show. */
export async function openKindLink({
  url,
  services,
  now,
}: Call): Promise<
  | {readonly state: 'valid' | 'expired'; readonly claims: KindClaims; readonly token: string}
  | {readonly state: 'invalid'}
> {
  const token = url.searchParams.get('t') ?? ''
  const {TOKEN_KEYS} = services.settings.secrets
  const opened = await openToken(TOKEN_KEYS, 'confirm-kind', kindClaimsSchema, token, now)
  return opened.state === 'invalid' ? opened : {...opened, token}
}

/** The page with the button and what changed. */
export async function answerQuestion(
  {brand, decision, before, resolved}: Extract<KindQuestion, {state: 'open'}>,
  token: string,
): Promise<Response> {
  const diff = diffNotices(before, resolved)
  const page = confirmKindPage({
    language: brand.prevailingLanguage,
    brandName: brand.name,
    accentColor: brand.accentColor ?? undefined,
    title: resolved.title,
    proposed: decision.loweredFrom,
    asked: decision.kind,
    reason: decision.loweredReason,
    noticeLanguage: resolved.language,
    comparison: renderComparison(diff, decision.reasons, resolved.language),
    token,
  })
  return await pageResponse(renderPage(page))
}

/** That it is confirmed: by this press, or before it. */
export async function answerConfirmed(
  call: Call,
  brand: Brand | undefined,
  version: VersionMetadata | undefined,
  isNow: boolean,
): Promise<Response> {
  const language = languageFor(call, brand)
  const {done, used, read} = confirmKindWords[language]
  const values = {version: String(version?.version ?? ''), title: version?.title ?? ''}
  const said = isNow
    ? {title: done.title, text: version ? fill(done.stamped, values) : done.waits}
    : used
  const link = version && {
    href: noticePath(version, {version: version.version, format: 'html'}),
    label: fill(read, values),
  }
  return await pageResponse(renderPage(kindLinkPage(said, {...lookOf(brand), language, link})))
}

/** A link that confirms nothing: a page that helps people on, a problem for programs. */
export async function answerWrongLink(call: Call, why: Wrong, brand?: Brand): Promise<Response> {
  const refusal = new Refusal(codes[why], 'This link confirms nothing: ask for a new one.')
  if (!(call.request.headers.get('accept') ?? '').includes('text/html')) throw refusal
  const language = languageFor(call, brand)
  const said = confirmKindWords[language][why]
  const page = renderPage(kindLinkPage(said, {...lookOf(brand), language}))
  return await pageResponse(page, {status: refusal.statusCode})
}

function languageFor({request}: Call, brand: Brand | undefined): Language {
  return brand?.prevailingLanguage ?? browserLanguage(request) ?? 'nb'
}

function lookOf(brand: Brand | undefined) {
  return {brandName: brand?.name, accentColor: brand?.accentColor ?? undefined}
}
