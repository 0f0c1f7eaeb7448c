import {join} from 'node:path'

import {assertNodeVersion} from './assertNodeVersion.js'
import {buildDeployment} from './deployment/buildDeployment.js'
import {chosenRegion} from './deployment/chosenRegion.js'

assertNodeVersion()
const root = join(import.meta.dirname, '..')
const output = join(root, '.vercel', 'output')
const built = await buildDeployment({root, output, ...chosenRegion(process.env)})
for (const {name, bytes} of built) console.log(`${name}  ${Math.round(bytes / 1024)} KB`)
console.log(`Built ${built.length} functions and the Studio in .vercel/output.`)
