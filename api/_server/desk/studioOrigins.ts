type Environment = Readonly<Record<string, string | undefined>>

/**
 * From where browsers may call the desk: the Studio of the deployment itself, whose pages name their
 * origin too when they post, and `STUDIO_ORIGINS`, separated by commas, such as
 * `https://notices.sanity.studio`.
 *
 * @param publicOrigin of a hosted setup; without, the local Studio is let in
 * @throws Error where one of them is no origin: no browser would ever name it
 */
export function studioOrigins(environment: Environment, publicOrigin?: string): readonly string[] {
  const named = (environment['STUDIO_ORIGINS'] ?? '')
    .split(',')
    .map((origin) => origin.trim().replace(/\/$/, ''))
    .filter((origin) => origin !== '')
  if (named.some((origin) => URL.parse(origin)?.origin !== origin)) {
    throw new Error(
      'Malformed settings: STUDIO_ORIGINS: expected origins without a path, https://notices.sanity.studio, with commas between.',
    )
  }
  if (publicOrigin !== undefined) return [...new Set([publicOrigin, ...named])]
  const port = environment['STUDIO_PORT'] ?? '3333'
  return [...named, `http://localhost:${port}`, `http://127.0.0.1:${port}`]
}
