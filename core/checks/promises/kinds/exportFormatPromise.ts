import type {ExportFormat} from '../../../compose/productPromises.js'
import {latin} from '../../../reading/latin.js'
import {listOf} from '../../listOf.js'
import {aboutRequests, ownData, requestWord} from '../aboutRequests.js'
import {deniesIt} from '../deniesIt.js'
import type {PromiseKind} from '../promiseKind.js'
import {unkeptWays, type Way} from '../unkeptWays.js'

const named = (title: string): Way['title'] => ({en: title, nb: title, da: title})

const formats: readonly Way<ExportFormat | 'xml' | 'excel' | 'word' | 'vcard'>[] = [
  {name: 'pdf', words: /(?:^|[^a-z])pdf/i, title: named('PDF')},
  {name: 'json', words: /(?:^|[^a-z])json/i, title: named('JSON')},
  {name: 'csv', words: /(?:^|[^a-z])csv/i, title: named('CSV')},
  {name: 'zip', words: /(?:^|[^a-z])zip/i, title: named('ZIP')},
  {name: 'xml', words: /(?:^|[^a-z])xml/i, title: named('XML')},
  {
    name: 'excel',
    words: /(?:^|[^a-z])(?:excel|xlsx?|regneark|rekneark|kalkylark|kalkylblad|spreadsheet)/i,
    title: named('Excel'),
  },
  {name: 'word', words: latin(/Word(?!\p{L})|(?<!\p{L})docx?(?!\p{L})/u), title: named('Word')},
  {name: 'vcard', words: /(?:^|[^a-z])vcard/i, title: named('vCard')},
]
const hands = latin(
  /(?<!\p{L})(?:få\p{L}*|get|receive\p{L}*|send\p{L}*|sent|skick\p{L}*|utlever\p{L}*|udlever\p{L}*|lämna\p{L}*|lever\p{L}*|hent\p{L}*|last\p{L}*|ladda\p{L}*|download\p{L}*|eksport\p{L}*|export\p{L}*|provid\p{L}*|deliver\p{L}*|give\p{L}*|gir|gjev|giver|ger|kopi\p{L}*|copy|format\p{L}*)(?!\p{L})/iu,
)

/** What people get their data as: a kind of file that the export does not have. */
export const exportFormatPromise: PromiseKind = {
  hint: /xml|excel|xls|regneark|rekneark|kalkyl|spreadsheet|Word|docx?(?![a-z])|vcard/i,
  messages: {
    format: {
      en: 'The text promises the data as {said}; the export has {kept}. Change the text.',
      nb: 'Teksten lover opplysningene som {said}; eksporten har {kept}. Endre teksten.',
      da: 'Teksten lover oplysningerne som {said}; eksporten har {kept}. Ret teksten.',
    },
  },
  read: (sentence, block) => {
    if (!hands.test(sentence) || !ownData.test(sentence) || deniesIt(sentence)) return undefined
    if (!formats.some(({words}) => words.test(sentence))) return undefined
    return {
      ...(aboutRequests(sentence, block) === 'underHeading' && {under: requestWord}),
      unkept: ({exportFormats}) => {
        if (!exportFormats) return undefined
        const unkept = unkeptWays(sentence, formats, exportFormats)
        if (unkept.length === 0) return undefined
        const kept = formats.filter(({name}) => exportFormats.some((each) => each === name))
        const values = {
          said: listOf(unkept.map(({title}) => title)),
          kept: listOf(kept.map(({title}) => title)),
        }
        return {say: 'format', severity: 'warning', values}
      },
    }
  },
}
