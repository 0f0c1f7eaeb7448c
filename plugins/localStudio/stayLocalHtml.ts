const policy = [
  `default-src 'self' data: blob:`,
  `script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:`,
  `style-src 'self' 'unsafe-inline'`,
  `img-src 'self' data: blob: http://localhost:* http://*.localhost:* http://127.0.0.1:*`,
  `connect-src 'self' data: blob: http://localhost:* http://*.localhost:* http://127.0.0.1:* ws://localhost:* ws://*.localhost:* ws://127.0.0.1:*`,
].join('; ')

/**
 * The Studio's page for a machine without internet: no script and no font from elsewhere, and a
 * policy under which the browser refuses whatever was overlooked.
 */
export function stayLocalHtml(html: string): string {
  return withoutRemoteFonts(html)
    .replaceAll(/<script[^>]*(?:data-sanity-core|sanity-cdn\.)[^>]*>\s*<\/script>/g, '')
    .replaceAll(/<link[^>]*https:\/\/[^>]*sanity[^>]*>/g, '')
    .replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`)
}

/** Styles without the fonts that would be fetched from elsewhere: the system's own stand in. */
export function withoutRemoteFonts(styles: string): string {
  return styles.replaceAll(/@font-face\s*\{[^}]*https:[^}]*\}/g, '')
}
