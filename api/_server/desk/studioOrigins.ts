type Environment = Readonly<Record<string, string | undefined>>

/**
 * From where browsers may call the desk: `STUDIO_ORIGINS`, separated by commas, such as
 * `https://notices.sanity.studio`; without a hosted setup, the local Studio.
 */
export function studioOrigins(
  mode: 'embedded' | 'production',
  environment: Environment,
): readonly string[] {
  const named = (environment['STUDIO_ORIGINS'] ?? '')
    .split(',')
    .map((origin) => origin.trim().replace(/\/$/, ''))
    .filter((origin) => origin !== '')
  if (mode !== 'embedded') return named
  const port = environment['STUDIO_PORT'] ?? '3333'
  return [...named, `http://localhost:${port}`, `http://127.0.0.1:${port}`]
}
