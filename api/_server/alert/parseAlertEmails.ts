import {addressIn} from '../../../core/subject/addressIn.js'

const most = 10

/**
 * `ALERT_EMAIL`: one address, or several with commas.
 *
 * @throws Error saying which of them is none, never what is in it.
 */
export function parseAlertEmails(given: string | undefined): readonly string[] {
  if (!given?.trim()) return []
  const parts = given.split(',')
  if (parts.length > most) {
    throw new Error(`Malformed settings: ALERT_EMAIL: expected ${most} addresses at most.`)
  }
  const addresses = parts.map((part, index) => {
    const address = addressIn(part.trim())
    if (address !== undefined) return address
    throw new Error(
      `Malformed settings: ALERT_EMAIL: expected addresses with commas between; number ${index + 1} is none.`,
    )
  })
  return [...new Set(addresses)]
}
