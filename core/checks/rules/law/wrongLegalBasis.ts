import {latin} from '../../../reading/latin.js'
import {readSubjects, type SpokenNotice, type SpokenSentence} from '../../law/readSubjects.js'
import {weakBasisOf} from '../../law/weakBasis.js'
import {wordsSaid} from '../../law/wordsSaid.js'
import type {FoundInNotice, Rule} from '../../rule.js'

const contractLetter = latin(
  /(?:artikkel|artikel|article|art\.?) ?6,? ?(?:nr\.? ?1|stk\.? ?1|\(1\)|\.1)?,? ?(?:(?:bokstav|litra|lit\.?|letter|punkt|point),? ?)?\(?b(?![\p{L}\d])|6\(1\)\(b\)|6\.1\.? ?b(?!\p{L})/iu,
)

/** A basis that cannot carry what it is named for. */
export const wrongLegalBasis: Rule = {
  name: 'wrong_legal_basis',
  severity: 'warning',
  source: {reference: 'GDPR Art. 6(1), 9(2)', reviewOn: '2027-11-30'},
  messages: {
    newsletter: {
      en: 'A newsletter usually needs consent (or an existing customer and an easy way out), not a contract.',
      nb: 'Et nyhetsbrev krever som regel samtykke (eller et kundeforhold og en enkel avmelding), ikke en avtale.',
      da: 'Et nyhedsbrev kræver som regel samtykke (eller et kundeforhold og en nem afmelding), ikke en aftale.',
    },
    record: {
      en: 'A patient record usually rests on the law that asks for it (Art. 6(1)(c) with 9(2)(h)), not on contract or consent.',
      nb: 'En pasientjournal bygger som regel på loven som krever den (art. 6 nr. 1 c og art. 9 nr. 2 h), ikke på avtale eller samtykke.',
      da: 'En patientjournal bygger som regel på den lov, der kræver den (art. 6, stk. 1, c og art. 9, stk. 2, h), ikke på aftale eller samtykke.',
    },
    special: {
      en: 'Health data and biometrics need a ground in Art. 9(2) too, often explicit consent: a legitimate interest cannot carry them alone.',
      nb: 'Helseopplysninger og biometri krever også et grunnlag i art. 9 nr. 2, ofte uttrykkelig samtykke: en berettiget interesse kan ikke bære dem alene.',
      da: 'Helbredsoplysninger og biometri kræver også et grundlag i art. 9, stk. 2, ofte udtrykkeligt samtykke: en legitim interesse kan ikke bære dem alene.',
    },
    contract: {
      en: 'Health data and biometrics need a ground in Art. 9(2) too, often explicit consent: a contract cannot carry them alone.',
      nb: 'Helseopplysninger og biometri krever også et grunnlag i art. 9 nr. 2, ofte uttrykkelig samtykke: en avtale kan ikke bære dem alene.',
      da: 'Helbredsoplysninger og biometri kræver også et grundlag i art. 9, stk. 2, ofte udtrykkeligt samtykke: en aftale kan ikke bære dem alene.',
    },
    electronic: {
      en: 'Marketing by e-mail or text message usually needs consent, or an existing customer and an easy way out; a legitimate interest is not enough.',
      nb: 'Markedsføring på e-post eller SMS krever som regel samtykke, eller et kundeforhold og en enkel avmelding; berettiget interesse er ikke nok.',
      da: 'Markedsføring på e-mail eller sms kræver som regel samtykke, eller et kundeforhold og en nem afmelding; legitim interesse er ikke nok.',
    },
    duty: {
      en: 'No law asks for this. Say which basis it has: usually consent or a legitimate interest.',
      nb: 'Ingen lov krever dette. Skriv hvilket grunnlag det har: som regel samtykke eller berettiget interesse.',
      da: 'Ingen lov kræver dette. Skriv, hvilket grundlag det har: som regel samtykke eller legitim interesse.',
    },
    cookies: {
      en: 'Two bases for the same cookies: what is not strictly necessary usually rests on consent alone.',
      nb: 'To grunnlag for de samme informasjonskapslene: det som ikke er strengt nødvendig, bygger som regel bare på samtykke.',
      da: 'To grundlag for de samme cookies: det, der ikke er strengt nødvendigt, bygger som regel alene på samtykke.',
    },
  },
  inNotice: ({text}) => {
    const spoken = readSubjects(text)
    return spoken.sentences.flatMap((sentence, index) => [
      ...newsletter(spoken, sentence, index),
      ...record(spoken, sentence, index),
      ...cookies(sentence),
      ...weakBasis(spoken, sentence),
    ])
  },
}

/** Somebody agreed to get it: an agreement in name, consent in kind. */
const agreed = /har (?:avtalt|aftalt|avtalat)|have agreed/iu

/** A sentence that names a basis, with those before it in its block: they say what it is for. */
function purposeOf(spoken: SpokenNotice, {block, heading}: SpokenSentence, index: number) {
  const before = spoken.sentences
    .slice(Math.max(0, index - 3), index + 1)
    .filter((each) => each.block === block)
  const over = spoken.inBlock(heading)
  const own = before.findLastIndex(({speaks}, at) => at < before.length - 1 && isBasis(speaks))
  return {near: before.slice(own + 1), over}
}

function isBasis(speaks: SpokenSentence['speaks']): boolean {
  return (
    speaks.has('basisNoun') ||
    speaks.has('article6') ||
    (speaks.has('ground') && speaks.has('contract'))
  )
}

function newsletter(
  spoken: SpokenNotice,
  sentence: SpokenSentence,
  index: number,
): FoundInNotice[] {
  const {speaks, text} = sentence
  const names =
    contractLetter.test(text) ||
    (speaks.has('contract') && (speaks.has('ground') || speaks.has('necessary') || isBasis(speaks)))
  if (!names || speaks.has('consent') || speaks.has('legitimateInterest') || speaks.has('negation'))
    return []
  const {near} = purposeOf(spoken, sentence, index)
  if (
    near.some(
      (each) => each.speaks.has('consent') || each.speaks.has('order') || agreed.test(each.text),
    )
  )
    return []
  if (!near.some((each) => each.speaks.has('newsletter') || isMailed(each.text))) return []
  return [{at: spanOf(near, sentence), say: 'newsletter', cause: 'newsletter'}]
}

/** Advertising on a screen of the reader's own. */
const isMailed = wordsSaid(
  latin(
    /(?<!\p{L})(?:reklame?|markedsføring|marknadsföring|marknadsføring|marketing|tilbud|tilbod|erbjudanden|offers|kampanjer?|kampagner)(?!\p{L})(?: [^\s.;]+){0,5}? (?:på|via|per|pr\.?|med|by|i|over) (?:sms|e-?post|e-?mail|mail|mejl|text)/iu,
  ),
)

function record(spoken: SpokenNotice, sentence: SpokenSentence, index: number): FoundInNotice[] {
  const {speaks, text} = sentence
  const isNamed = isBasis(speaks) || (speaks.has('ground') && speaks.has('consent'))
  const isWeak = contractLetter.test(text) || speaks.has('contract') || speaks.has('consent')
  const isKept = isKeptOnConsent(text)
  if (isKept && !speaks.has('negation')) return [{at: sentence, say: 'record', cause: 'record'}]
  if (
    !isNamed ||
    !isWeak ||
    hasHealthBasis(sentence) ||
    speaks.has('newsletter') ||
    speaks.has('negation')
  )
    return []
  const {near, over} = purposeOf(spoken, sentence, index)
  if ([...near, ...over].some((each) => hasHealthBasis(each))) return []
  if (![...near, ...over].some((each) => each.speaks.has('record'))) return []
  // Sharing a record, or pictures, with consent is another matter than keeping it.
  if (
    near.some(
      (each) =>
        each.speaks.has('share') ||
        each.speaks.has('shareWithNamed') ||
        each.speaks.has('marketing'),
    )
  )
    return []
  return [{at: sentence, say: 'record', cause: 'record'}]
}

/** The sentence itself says that a record is kept because somebody agreed, or by contract. */
const isKeptOnConsent = wordsSaid(
  latin(
    /(?<!\p{L})(?:før|fører|for|oppretter|opprettar|opretter|lagrer|gemmer|oppbevarer|opbevarer|keep|keeps|write|store)(?: (?:vi|en|ein|et|an?|your|the|din|pasient|patient)){0,3} (?:pasient|patient)?(?:journal|record)\p{L}*(?: [^\s.;:]+){0,5}? (?:fordi|eftersom|ettersom|because|på grunnlag av|på grundlag af|med stöd av|etter|efter|based on|on the basis of)(?: [^\s.;:]+){0,5}? (?:samtykk|samtyck|consent|avtale|aftale|avtal|contract|agreement)\p{L}*|(?<!\p{L})för(?:s)? (?:vi )?(?:patient)?journal\p{L}*(?: [^\s.;:]+){0,5}? (?:eftersom|därför att|med stöd av|på grund av)(?: [^\s.;:]+){0,5}? (?:samtyck|avtal)\p{L}*/iu,
  ),
)

const must = latin(/plikt|pligt|skyld|må|skal|ska(?!\p{L})/iu)

function hasHealthBasis({speaks, text, from}: SpokenSentence): boolean {
  if (speaks.has('article9') || speaks.has('legalDuty')) return true
  const act = speaks.get('healthLaw')
  // That a record is kept names no act, and no duty, that asks for it.
  return act !== undefined && !(/^f[øö]r/iu.test(text.slice(act.from - from)) && !must.test(text))
}

function cookies(sentence: SpokenSentence): FoundInNotice[] {
  const {speaks, text} = sentence
  const isOne = speaks.has('cookies') && speaks.has('consent') && speaks.has('legitimateInterest')
  // One for what is necessary, the other for the rest: that is as it should be.
  if (
    !isOne ||
    speaks.has('necessary') ||
    /øvrige|andre|other|övriga|andra|mens|while|medan|strengt/iu.test(text)
  )
    return []
  return [{at: sentence, say: 'cookies', cause: 'cookies'}]
}

function weakBasis(spoken: SpokenNotice, sentence: SpokenSentence): FoundInNotice[] {
  const say = weakBasisOf(spoken, sentence)
  return say ? [{at: sentence, say, cause: say}] : []
}

function spanOf(near: readonly SpokenSentence[], {block, from, to}: SpokenSentence) {
  const first = near.find(({speaks, text}) => speaks.has('newsletter') || isMailed(text))
  return {block, from: first ? Math.min(first.from, from) : from, to}
}
