import {latin} from '../reading/latin.js'

/** What notices keep and for what, in words of five languages that name the same thing. */
const subjects: readonly RegExp[] = [
  /bilag|faktur|invoice|regnskap|regnskab|rekneskap|bokføring|bogføring|bokföring|accounting|bookkeeping|account records|kvittering|receipt/i,
  /søknad|søkjar|søker|ansøg|ansök|applica|rekrutt|rekryt|recruit|stilling|jobb?søk|\bcvs?\b|job seeker|kandidat/i,
  /nyh?etsbrev|nyhedsbrev|nyheitsbrev|newsletter/i,
  /journal|pasientopplys|patientoplys|patientuppgift|patient record|medical record|health record/i,
  /kamera|video|opptak|optagels|övervak|overvåk|overvåg|cctv|camera|footage/i,
  /\blogg?(?:er|en|ene|ar|s|file|filer)?\b|serverlog|adgangslog|tilgangslog|access log/i,
  /medlem|member/i,
  /bestilling|booking|reservasjon|reservation|ordre|order|kjøp|køb|köp|purchase|billett|billet|biljett/i,
  /henvend|kontaktskjema|kontaktformular|kontaktskema|melding|besked|enquir|inquir|support|correspond|e-?post|e-?mail|chat|førespurn|förfråg/i,
  /konto(?!r)|konti|brukerprofil|brugerprofil|user account|customer account/i,
  /reklamasjon|reklamation|klage|complaint|retur/i,
  /samtykke|samtycke|consent/i,
].map(latin)

const word = latin(/\p{L}{4,}/gu)
/** Said of everything that is kept. */
const common = latin(
  /^(?:person|opplysning|oplysning|uppgift|information|informasjon|data|details|behandl|handsam|formål|føremål|ändamål|syfte|purpose|andre|andra|other|alle|alla|våre|vores|våra|your|dine|dina|deres|from|fra|från|kunde|customer)/i,
)

/**
 * How much two names have in common: a subject, `Bilag` and `Føre regnskap`, counts twice a word,
 * `Gæsteregisteret` and `føre gæsteregister`.
 */
export function subjectScore(one: string, other: string): number {
  const shared = subjects.filter((each) => each.test(one) && each.test(other)).length
  const words = wordsIn(one)
  const theirs = wordsIn(other)
  const alike = words.filter((each) => theirs.some((their) => isAlike(each, their))).length
  return 2 * shared + alike
}

function wordsIn(text: string): string[] {
  const found = [...text.toLowerCase().matchAll(word)].map(([each]) => each)
  return found.filter((each) => !common.test(each))
}

/** The same word in another form, or within a longer one: `bilag` in `regnskapsbilag`. */
function isAlike(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const stem = short.slice(0, Math.max(5, short.length - 3))
  return short.length >= 5 && (long.startsWith(stem) || long.endsWith(short))
}
