import type {Language} from '../../../language.js'
import type {FoundPhrase} from '../phrase.js'

/** What slipped in typing, with the sentence of the spelling rule that says it. */
export interface TypingSlip extends FoundPhrase {
  readonly say: 'doubled' | 'space' | 'hyphen' | 'capitals' | 'stop'
}

interface Slip {
  readonly say: TypingSlip['say']
  readonly pattern: RegExp
  readonly fix: string
  readonly languages?: readonly Language[]
}

/** Words that may well stand twice. */
const twice = /^(?:det|den|de|du|that|had|så|er|her|der|mer|meget|veldig|mycket|very)$/i

/** Letters of the five languages: Unicode's own classes take ten times as long. */
const small = 'a-zà-öø-ÿ'
const large = 'A-ZÀ-ÖØ-Þ'

/** In a pattern `~` stands for a letter, `_` for a small one and `^` for a capital. */
function slip(pattern: string, rest: Omit<Slip, 'pattern'>, flags = 'g'): Slip {
  const source = pattern
    .replaceAll('~', `[${small}${large}]`)
    .replaceAll('_', `[${small}]`)
    .replaceAll('^', `[${large}]`)
  return {...rest, pattern: new RegExp(source, flags)}
}

const slips: readonly Slip[] = [
  slip('(?<!~|[0-9-])(~{2,40}) \\1(?!~|[0-9-])', {say: 'doubled', fix: '$1'}, 'gi'),
  slip('(?<!~)(~{1,40}) ([.,;])(?= |$)', {say: 'space', fix: '$1$2'}),
  slip('(?<!~)(~{2,40},)(~{2,40})', {say: 'space', fix: '$1 $2'}),
  slip('(_{3,40}[.!?])(^_{1,40})(?![.]|~)', {say: 'space', fix: '$1 $2'}),
  slip(
    '(?<!~|[.])((?:f\\.)?eks\\.|bl\\.a\\.|ca\\.|tlf\\.|evt\\.|inkl\\.|jf\\.|pr\\.)(~{3,40})',
    {say: 'space', fix: '$1 $2'},
    'gi',
  ),
  slip(
    '(?<!~)(~{3,40}-)((?:og|eller|och|samt|and|or) (?:~|-)+)',
    {say: 'hyphen', fix: '$1 $2'},
    'gi',
  ),
  slip("(^~+ )As(?=[ ,.)’']|$)", {say: 'capitals', fix: '$1AS', languages: ['nb', 'nn']}),
  slip("(^~+ )(?:Aps|APS)(?=[ ,.)’']|$)", {say: 'capitals', fix: '$1ApS', languages: ['da']}),
  slip('(?<!~|[0-9-])datatilsynet', {
    say: 'capitals',
    fix: 'Datatilsynet',
    languages: ['nb', 'nn', 'da'],
  }),
  slip('(?<!~|[0-9-])gdpr(?!~|[0-9])', {say: 'capitals', fix: 'GDPR'}),
  slip('(?<!~|[0-9-])google(?!~|[0-9])', {say: 'capitals', fix: 'Google'}),
  slip('(?<!~|[0-9-])facebook(?!~|[0-9])', {say: 'capitals', fix: 'Facebook'}),
  slip('(?<!~|[0-9-])instagram(?!~|[0-9])', {say: 'capitals', fix: 'Instagram'}),
]

/** Slips of typing in a text whose addresses, codes and file names are covered. */
export function findSlips(text: string, language: Language): TypingSlip[] {
  return slips
    .filter(({languages}) => !languages || languages.includes(language))
    .flatMap(({say, pattern, fix}) =>
      [...text.matchAll(pattern)].flatMap(({0: words, index, ...groups}) =>
        say === 'doubled' && isMeant(words, groups[1])
          ? []
          : [{say, from: index, to: index + words.length, words, fix: righted(fix, groups)}],
      ),
    )
}

function isMeant(words: string, word = ''): boolean {
  return twice.test(word) || / \p{Lu}/u.test(words)
}

function righted(fix: string, groups: {readonly [group: number]: string | undefined}): string {
  return fix.replaceAll(/\$(\d)/g, (_gap, group: string) => groups[Number(group)] ?? '')
}
