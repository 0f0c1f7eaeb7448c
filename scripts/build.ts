import {join} from 'node:path'

import {assertNodeVersion} from './assertNodeVersion.js'
import {buildDeployment} from './deployment/buildDeployment.js'

assertNodeVersion()
const root = join(import.meta.dirname, '..')
const outside = process.env['ALLOW_REGION_OUTSIDE_EEA']
const region = outside ?? process.env['FUNCTIONS_REGION']
const built = await buildDeployment({
  root,
  output: join(root, '.vercel', 'output'),
  ...(region && {region}),
  isOutsideEea: outside !== undefined,
})
for (const {name, bytes} of built) console.log(`${name}  ${Math.round(bytes / 1024)} KB`)
console.log(`Built ${built.length} functions and the Studio in .vercel/output.`)
