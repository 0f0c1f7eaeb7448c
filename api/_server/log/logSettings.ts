/** Where and what the log is of. */
export interface LogSettings {
  /** Whether each request leaves a line. */
  readonly isOn: boolean
  /** Where Vercel runs the functions, such as `arn1`. */
  readonly region: string | undefined
  readonly deployment: string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * `REQUEST_LOG`: `on` or `off`. Unless it is set, requests are logged on Vercel and nowhere else: the
 * local stack's terminal stays readable.
 *
 * Read apart from the other settings: what those refuse is to be in the log, too.
 */
export function logSettings(environment: Environment): LogSettings {
  const {REQUEST_LOG: asked, VERCEL_ENV: host} = environment
  return {
    isOn: asked ? asked !== 'off' : Boolean(host),
    region: environment['VERCEL_REGION'],
    deployment: environment['VERCEL_DEPLOYMENT_ID'],
  }
}

/** @throws Error where `REQUEST_LOG` is neither */
export function assertLogSettings({REQUEST_LOG: asked}: Environment): void {
  if (!asked || asked === 'on' || asked === 'off') return
  throw new Error('Malformed settings: REQUEST_LOG: expected on or off.')
}
