import {knownServices} from '../knownServices.js'
import {latin} from '../latin.js'

const form = /[\s,]+(?:asa?|aps|a\/s|ab|inc|llc|ltd|limited|gmbh|oy|bv|plc|sarl)\.?$/i
const called = new Set(knownServices.map(({name}) => name.toLowerCase()))
/** Whose names begin those of many companies and services: `Google Ireland Limited`, `Klarna Bank`. */
const groups = latin(
  /^(?:google|facebook|meta|microsoft|amazon|apple|klarna|stripe|visma|posten|postnord|vipps|nets|adobe|oracle|the rocket science group|intuit|linkedin|twitter|youtube)(?!\p{L})/iu,
)

/** Whether a name is that of a well-known service, which is seldom the one whose notice it is. */
export function isServiceName(name: string): boolean {
  return groups.test(name) || called.has(name.toLowerCase().replace(form, ''))
}
