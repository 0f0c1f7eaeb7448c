import {dataRequestSchema, type DataRequest} from '../../../core/export/dataRequest.js'
import {exportPartySchema, type ExportParty} from '../../../core/export/exportParty.js'
import {requestEvents} from '../../../core/export/requestEvent.js'
import {sourceStates} from '../../../core/export/sourceAnswer.js'
import {languages, type Language} from '../../../core/language.js'

const reference = (id: string) => ({_ref: id})

/** A text that has the same word, of no language, in all of them. */
export const everywhere = (word: string) =>
  Object.fromEntries(languages.map((language) => [language, word]))

const brand = (slug: string, name: string) => ({
  _id: `brand-${slug}`,
  _type: 'brand',
  name,
  slug: {current: slug},
  group: reference('group'),
  controller: reference('company'),
  languages: [...languages],
  prevailingLanguage: 'nb',
  accentColor: '#0b6e4f',
})

const company = (id: string, name: string) => ({
  _id: id,
  _type: 'organisation',
  name,
  country: 'NO',
})

/** A controller with two brands, an authority and a processor whose people answer. */
export const party: ExportParty = exportPartySchema.parse({
  brand: brand('xylo', 'Xylo'),
  controller: {...company('company', 'Xylofon AS'), email: 'qq@xylofon.example'},
  authority: company('authority', 'Zzyx'),
  brands: [brand('xylo', 'Xylo'), brand('zyx', 'Zyx')],
  agreements: [
    {
      agreement: {
        _id: 'agreement-0',
        _type: 'processorAgreement',
        organisation: reference('supplier'),
        group: reference('group'),
        service: everywhere('Qwx'),
        location: 'NO',
        transferBasis: 'none',
        requestEmail: 'qq@supplier.example',
      },
      organisation: company('supplier', 'Qwop AS'),
    },
  ],
})

const at = '2026-03-06T09:00:00Z'
const attachment = {
  _key: '0b8f1a52-7b46-4a53-9d1e-5a3c1c3c9e11',
  name: 'qq.pdf',
  mediaType: 'application/pdf',
  bytes: 2048,
  file: 'f',
  wrappedKey: 'k',
}

/** A request in a language, with a source of every state and everything that can have happened. */
export function sampleRequest(language: Language, more: Partial<DataRequest> = {}): DataRequest {
  const request = dataRequestSchema.parse({
    _id: 'dataRequest.1',
    _rev: 'r1',
    _type: 'dataRequest',
    requestId: 'q1',
    controllerId: 'company',
    brand: 'xylo',
    language,
    kind: 'access',
    subjectKey: 'k',
    sealedAddress: {wrappedKey: 'k', box: 'b'},
    maskedAddress: 'q•••@qq.example',
    receivedAt: '2026-03-05T09:00:00Z',
    receivedOn: '2026-03-05',
    targetOn: '2026-04-05',
    dueOn: '2026-04-07',
    state: 'ready',
    confirmedAt: at,
    readyAt: at,
    downloadSerial: 1,
    sealedFile: {file: 'f', wrappedKey: 'k'},
    sources: sourceStates.map((state) => ({
      _key: state,
      name: state === 'byHand' ? 'people.agreement-0' : `qq.${state}`,
      organisation: 'Qwop AS',
      state,
      askedAt: at,
      linkSerial: 1,
      ...(state === 'found' && {recordCount: 2, answeredAt: at, attachments: [attachment]}),
      ...(state === 'kept' && {keptBecause: {law: 'Lex 1', until: '2031-12-31'}}),
      ...(state === 'needsFact' && {wrongFacts: 1}),
    })),
    mails: [],
    events: requestEvents.map((what, index) => ({_key: `e${index}`, at, what, by: 'person'})),
  })
  return {...request, ...more}
}

/** Words of the samples themselves, which are of no language. */
export const sampleWords: ReadonlySet<string> = new Set(
  'xylo xylofon zyx zzyx qwop qwx qq lex pdf json csv zip as example supplier people agreement'.split(
    ' ',
  ),
)
