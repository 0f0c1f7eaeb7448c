import type {NamedController, NamedOrganisation} from '../noticeElements.js'
import type {Mention, NoticeText} from '../noticeText.js'
import {contactsOf} from './contactsOf.js'
import {controllerCandidates, onItsOwnLine, type Candidate} from './controllerCandidates.js'
import {supportFor, type ReadAround} from './supportFor.js'

/**
 * Who is responsible: the organisation that is called so, else the one whose notice it says it is.
 * Where the notice itself names a brand or a domain alone, a company may still be named in somebody
 * else's notice pasted in: then that is its name, and it stays unnamed.
 */
export function readController(text: NoticeText, read: ReadAround): NamedController | undefined {
  const support = supportFor(text, read)
  const candidates = controllerCandidates(text.blocks, read).map((each) => ({
    ...each,
    weight: each.weight + support(each.name),
  }))
  const isOwn = ({block}: Mention): boolean => text.blocks[block]?.embedded === undefined
  const own = heaviest(candidates.filter(isOwn))
  const numbered = new Set(candidates.flatMap((each) => (each.isNumbered ? [each.name] : [])))
  const isNamed = (each: Candidate): boolean =>
    numbered.has(each.name) || isCompany(each, read.organisations)
  // `Skyhus` is responsible, and `Skyhus Trening AS` stands in the address: that is who it is.
  const isRelated = ({name, weight}: Candidate): boolean =>
    own !== undefined &&
    (name.toLowerCase().startsWith(own.name.toLowerCase()) || weight >= onItsOwnLine * 2)
  const company =
    own && isNamed(own)
      ? own
      : heaviest(
          candidates.filter((each) => isOwn(each) && isNamed(each) && isRelated(each)),
          0,
        )
  const elsewhere = company ?? heaviest(candidates.filter((each) => !isOwn(each) && isNamed(each)))
  const chosen = own ?? elsewhere
  if (!chosen) return undefined
  const {block, from, to} = chosen
  const {name} = elsewhere ?? chosen
  return {
    block,
    from,
    to,
    name,
    isUnnamed: company === undefined,
    ...contactsOf(text, read, name, elsewhere ?? chosen),
  }
}

/** What names a controller at the least: one mention in passing, as of a supplier, does not. */
const leastWeight = 8

function heaviest(candidates: readonly Candidate[], least = leastWeight): Candidate | undefined {
  const counts = new Map<string, number>()
  for (const {name} of candidates) {
    counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1)
  }
  const weightOf = ({name, weight}: Candidate): number =>
    weight + Math.min(9, counts.get(name.toLowerCase()) ?? 0)
  const [first, ...others] = candidates.filter((each) => weightOf(each) >= least)
  return others.reduce(
    (best, each) => (weightOf(each) > weightOf(best ?? each) ? each : best),
    first,
  )
}

function isCompany(candidate: Candidate, organisations: readonly NamedOrganisation[]): boolean {
  const isByForm = organisations.some(
    ({name, form}) => form !== undefined && name.toLowerCase() === candidate.name.toLowerCase(),
  )
  return (
    isByForm ||
    /forening|lag(?:et)?$|klubb|klub(?:ben)?$|stiftelse|fond|kommune|förening|association|idrettslag|idrætsforening|turlag|forbund|förbund|society|university|universitet/iu.test(
      candidate.name,
    )
  )
}
