import type {Language} from '../../../language.js'
import {phrase, type Phrase} from '../phrase.js'
import {genderPhrases} from './genderPhrases.js'
import {verbPhrases} from './verbPhrases.js'

/** A preposition that belongs to a fixed expression and was left out. */
const needs = (start: string, preposition: string, before: string): Phrase =>
  phrase(`(${start}) (?=(?:${before})(?!~))`, `$1 ${preposition} `)

const nbNouns =
  'dine|dens|deres|våre|data|opplysninger|opplysningene|personopplysninger|personopplysningene'

const phrases: Readonly<Record<Language, readonly Phrase[]>> = {
  nb: [
    phrase('får å', 'for å'),
    phrase('for for', 'for'),
    phrase('å (?:oss|deg|dere|dem|vi|du|meg|å)'),
    phrase('for (vi|du|de) (skal|kan) (?=kunne)', 'for at $1 $2 '),
    phrase('den enhver tid', 'den til enhver tid'),
    phrase('en enhver tid', 'enhver tid'),
    phrase('(i henhold) (?!til|av)(?=~)', '$1 til '),
    phrase('(på grunn) (?!av)(?=~)', '$1 av '),
    phrase('(ved hjelp) (?!av|fra|til)(?=~)', '$1 av '),
    phrase('(på bakgrunn) (?!av)(?=~)', '$1 av '),
    phrase('(med hensyn) (?!til|på)(?=~)', '$1 til '),
    phrase('(i forbindelse) (?!med)(?=~)', '$1 med '),
    phrase('(i samsvar) (?!med)(?=~)', '$1 med '),
    needs('tilgang|rett til innsyn|krav på innsyn', 'til', nbNouns),
    phrase('(har rett) (å)', '$1 til $2'),
    phrase('(forutsetter) (du|vi|de) (?=~+r(?!~))', '$1 at $2 '),
    phrase('at (?:(?!som |vi |du |har |er )~[a-zà-öø-ÿ-]* ){1,3}(?:er|har|kan|vil|skal|blir) ikke'),
    phrase('(?:vil|skal) (?:du|vi|de|dere)? ?skulle'),
    phrase('(personvern|navn|besøk|kjøp|nettsted|behov) (ditt)', '$1et $2'),
    phrase('samtykke ditt', 'samtykket ditt'),
    phrase(
      '(for|til|ved|uten|om) og (sikre|klage|få|kunne|se|ha|bli|gi|trekke|sende|lagre|slette|bruke|behandle|forbedre|kontakte|motta|gjøre|oppfylle|levere|tilby|endre|kreve|begrense|protestere|unngå)',
      '$1 å $2',
    ),
    phrase('(?:\\/| )og eller', ' og/eller'),
    phrase('i følge', 'ifølge'),
    phrase('ikke lengre (?!enn)(?=~)', 'ikke lenger '),
    phrase(
      '(navn|adresse|telefonnummer|telefon|e-post|fødselsdato) å (navn|adresse|telefonnummer|telefon|e-post|e-postadresse|fødselsdato)',
      '$1 og $2',
    ),
    phrase('i mot', 'imot'),
    phrase('over for', 'overfor'),
    phrase(
      'ovenfor (?=(?:deg|oss|dere|dem|kunden|kunder|den|offentlig|offentlige|myndighet~*|tredjepart~*)(?!~))',
      'overfor ',
    ),
  ],
  nn: [
    phrase('får å', 'for å'),
    phrase('å (?:oss|deg|dykk|vi|me|du|å)'),
    phrase('(i samband|i samsvar) (?!med)(?=~)', '$1 med '),
    phrase('(på grunn) (?!av)(?=~)', '$1 av '),
    phrase('(har rett) (å)', '$1 til $2'),
  ],
  da: [
    phrase('(til|for|ved|om|efter|uden) af (?=~+[eåy](?!~))', '$1 at '),
    phrase('(ret|adgang|mulighed|i stand|samtykke) (til) af', '$1 $2 at'),
    phrase('at at', 'at'),
    phrase('(i henhold) (?!til)(?=~)', '$1 til '),
    phrase('(på grund) (?!af)(?=~)', '$1 af '),
    phrase('(ved hjælp) (?!af|fra|til)(?=~)', '$1 af '),
    phrase('(på baggrund) (?!af)(?=~)', '$1 af '),
    phrase('(i forbindelse) (?!med)(?=~)', '$1 med '),
    phrase('(i overensstemmelse) (?!med)(?=~)', '$1 med '),
    phrase('(har ret) (at)', '$1 til $2'),
    phrase('adgang (?=(?:dine|deres|vores|oplysninger|personoplysninger)(?!~))', 'adgang til '),
    phrase('(~{1,40})\\/og eller', '$1 og/eller'),
    phrase('og eller', 'og/eller'),
    phrase('(cookie|privatlivs|person|databeskyttelses) og (~*politik(?:ken)?)', '$1- og $2'),
    phrase('jvf\\.?', 'jf.'),
    phrase('ifht\\.?', 'ift.'),
  ],
  sv: [
    phrase('att att', 'att'),
    phrase('(i samband|i enlighet) (?!med)(?=~)', '$1 med '),
    phrase('(på grund) (?!av)(?=~)', '$1 av '),
    phrase('(med hjälp) (?!av|från|till)(?=~)', '$1 av '),
    phrase('(med hänsyn) (?!till|tagen)(?=~)', '$1 till '),
    phrase('(har rätt) (?=(?:få|begära|invända|kräva|återkalla)(?!~))', '$1 att '),
    phrase('(cookie|integritets|person|dataskydds) och (~*policy)', '$1- och $2'),
    phrase('och eller', 'och/eller'),
  ],
  en: [
    phrase('(in accordance|in connection) (?!with|to)(?=~)', '$1 with '),
    phrase('(in order) (?!to|for|that|of|by)(?=~)', '$1 to '),
    phrase(
      '(has|have|had) (send|give|choose|take|write)',
      (_found, start = '', verb = '') => `${start} ${participles[verb.toLowerCase()] ?? verb}`,
    ),
    phrase('(?:informations)', 'information'),
    phrase('(?:datas)', 'data'),
    phrase(
      '(can|will|may|must|should|could|would) (uses|collects|stores|shares|processes|sends|keeps|deletes|contacts)',
      (_found, modal = '', verb = '') =>
        `${modal} ${verb.toLowerCase() === 'processes' ? 'process' : verb.slice(0, -1)}`,
    ),
    phrase(
      '(your|our) (right) (?=(?:access|object|withdraw|complain|rectify|erase)(?!~))',
      '$1 $2 to ',
    ),
    phrase(
      'an (?=(?:privacy|cookie|data|personal|third|legal|website|user|contract|purpose)(?!~))',
      'a ',
    ),
    phrase(
      'a (?=(?:email|address|organisation|organization|individual|agreement|account|order|enquiry|inquiry|invoice|overview)(?!~))',
      'an ',
    ),
    phrase(
      '(we|you|they) (uses|collects|stores|shares|books|keeps|wants|needs|provides|sends|deletes|contacts|asks|visits|gives|accepts|agrees|receives)',
      (_found, who = '', verb = '') => `${who} ${verb.slice(0, -1)}`,
    ),
    phrase(
      "you(?:'|’)re (?=(?:experience|data|consent|account|privacy|rights?|information|browser|device|personal|request|choice)(?!~))",
      'your ',
    ),
    phrase('(third) (partys|parties’s|party’s)', 'third parties'),
    phrase('(we|they) is', '$1 are'),
    phrase('(we|you|they) was', '$1 were'),
    phrase('(we|you|they) has', '$1 have'),
    phrase('and or', 'and/or'),
    phrase(
      "it(?:'|’)s (?=(?:services|customers|users|website|members|own|partners|affiliates|purpose|purposes)(?!~))",
      'its ',
    ),
    phrase("who(?:'|’)s (?=(?:data|information|details|personal)(?!~))", 'whose '),
    phrase('your self', 'yourself'),
  ],
}

const participles: Readonly<Record<string, string>> = {
  send: 'sent',
  give: 'given',
  choose: 'chosen',
  take: 'taken',
  write: 'written',
}

/** Words that are wrong as they stand together, in a language. */
export const wrongPhrases: Readonly<Record<Language, readonly Phrase[]>> = {
  nb: [...phrases.nb, ...verbPhrases('nb'), ...genderPhrases('nb')],
  nn: [...phrases.nn, ...verbPhrases('nn'), ...genderPhrases('nn')],
  da: [...phrases.da, ...verbPhrases('da'), ...genderPhrases('da')],
  sv: [...phrases.sv, ...verbPhrases('sv'), ...genderPhrases('sv')],
  en: phrases.en,
}
