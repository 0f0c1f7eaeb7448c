import {vagueRetentionIn} from '../checks/law/vagueRetention.js'
import {retentionTermOf, type RetentionTerm} from '../reading/elements/retentionTermOf.js'
import type {NamedRetention, NoticeElements} from '../reading/noticeElements.js'
import type {NoticeText} from '../reading/noticeText.js'
import {quoteOf} from '../reading/quoteOf.js'
import type {ProposalOf, RetentionFields} from './factProposal.js'
import {isSameTitle, purposeCalled} from './findKnown.js'
import type {KnownPurpose} from './knownFacts.js'
import {purposeKey} from './purposeKey.js'
import {subjectScore} from './subjectScore.js'

type Retention = ProposalOf<'retention'>

/** A purpose that a period may be of: one that the text names, or one of the group. */
interface Candidate {
  readonly title: string
  readonly key?: string
  readonly known?: KnownPurpose | undefined
}

/** A period with the purpose it is of, and whether the text itself says so. */
interface Placed {
  readonly retention: NamedRetention
  readonly term: RetentionTerm
  readonly fields: RetentionFields
  readonly candidate?: Candidate | undefined
  readonly isSaid: boolean
}

/**
 * The periods that a notice names, each of the purpose it belongs to: the one that the same row, item
 * or paragraph names, else one that speaks of the same.
 *
 * A purpose has one period: a second one stands by itself. What ends at nobody knows when, `as long as
 * necessary`, is no period and is not proposed.
 */
export function proposeRetentions(
  text: NoticeText,
  {purposes, retentions}: Pick<NoticeElements, 'purposes' | 'retentions'>,
  known: readonly KnownPurpose[],
): Retention[] {
  const {language} = text
  const named = new Map<string, Candidate>()
  for (const {title} of purposes) {
    const key = purposeKey(title)
    named.set(key, {title, key, known: purposeCalled(known, title, language)})
  }
  const others = known.flatMap((purpose): Candidate[] => {
    const title = purpose.title?.[language]
    const isNamed = [...named.values()].some((each) => each.known?._id === purpose._id)
    return title === undefined || isNamed ? [] : [{title, known: purpose}]
  })
  const candidates = [...named.values(), ...others]
  const placed = retentions.flatMap((retention): Placed[] => {
    const block = text.blocks[retention.block]
    if (!block) return []
    const term = retentionTermOf(block, retention)
    const at = purposes.find((each) => each.block === retention.block)
    const what = term.what ?? at?.title ?? ownHeading(text, retention.block)
    if (what === undefined) return []
    const fields = fieldsOf(text, retention, term, what)
    if (!fields) return []
    const said = at && named.get(purposeKey(at.title))
    const isCalled = (each: Candidate): boolean => isSameTitle(each.title, what)
    const exact = said ?? candidates.find(isCalled)
    const candidate = exact ?? nearest(candidates, what)
    // A purpose that is called by what heads many is a guess, unless the group calls it so.
    const isNamed = at === undefined || !ofMany.test(at.title)
    const isSaid = exact !== undefined && (isNamed || exact.known !== undefined)
    return [{retention, term, fields, candidate, isSaid}]
  })
  const taken = new Map<Candidate, Placed>()
  for (const each of [...placed.filter(({isSaid}) => isSaid), ...placed]) {
    const {candidate} = each
    if (candidate && !taken.has(candidate)) taken.set(candidate, each)
  }
  return placed.map((each) => {
    const {candidate} = each
    return proposalOf(
      text,
      each,
      candidate && taken.get(candidate) === each ? candidate : undefined,
    )
  })
}

function proposalOf(
  text: NoticeText,
  {retention, term, fields, isSaid}: Placed,
  candidate: Candidate | undefined,
): Retention {
  const said = candidate?.known?.retention
  const months = said?.months ?? undefined
  const start = said?.start?.[text.language]
  // A period in words alone is the same when its words are.
  const isSame =
    said !== undefined &&
    said !== null &&
    months === fields.months &&
    (months !== undefined || (start !== undefined && start === fields.start))
  return {
    type: 'retention',
    key: `retention ${fields.what} ${fields.months ?? fields.start ?? ''}`,
    at: quoteOf(text, {...term, block: retention.block}),
    isCertain: term.isPlain && isSaid && candidate !== undefined && (!said || isSame),
    ...(candidate?.known && isSame && {knownId: candidate.known._id}),
    fields,
    ...(candidate && {
      purpose: {
        title: candidate.title,
        ...(candidate.key !== undefined && {key: candidate.key}),
        ...(candidate.known && {id: candidate.known._id}),
      },
    }),
    ...(!isSame &&
      (months !== undefined || start !== undefined) && {
        groupSays: {
          ...(months !== undefined && {months}),
          ...(start !== undefined && {start}),
        },
      }),
  }
}

/** `undefined` where it says nothing that anybody can count by. */
function fieldsOf(
  {blocks}: NoticeText,
  {block, from, to, months}: NamedRetention,
  {start, law, after}: RetentionTerm,
  what: string,
): RetentionFields | undefined {
  const rest = {...(law !== undefined && {law}), ...(after && {after})}
  if (months !== undefined && Number.isInteger(months)) {
    return {what, months, ...(start !== undefined && {start}), ...rest}
  }
  // Months alone have a field: days and weeks are words, as the text has them.
  const period = months === undefined ? '' : (blocks[block]?.text.slice(from, to) ?? '')
  const words = [period, start ?? ''].filter((each) => each !== '').join(' ')
  const isVague = months === undefined && vagueRetentionIn(words).length > 0
  return words === '' || isVague ? undefined : {what, start: words, ...rest}
}

/** The heading above, where it names one purpose and not what all of them are. */
function ownHeading({blocks}: NoticeText, block: number): string | undefined {
  const heading = blocks.slice(0, block).findLast(({kind}) => kind === 'heading')?.text
  return heading !== undefined && !ofMany.test(heading) ? heading : undefined
}

const ofMany =
  /formål|føremål|ändamål|syfte|purpose|grunnlag|grundlag|grund\b|basis|lagring|oppbevar|opbevar|slett|slet|gallr|retention|how long|hvor l|kor l|hur l|hvorfor|kvifor|varför|why|how we use|bruk|används|opplysning|oplysning|uppgift|information|collect|personal data/i

/** The one that has most in common with what is kept; two that have as much say nothing. */
function nearest(candidates: readonly Candidate[], what: string): Candidate | undefined {
  const scored = candidates
    .map((candidate) => ({candidate, score: subjectScore(candidate.title, what)}))
    .toSorted((one, other) => other.score - one.score)
  const [best, next] = scored
  return best && best.score > 0 && best.score > (next?.score ?? 0) ? best.candidate : undefined
}
