import type {TokenPurpose} from '../../core/token/sealToken.js'

/** Which token opens which page. */
export const pagePurposes: Readonly<Record<string, TokenPurpose>> = {
  '/api/unsubscribe': 'unsubscribe',
  '/api/unsubscribe/undo': 'resubscribe',
  '/api/export/confirm': 'export-confirm',
  '/api/export/status': 'export-status',
  '/api/export/fact': 'export-status',
  '/api/export/download': 'export-download',
  '/api/processor': 'processor',
  '/api/confirm': 'confirm-kind',
}
