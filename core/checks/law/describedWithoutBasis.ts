import {latin} from '../../reading/latin.js'
import {carrierOf, describedUses, usesDescribedIn, type DescribedUse} from './describedUses.js'
import type {SpokenNotice, SpokenSentence} from './readSubjects.js'
import {saysBasis} from './saysBasis.js'
import {namesService} from './servicesNamed.js'
import {weakBasisOf} from './weakBasis.js'
import {wordsSaid} from './wordsSaid.js'

/** A use that is told by what is done, and that nothing near gives a basis. */
export interface DescribedWithoutBasis {
  readonly use: DescribedUse
  readonly at: SpokenSentence
}

/** The use by its name, where a table or a list elsewhere gives its basis. */
const named: Readonly<Record<DescribedUse, (sentence: string) => boolean>> = {
  questionnaire: said(
    String.raw`spørreskjema|spørjeskjema|spørgeskema|frågeformulär|enkät|questionnaire|survey|undersøkelse|undersøking|undersøgelse|undersökning|feedback|tilbakemelding|tilbagemelding|återkoppling|omtale|anmeldelse|review|omdöme|evaluering`,
  ),
  account: said(
    String.raw`(?:kunde|kund|bruker|bruger|brukar|användar)?(?:konto|profil)|account|user profile|my page|min side|mina sidor`,
  ),
  loyalty: said(
    String.raw`(?:kunde|kund|fordels|medlems|bonus)(?:klubb?|program)|lojalitet|loyalty|bonus|poeng|poäng|point`,
  ),
  diet: said(
    String.raw`allergi|kost|intoleran|helseoppl|helbredsoppl|helbredsopl|hälsouppg|health`,
  ),
  texting: said(String.raw`sms|tekstmelding|text message`),
  partners: said(String.raw`partner|sponsor|annonsør|annoncør|advertiser`),
  button: said(
    String.raw`knapp|knap|button|plug-?in|sosiale medi|sociale medi|sociala medi|social media`,
  ),
}

/** One basis for a section, and no paragraph beside it with one of its own. */
const mostOfOne = 1

/**
 * The first sentence that tells each such use, where neither its paragraph (or what follows, for uses
 * that stand beside others), its section, nor a list elsewhere gives it a basis.
 */
export function describedWithoutBasis(spoken: SpokenNotice): DescribedWithoutBasis[] {
  const told = spoken.sentences.flatMap((at) =>
    at.kind === 'paragraph' || at.kind === 'item'
      ? usesDescribedIn(at.text)
          // Who handles the answers is told apart from why they are asked for.
          .filter((use) => use !== 'questionnaire' || !namesService(at.text))
          .map((use) => ({use, at}))
      : [],
  )
  if (told.length === 0) return []
  return describedUses.flatMap((use) => {
    const all = told.filter((each) => each.use === use)
    const bare = all.filter(({at}) => !isCarried(spoken, use, at))
    const [first] = bare
    if (!first || bare.length < all.length || isNamedElsewhere(spoken, use)) return []
    return [first]
  })
}

/** Readers may as well do without: they chose it. */
const isChosen = latin(
  /(?<!\p{L})(?:uten|utan|uden|without) (?:\p{L}+ )?(?:konto|profil|account|profile|å (?:være|vere|bli|opprette)|at (?:være|blive|oprette)|att (?:vara|bli|skapa)|being|becoming|joining|creating)|(?<!\p{L})(?:valgfri|valfri|frivillig|optional|voluntary)/iu,
)

function isCarried(spoken: SpokenNotice, use: DescribedUse, at: SpokenSentence): boolean {
  const {carriedIn, isSpecial = false} = carrierOf(use)
  const own = spoken.inBlock(at.block)
  const carries = (each: SpokenSentence): boolean =>
    isSpecial ? isCarriedAsHealth(spoken, each) : saysBasis(each)
  const near = carriedIn === 'block' ? own : own.filter(({from}) => from >= at.from).slice(0, 2)
  if (!isSpecial && own.some(({text}) => isChosen.test(text))) return true
  if (near.some(carries) || spoken.inBlock(at.lead).some(carries)) return true
  if (carriedIn === 'on') return false
  const section = spoken.sentences.filter(
    (each) => each.heading === at.heading && each.block !== at.block && carries(each),
  )
  const carrying = new Set(section.map(({block}) => block))
  return at.heading >= 0 && carrying.size > 0 && carrying.size <= mostOfOne
}

/** A ground in Art. 9, a yes, or a basis that is found weak by another rule. */
function isCarriedAsHealth(spoken: SpokenNotice, sentence: SpokenSentence): boolean {
  const {speaks} = sentence
  return (
    speaks.has('article9') ||
    speaks.has('healthLaw') ||
    speaks.has('consent') ||
    weakBasisOf(spoken, sentence) !== undefined
  )
}

/** A row, an item or a sentence elsewhere names the use and its basis. */
function isNamedElsewhere(spoken: SpokenNotice, use: DescribedUse): boolean {
  const {isSpecial = false} = carrierOf(use)
  return spoken.sentences.some((each) => {
    if (each.kind === 'title') return false
    if (!named[use](each.text)) return false
    const around =
      each.kind === 'heading'
        ? below(spoken, each)
        : each.kind === 'row' || each.kind === 'item'
          ? spoken.inBlock(each.block)
          : following(spoken, each)
    return around.some((other) =>
      isSpecial ? other.speaks.has('article9') && !ofStaff.test(other.text) : saysBasis(other),
    )
  })
}

/** The paragraph that a heading stands over alone; of a section of many each is on its own. */
function below({sentences}: SpokenNotice, {block}: SpokenSentence): readonly SpokenSentence[] {
  const section = sentences.filter(({heading, kind}) => heading === block && kind !== 'heading')
  return new Set(section.map((each) => each.block)).size <= 2 ? section : []
}

/** What is known of those who work there says nothing of guests. */
const ofStaff = latin(
  /(?<!\p{L})(?:tilsett|ansatt|ansat|anställd|employ|arbeid|arbejd|arbet|lønn|løn|lön)/iu,
)

/** The sentence and the one after it. */
function following(spoken: SpokenNotice, {block, from}: SpokenSentence): readonly SpokenSentence[] {
  return spoken
    .inBlock(block)
    .filter((each) => each.from >= from)
    .slice(0, 2)
}

function said(words: string): (sentence: string) => boolean {
  return wordsSaid(latin(String.raw`(?<!\p{L})\p{L}{0,12}(?:${words})`, 'iu'))
}
