import {existsSync} from 'node:fs'

import type {LaunchOptions} from 'playwright-core'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Nothing of a browser's own may go looking for the internet, or these tests would hide it. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Without a graphics card, drawing as if there were one takes more than half of a page's time.
  '--disable-gpu-rasterization',
  '--disable-gpu-compositing',
  '--disable-software-rasterizer',
]
const ignoreDefaultArgs = ['--enable-unsafe-swiftshader']

/**
 * The Chrome or Chromium that is there, else the one that @sparticuz/chromium brings inside its
 * npm package (Linux, x64).
 *
 * @throws Error one clear sentence when there is neither.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const installed = [process.env['CHROME_PATH'], ...usualPlaces].find(
    (path) => path !== undefined && existsSync(path),
  )
  if (installed) return {executablePath: installed, args, ignoreDefaultArgs}
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Makes the package bring the libraries that a bare machine lacks.
    process.env['VERCEL'] ??= '1'
    const {default: chromium} = await import('@sparticuz/chromium')
    return {executablePath: await chromium.executablePath(), args, ignoreDefaultArgs}
  }
  throw new Error(
    'The browser tests need Chrome or Chromium: install one, or set CHROME_PATH to its program.',
  )
}
