const oldest = [22, 12] as const

/**
 * The Studio and the emulator need Node 22.12; `npm ci` brings Node 24 into `node_modules/.bin`,
 * unless it was told to run no install scripts.
 */
export function assertNodeVersion(version: string = process.versions.node): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  throw new Error(
    `This runs on Node ${oldest.join('.')} or later and found ${version}. Run "npm ci" without --ignore-scripts, then "npm start".`,
  )
}
