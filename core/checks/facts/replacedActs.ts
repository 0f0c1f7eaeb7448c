import {latin} from '../../reading/latin.js'
import type {OutdatedFact} from './outdatedFact.js'

type Replaced = readonly [name: string, old: string, now: string, until: string]

/** Swedish acts by their number in SFS: it names one act in any language. */
const bySfs: readonly Replaced[] = [
  ['fastighetsmäklarlag', '2011:666', 'fastighetsmäklarlagen (2021:516)', '2021-07-01'],
  ['fastighetsmäklarlag', '1995:400', 'fastighetsmäklarlagen (2021:516)', '2021-07-01'],
  ['kameraövervakningslag', '2013:460', 'kamerabevakningslagen (2018:1200)', '2018-08-01'],
  ['kameraövervakning', '1998:150', 'kamerabevakningslagen (2018:1200)', '2018-08-01'],
  ['penningtvätt', '2009:62', 'penningtvättslagen (2017:630)', '2017-08-01'],
  ['konsumentköplag', '1990:932', 'konsumentköplagen (2022:260)', '2022-01-01'],
  ['hälso- och sjukvårdslag', '1982:763', 'hälso- och sjukvårdslagen (2017:30)', '2017-04-01'],
  ['socialtjänstlag', '2001:453', 'socialtjänstlagen (2025:400)', '2025-07-01'],
  ['sekretesslag', '1980:100', 'offentlighets- och sekretesslagen (2009:400)', '2009-06-30'],
  ['bokföringslag', '1976:125', 'bokföringslagen (1999:1078)', '2000-01-01'],
  ['kommunallag', '1991:900', 'kommunallagen (2017:725)', '2018-01-01'],
  ['skollag', '1985:1100', 'skollagen (2010:800)', '2010-08-01'],
  ['distansavtal', '2000:274', 'lagen (2005:59) om distansavtal', '2005-04-01'],
]

/** Norwegian and Danish acts by the year they are of. */
const byYear: readonly Replaced[] = [
  ['hvitvaskingslov(?:en|a)', '2009', 'hvitvaskingsloven av 2018', '2018-10-15'],
  ['barnevernlov(?:en|a)', '1992', 'barnevernsloven av 2021', '2023-01-01'],
  ['finansavtalelov(?:en|a)', '1999', 'finansavtaleloven av 2020', '2023-01-01'],
  ['folkeregisterlov(?:en|a)', '1970', 'folkeregisterloven av 2016', '2017-10-01'],
  ['eiendomsmeglingslov(?:en|a)', '1989', 'eiendomsmeglingsloven av 2007', '2008-01-01'],
  ['kommunelov(?:en|a)', '1992', 'kommuneloven av 2018', '2019-11-01'],
  ['hvidvasklov(?:en)?', '2006', 'hvidvaskloven af 2017', '2017-06-26'],
  ['forbrugeraftalelov(?:en)?', '2004', 'forbrugeraftaleloven af 2013', '2014-06-13'],
]

/** Acts that a newer act of the same matter took the place of, by number or by year. */
export const replacedActs: readonly OutdatedFact[] = [
  ...bySfs.map(([name, old, now, until]) => ({
    hints: [old],
    pattern: latin(
      String.raw`(?:\p{L}*${name}\p{L}* )?(?:lag(?:en)? )?\(?(?:SFS )?(?<![\d:])${old}(?![\d:])\)?`,
      'giu',
    ),
    was: `${name}${name.endsWith('lag') ? 'en' : ''} (${old})`,
    now,
    until,
    reference: now,
    reviewOn: '2027-11-30',
  })),
  {
    hints: ['kameraövervakningslag', 'lagen om kameraövervakning'],
    pattern: latin(
      /(?<!\p{L})(?:kameraövervakningslag(?:en)?s?|lagen om (?:allmän )?kameraövervakning)(?!\p{L})/giu,
    ),
    was: 'kameraövervakningslagen (2013:460)',
    now: 'kamerabevakningslagen (2018:1200)',
    until: '2018-08-01',
    reference: 'kamerabevakningslagen (2018:1200)',
    reviewOn: '2027-11-30',
  },
  ...byYear.map(([name, old, now, until]) => ({
    hints: [old],
    pattern: latin(
      String.raw`(?<!\p{L})${name}s? ?\(?(?:lov )?(?:(?:av|af|fra|of|nr\.? ?\d+ (?:av|af)) )?(?:\d{1,2}\. ?\p{L}+ )?${old}(?!\d)`,
      'giu',
    ),
    was: `${name.replace(/\(.*/u, '')}en (${old})`,
    now,
    until,
    reference: now,
    reviewOn: '2027-11-30',
  })),
]
