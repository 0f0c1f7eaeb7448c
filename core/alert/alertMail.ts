import {renderMail, type MailPart, type RenderedMail} from '../mail/renderMail.js'
import {alertedChecks} from './alertedChecks.js'
import type {PlannedMail} from './planAlerts.js'

const mostLines = 20

/**
 * Tells whoever runs the functions what is red, since when and what to do, or that it is over. It
 * names notices, tasks and numbers of requests, never a person.
 */
export function alertMail(
  {kind, check, alert, verdict}: Pick<PlannedMail, 'kind' | 'check' | 'alert' | 'verdict'>,
  publicOrigin: string,
): RenderedMail {
  const {title, anchor, todo} = alertedChecks[check]
  const host = new URL(publicOrigin).host
  const health: MailPart = {
    kind: 'link',
    label: 'How everything stands now',
    url: `${publicOrigin}/api/health`,
  }
  if (kind === 'over') {
    return renderMail({
      subject: `Over: ${lowerFirst(title)} (${host})`,
      language: 'en',
      senderName: 'Privacy notices',
      parts: [
        {
          kind: 'paragraph',
          text: `It is over: "${title}", found at ${alert.foundAt}. It has been well since ${alert.wellSince ?? 'now'}.`,
        },
        {kind: 'paragraph', text: verdict.says},
        health,
      ],
    })
  }
  return renderMail({
    subject: `${title} (${host})`,
    language: 'en',
    senderName: 'Privacy notices',
    parts: [
      {kind: 'paragraph', text: `${title}. ${verdict.says}`},
      ...listOf(verdict.causes ?? []),
      {kind: 'paragraph', text: `Since: ${verdict.since ?? alert.foundAt}`},
      {kind: 'paragraph', text: `What to do: ${todo}`},
      {kind: 'paragraph', text: `More: docs/runbook.md#${anchor}`},
      health,
      {
        kind: 'small',
        text: 'While it lasts there is one such mail a day, and one when it is over.',
      },
    ],
  })
}

function listOf(causes: NonNullable<PlannedMail['verdict']['causes']>): MailPart[] {
  if (causes.length === 0) return []
  const items = causes.slice(0, mostLines).map(({line}) => line)
  const more = causes.length - items.length
  return [{kind: 'list', items: more > 0 ? [...items, `and ${more} more`] : items}]
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
