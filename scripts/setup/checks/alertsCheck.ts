import type {SetupCheck} from '../setupCheck.js'

/** That somebody hears what goes wrong. The functions run without it; going live takes it. */
export const alertsCheck: SetupCheck = {
  name: 'alerts',
  async look({services: {settings}}) {
    const count = settings.alertEmails.length
    if (count === 0) {
      const text =
        'nobody hears when the cron is silent, a chain does not verify, an opt-out is late or a request nearly due: set ALERT_EMAIL, one address or several with commas.'
      return {state: 'missing', text}
    }
    const who = count === 1 ? 'one address hears' : `${count} addresses hear`
    return {state: 'ok', text: `${who} what goes wrong.`}
  },
}
