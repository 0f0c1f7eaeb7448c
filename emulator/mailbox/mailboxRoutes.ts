import {broadcastReportRoutes} from './broadcastReportRoutes.js'
import {broadcastRoutes} from './broadcastRoutes.js'
import {contactImportRoutes} from './contactImportRoutes.js'
import {contactPropertyRoutes} from './contactPropertyRoutes.js'
import {contactRoutes} from './contactRoutes.js'
import {contactSegmentRoutes} from './contactSegmentRoutes.js'
import {contactTopicRoutes} from './contactTopicRoutes.js'
import {domainRoutes} from './domainRoutes.js'
import {emailRoutes} from './emailRoutes.js'
import type {MailboxRoute} from './mailboxRoute.js'
import {segmentRoutes} from './segmentRoutes.js'
import {suppressionRoutes} from './suppressionRoutes.js'
import {topicRoutes} from './topicRoutes.js'
import {webhookRoutes} from './webhookRoutes.js'

/**
 * Every endpoint of Resend's the mailbox speaks; the first that matches answers.
 *
 * Left out, and answered 404 by name: templates, automations, events, API keys, OAuth grants, logs,
 * inbound mail, sharing a mail, and any change of domains.
 */
export const mailboxRoutes: readonly MailboxRoute[] = [
  ...emailRoutes,
  ...contactImportRoutes,
  ...contactRoutes,
  ...contactSegmentRoutes,
  ...contactTopicRoutes,
  ...contactPropertyRoutes,
  ...segmentRoutes,
  ...topicRoutes,
  ...broadcastRoutes,
  ...broadcastReportRoutes,
  ...suppressionRoutes,
  ...webhookRoutes,
  ...domainRoutes,
]
