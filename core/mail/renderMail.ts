import {Html, html} from '../html.js'
import type {Language} from '../language.js'
import {accentOf} from '../page/accentOf.js'
import {readableOn} from '../page/pageStyle.js'

/** A part of a mail, in reading order. */
export type MailPart =
  | {readonly kind: 'paragraph'; readonly text: string}
  | {readonly kind: 'heading'; readonly text: string}
  | {readonly kind: 'list'; readonly items: readonly string[]}
  /** A link shown as a button, its address in full below for those whose program shows none. */
  | {readonly kind: 'button'; readonly label: string; readonly url: string}
  | {readonly kind: 'small'; readonly text: string}
  /** A link in small print, its address shown. */
  | {readonly kind: 'link'; readonly label: string; readonly url: string}

export interface Mail {
  readonly subject: string
  readonly language: Language
  readonly senderName: string
  readonly accentColor?: string | undefined
  readonly parts: readonly MailPart[]
}

export interface RenderedMail {
  readonly subject: string
  readonly html: string
  readonly text: string
}

/**
 * A mail as HTML and plain text with the same words: one hand-checked table layout, no picture, no
 * pixel, nothing loaded.
 */
export function renderMail(mail: Mail): RenderedMail {
  const accent = accentOf(mail.accentColor)
  const markup = html`<!doctype html>
<html lang="${mail.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${mail.subject}</title></head>
<body style="margin:0;padding:0;background:#f5f5f4">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f5f5f4"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#ffffff;border-top:4px solid ${accent};font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.55;color:#1a1a1a"><tr><td style="padding:24px 28px">
<p style="margin:0 0 20px;font-weight:bold">${mail.senderName}</p>
${mail.parts.map((part) => partMarkup(part, accent))}
</td></tr></table>
</td></tr></table>
</body></html>
`
  const text = [mail.senderName, ...mail.parts.map(partText)].join('\n\n')
  return {subject: mail.subject, html: markup.markup, text: `${text}\n`}
}

function partMarkup(part: MailPart, accent: string): Html {
  switch (part.kind) {
    case 'paragraph':
      return html`<p style="margin:0 0 16px">${lines(part.text)}</p>`
    case 'heading':
      return html`<h2 style="margin:24px 0 8px;font-size:18px">${part.text}</h2>`
    case 'list':
      return html`<ul style="margin:0 0 16px;padding-left:20px">${part.items.map((item) => html`<li>${item}</li>`)}</ul>`
    case 'button':
      return html`<p style="margin:8px 0 8px"><a href="${part.url}" style="display:inline-block;padding:12px 22px;background:${accent};color:${readableOn(accent)};font-weight:bold;text-decoration:none;border-radius:6px">${part.label}</a></p><p style="margin:0 0 16px;font-size:13px;color:#595959;word-break:break-all">${part.url}</p>`
    case 'small':
      return html`<p style="margin:0 0 12px;font-size:14px;color:#595959">${lines(part.text)}</p>`
    case 'link':
      return html`<p style="margin:0 0 12px;font-size:14px;color:#595959;word-break:break-word">${part.label}: <a href="${part.url}" style="color:#595959">${part.url}</a></p>`
    default:
      return part satisfies never
  }
}

function lines(text: string): Html[] {
  return text.split('\n').map((line, index) => html`${index === 0 ? '' : new Html('<br>')}${line}`)
}

function partText(part: MailPart): string {
  switch (part.kind) {
    case 'list':
      return part.items.map((item) => `- ${item}`).join('\n')
    case 'button':
      return `${part.label}\n${part.url}`
    case 'link':
      return `${part.label}: ${part.url}`
    default:
      return part.text
  }
}
