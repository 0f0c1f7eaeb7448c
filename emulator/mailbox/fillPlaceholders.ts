import type {ContactRecord} from './mailboxRecords.js'
import type {MailboxStore} from './mailboxStore.js'

/**
 * Fills `{{{FIRST_NAME|there}}}`, `{{{contact.city}}}` and `{{{RESEND_UNSUBSCRIBE_URL}}}`.
 *
 * An unknown or empty value becomes the text after the bar, else the property's own fallback, else
 * nothing. Values are put in as they are: three braces mean unescaped, as with the vendor.
 */
export function fillPlaceholders(
  text: string,
  contact: ContactRecord,
  unsubscribeUrl: string,
  store: MailboxStore,
): string {
  const own: Record<string, string | null> = {
    resend_unsubscribe_url: unsubscribeUrl,
    email: contact.email,
    first_name: contact.first_name,
    last_name: contact.last_name,
  }
  return text.replaceAll(
    /\{\{\{\s*(?:contact\.)?(\w+)\s*(?:\|([^}]*))?\}\}\}/gi,
    (_placeholder, name: string, otherwise?: string) => {
      const value =
        own[name.toLowerCase()] ??
        contact.properties[name] ??
        contact.properties[name.toLowerCase()]
      if (value !== undefined && value !== null && value !== '') return String(value)
      const property =
        store.contactProperties.find(name) ?? store.contactProperties.find(name.toLowerCase())
      return otherwise?.trim() ?? String(property?.fallback_value ?? '')
    },
  )
}
