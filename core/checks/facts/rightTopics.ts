import {latin} from '../../reading/latin.js'

/** The rights of Art. 15–21 by stems of their names: in headings, and in the text below. */
export const rightTopics: readonly {readonly topic: string; readonly stems: RegExp}[] = [
  {
    topic: 'erasure',
    stems: latin(
      /(?<!\p{L})(?:slett|slet(?!\p{L}*ter)|sletning|radera|radering|eras|delet|(?:bli|blive|bli) glem|glemt|glömd|forgotten|gallr)/iu,
    ),
  },
  {
    topic: 'restriction',
    stems: latin(
      /(?:begrens|begræns|begräns|avgrens)\p{L}*(?: \p{L}+){0,4} (?:behandl|bruk|brug|personopp|personopl|personupp)|(?<!\p{L})restrict|(?:begrenset|begrænset|begränsad|avgrensa) behandling|(?:behandling\p{L}*)(?: \p{L}+){0,5} (?:begrens|begræns|begräns|avgrens)/iu,
    ),
  },
  {
    topic: 'portability',
    stems: latin(
      /portab|overførbar|flytte? (?:\p{L}+ )?(?:opplysn|oplysn|data|uppgift)|dataflyt/iu,
    ),
  },
  {
    topic: 'objection',
    stems: /innsigelse|indsigelse|invänd|göra inv|object|protest|motseg|motsett/iu,
  },
  {
    topic: 'rectification',
    stems: latin(
      /(?<!\p{L})(?:rettet|retting|rettelse|rettes|rette (?:feil|op|mangel)|berigtig|rättel|rätta|rectif|correct|korriger|korrekt|utbedr|uriktig|urigtig|feilaktig|forkert|inaccura)/iu,
    ),
  },
  {
    topic: 'access',
    stems: latin(
      /innsyn|indsigt|registerutdrag|tillgång|(?<!\p{L})(?:access|insyn|kopi|copy|få vite|få at vide|få veta)/iu,
    ),
  },
  {
    topic: 'complaint',
    stems: latin(
      /(?<!\p{L})(?:klag|complain|datatilsyn|integritetsskydds|tilsynsmyn|tillsynsmyn|supervisory)/iu,
    ),
  },
  {
    topic: 'withdrawal',
    stems: /(?:trekk|trække|tilbakekall|tilbagekald|återkall|withdr|dra tillbaka|tilbaketrekk)/iu,
  },
]

/** “The right to …” at the start of a text, which says what it is about. */
export const rightTo = latin(
  /(?:^|[.!?] )(?:(?:du|you|i visse tilfeller|i visse tilfælde|i vissa fall|in (?:some|certain) cases)[^.]{0,40})?(?:rett|retten|ret|rätt|rätten|right)(?:en)? (?:til|till|att|to|of)(?!\p{L})/iu,
)
