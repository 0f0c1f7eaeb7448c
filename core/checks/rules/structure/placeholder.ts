import {latin} from '../../../reading/latin.js'
import {templateNames, templateWord, widgetResidue} from '../../facts/placeholderWords.js'
import {templateRemarks} from '../../facts/templateRemarks.js'
import {placeOf} from '../../placeOf.js'
import type {CheckedBlock, CheckedNotice, Found, FoundInNotice, Rule} from '../../rule.js'
import {hasRows, isOneLine} from './flattenedTable.js'
import {tableHeaderIn} from './tableHeaderIn.js'

const brackets = /\[\[?([^[\]\n]{1,80})\]\]?(?!\()/gu
const angles = /<\s*([^<>@/\n]{2,50})\s*>/gu
const variables: readonly RegExp[] = [
  /\{\{[^{}]{1,80}\}\}/gu,
  /\{%[^{}%]{1,80}%\}/gu,
  /<%[^<>%]{1,80}%>/gu,
  /[$#]\{[^{}]{1,60}\}/gu,
  latin(/(?<![\p{L}\d%])%[A-Z][A-Z_]{2,40}%/gu),
  latin(/(?<![\p{L}\d{])\{[\p{L}_][\p{L}_ .-]{1,40}\}(?!\})/gu),
  latin(/(?<!#)#{2,3}[\p{L}_ ]{2,40}#{2,3}/gu),
]
const notes: readonly RegExp[] = [
  /\(\([^()\n]{2,200}\)\)/gu,
  latin(/(?<!\p{L})lorem ipsum(?:[^.]{0,80})?|dolor sit amet/giu),
  latin(/(?<![\p{L}\d])(?:TODO|FIXME|TBD|TBC)(?![\p{L}\d])/gu),
  latin(/(?<![\p{L}\d])[xX]{3,}(?:[ .-][xX]{2,})*(?![\p{L}\d])/gu),
  latin(
    /(?<![\p{L}\d])XX(?=\s?(?:år|måned|månad|mdr|mnd|dag|dager|dage|uke|uge|veck|years?|months?|days?|weeks?|%|kr|kroner)(?!\p{L}))/gu,
  ),
  latin(
    /(?<![\p{L}\d])(?:XX|xx|DD|dd)[./-](?:XX|xx|MM|mm)[./-](?:XX|xx|20XX|20xx|ÅÅÅÅ|åååå|YYYY|yyyy|ÅÅ|\d{4})(?![\p{L}\d])/gu,
  ),
  /(?<![\d+.])(?:00 ?){3,}00(?! ?\d)|(?<![\d+.])000 ?000 ?000(?! ?\d)|(?<![\d+.])12 ?34 ?56 ?78(?! ?\d)|(?<![\d+.])123 ?456 ?789(?! ?\d)/gu,
  latin(/_{4,}(?![\p{L}])|\.{8,}(?!\s*\d)|…{3,}/gu),
  latin(
    /(?<!\p{L})(?:sett|set) inn (?:\p{L}+ ){1,4}her(?!\p{L})|(?<!\p{L})(?:indsæt|infoga|insert) (?:\p{L}+ ){1,4}(?:her|här|here)(?!\p{L})/giu,
  ),
]
/** `Navn: [Nordlys AS]`: filled in, and still between the template's brackets. */
const labelled = latin(/(?<=(?:^|[.;] )\p{Lu}[\p{L}. -]{1,24}: ?)\[(?!email)[^[\]\n]{2,60}\]/gu)
/** `(Virksomhedens navn)` */
const round = latin(
  /\((?:din |dit |ditt |your )?(?:virksomhedens?|virksomhetens?|firmaets?|selskapets?|selskabets?|foreningens?|företagets?|föreningens?|klubbens?|klinikkens?|company|organi[sz]ation)['’]?s? (?:\p{L}+ )?(?:navn|namn|name|adresse|adress|address)\)/giu,
)
/** `E-post: .`: the address was taken out. */
const emptied = latin(
  /(?<!\p{L})(?:e-?post|e-?mail|telefon|telefonnummer|phone|tlf|org\.? ?nr|cvr(?:-nr)?)\.?:\s*[.,;](?!\p{L}|\d)/giu,
)
/** `Org. nr kommer`: a label, and a word that says it is still to come. */
const toCome = latin(
  /: (?:fylles (?:inn|ut)(?: senere)?|fyllast (?:inn|ut)|udfyldes(?: senere)?|fylls i(?: senare)?|to be (?:filled in|completed|confirmed|added)|kommer senere|kommer snart|\?{2,})\s*[.!]?$|(?:husk|hugs|kom ihåg|remember) (?:å |at |att |to )[^.]{0,60}(?:før|inden|innan|before) (?:publi[sc]|udgiv|utgiv|lanser)\p{L}*|(?<![\p{L}\d])(?:org(?:anisasjons|anisations)?\.?[ -]?(?:nr|nummer)\.?|cvr(?:-nr)?\.?|adresse|adress|address|telefon|tlf\.?|phone|e-?post|e-?mail|mail|dato|datum|date|personvernombud|dataskyddsombud|bankgiro|kontonummer):? (?:kommer(?: (?:senere|snart|her))?|kjem|følger(?: senere)?|følgjer|mangler|manglar|saknas|ikke klart|to come|to follow|missing|tbc|tba|\?{2,})\s*[.!]?$/iu,
)
/** `(bytt!)`, `(check this?)`: somebody's note to themselves. */
const toDo =
  /\((?:obs:? )?(?:byt|bytt|byt ut|bytt ut|endre|endr|ændre|ret|rett|rätta|sjekk|sjekke|tjek|kolla|check|fix|oppdater|opdater|uppdatera|fyll inn|fyll ut|fyll i|udfyld|change|update|fill in|replace|husk|kom ihåg|remember|verify|spør|spørg|fråga|ask)(?: [^()]{0,40})?[!?]+\)/giu
const written =
  /^(?:email\s?protected|e-?post beskyttet|\d+|at|dot|æt|a|snabela|krøllalfa|alfakrøll|\.{3}|…|sic|x)$/iu
const mayBeTemplate =
  /@|domen|domæn|domän|company|firma|navn|namn|företag|butik|s[iu]d[ea]\.|site\./i
const shortcode = /^\/?[a-z][a-z\d]*(?:[_-][a-z\d]+)+(?:\s[^\]]*)?$/u

/** What a template left to be filled in, or an editor's note: readers see that nobody read it. */
export const placeholder: Rule = {
  name: 'placeholder',
  severity: 'error',
  source: {reference: 'GDPR Art. 12(1) and 13'},
  messages: {
    said: {
      en: 'This was to be filled in, or taken out.',
      nb: 'Dette skulle vært fylt inn eller tatt bort.',
      da: 'Dette skulle have været udfyldt eller fjernet.',
    },
    table: {
      en: 'The header of a table stands here without its rows. Put them in, or take it out.',
      nb: 'Her står hodet på en tabell uten radene. Sett dem inn, eller ta det bort.',
      da: 'Her står hovedet på en tabel uden rækkerne. Sæt dem ind, eller fjern det.',
    },
  },
  inBlock: (block) => withoutInner([...leftOpen(block), ...leftover(block)]),
  inNotice: (notice) =>
    notice.text.blocks.flatMap(({kind, text}, block): FoundInNotice[] => {
      if (kind === 'chrome') return []
      const header = tableHeaderIn(text)
      if (!header || !isOneLine(notice, block, header.from, header.to)) return []
      return hasRows(notice, block, header.to) || isRow(notice, block)
        ? []
        : [{at: {block, ...header}, say: 'table', cause: `table ${block}`}]
    }),
}

/** Nothing but words in brackets on a line: whoever keeps such an entry fills it in. */
const whole = latin(/^\[\p{L}[^[\]]{2,80}\][.,;]?$/u)
/** `[any other data]`: a template offers what may be added. */
const offered = latin(
  /^(?:eventuelle?|evt\.?|ev\.?|andre|andet|annet|anna|annat|andra|övriga|øvrige|other|any|further|additional|more|flere|fleire|fler|mulige?|mögliga|possible|optional|valgfri\p{L}*|valfri\p{L}*|hvis|dersom|viss|om|if)(?!\p{L})/iu,
)

function leftOpen({text}: CheckedBlock): Found[] {
  if (!/[[<]/.test(text)) return []
  const inBrackets = [...text.matchAll(brackets)].filter(
    ([, inner = '']) =>
      !written.test(inner.trim()) &&
      (isTemplate(inner) || offered.test(inner.trim()) || whole.test(text)),
  )
  const inAngles = [...text.matchAll(angles)].filter(([, inner = '']) => templateWord.test(inner))
  return [...inBrackets, ...inAngles].map(placeOf)
}

function isTemplate(inner: string): boolean {
  if (/^[\s_.…●•*xX-]+$/u.test(inner)) return true
  return templateWord.test(inner) || shortcode.test(inner)
}

function leftover({text}: CheckedBlock): Found[] {
  const named = mayBeTemplate.test(text) ? [templateNames] : []
  const once = [...widgetResidue, ...named].flatMap((each) => {
    const found = each.exec(text)
    return found ? [placeOf(found)] : []
  })
  const open = /[{%#$<]/.test(text) ? variables : []
  const all = [...open, ...notes, ...templateRemarks, labelled, round, emptied, toDo].flatMap(
    (each) => [...text.matchAll(each)].map(placeOf),
  )
  const coming = toCome.exec(text)
  return [...once, ...all, ...(coming ? [placeOf(coming)] : [])]
}

function withoutInner(founds: readonly Found[]): Found[] {
  return founds.filter(
    (each, index) =>
      !founds.some(
        (other, at) =>
          at !== index &&
          other.from <= each.from &&
          other.to >= each.to &&
          (other.to - other.from > each.to - each.from || at < index),
      ),
  )
}

/** A line among the rows of a table that is one: its columns are known. */
function isRow({text: {blocks}}: CheckedNotice, block: number): boolean {
  return blocks[block]?.kind === 'row' && blocks[block - 1]?.kind === 'row'
}
