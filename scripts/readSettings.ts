import {parseSettings, type Settings} from '../api/_server/settings.js'
import {Refusal} from '../core/refusal.js'

/**
 * The settings of a command of the terminal.
 *
 * @throws Refusal `bad_request` naming those that are missing or malformed, never what is in them
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  try {
    return parseSettings(environment)
  } catch (error) {
    if (error instanceof Error && /^(?:Missing|Malformed) settings: /.test(error.message)) {
      throw new Refusal('bad_request', error.message, {cause: error})
    }
    throw error
  }
}
