import {html, type Html} from '../html.js'
import type {Language} from '../language.js'
import {exportWords} from '../words/exportWords.js'
import {requestWords} from '../words/requestWords.js'
import type {ExportParty} from './exportParty.js'
import {mostWords, type FormFault, type RequestForm} from './requestForm.js'
import {requestConcerns, requestKinds, requestSubjects} from './requestKind.js'

interface Filled {
  readonly form: RequestForm
  readonly faults: readonly FormFault[]
}

/** The fields of the form, filled with what was typed, each fault beside its field. */
export function requestFormFields(
  party: ExportParty,
  language: Language,
  filled: Filled | undefined,
): Html {
  const {kinds, form: words} = exportWords[language]
  const {form: more} = requestWords[language]
  const {form, faults = []} = filled ?? {}
  const texts = faultTexts(language)
  const wrong = (fault: FormFault): Html | '' =>
    faults.includes(fault) ? html`<p class="wrong" id="${fault}-wrong">${texts[fault]}</p>` : ''
  const described = (fault: FormFault, hint: string): string =>
    faults.includes(fault) ? `${fault}-wrong ${hint}` : hint
  const invalid = (fault: FormFault): string => (faults.includes(fault) ? 'aria-invalid=true' : '')
  const kindChoices = requestKinds.map((kind) => ({
    value: kind,
    label: kinds[kind].label,
    hint: `${kinds[kind].hint} ${more.whatFollows[kind]}`,
  }))
  return html`${choices('kind', words.kindLegend, kindChoices, form?.kind ?? 'access')}
    <div class="for-stopping">
      ${choices(
        'concerns',
        more.concernsLegend,
        requestConcerns.map((value) => ({value, ...more.concerns[value]})),
        form?.concerns ?? 'marketing',
      )}
    </div>
    ${choices(
      'subject',
      more.subjectLegend,
      requestSubjects.map((value) => ({value, ...more.subjects[value]})),
      form?.subject ?? 'self',
    )}
    ${wrong('address')}
    <p>
      <label for="address">${words.addressLabel}</label>
      <input
        type="email"
        id="address"
        name="address"
        value="${form?.address ?? ''}"
        autocomplete="email"
        required
        maxlength="254"
        aria-describedby="${described('address', 'address-hint')}"
        ${invalid('address')}
      />
    </p>
    <p class="hint" id="address-hint">${words.addressHint}</p>
    <div class="for-lost">
      ${wrong('other')}
      <p>
        <label for="other">${more.other}</label>
        <input
          type="text"
          inputmode="email"
          id="other"
          name="other"
          value="${form?.other ?? ''}"
          maxlength="500"
          aria-describedby="${described('other', 'other-hint')}"
          ${invalid('other')}
        />
      </p>
      <p class="hint" id="other-hint">${more.otherHint}</p>
    </div>
    ${wrong('brands')}
    ${party.brands.length > 1 ? brandBoxes(party, language, form, described('brands', 'brands-hint')) : ''}
    <div class="for-desk">
      ${wrong('words')}
      <p>
        <label for="words">${more.words}</label>
        <textarea
          id="words"
          name="words"
          maxlength="${mostWords}"
          aria-describedby="${described('words', 'words-hint')}"
          ${invalid('words')}
        >
${form?.words ?? ''}</textarea
        >
      </p>
      <p class="hint" id="words-hint">${more.wordsHint(mostWords)}</p>
      <p>
        <label for="name">${more.name}</label>
        <input
          type="text"
          id="name"
          name="name"
          value="${form?.name ?? ''}"
          autocomplete="name"
          maxlength="200"
          aria-describedby="name-hint"
        />
      </p>
      <p class="hint" id="name-hint">${more.nameHint}</p>
    </div>`
}

/** What is to be mended, by the id of its field. */
export function faultTexts(language: Language): Readonly<Record<FormFault, string>> {
  const {form: words} = requestWords[language]
  return {
    address: exportWords[language].form.wrongAddress,
    brands: words.noBrand,
    other: words.noOther,
    words: words.tooLong(mostWords),
  }
}

function choices(
  name: string,
  legend: string,
  options: readonly {readonly value: string; readonly label: string; readonly hint: string}[],
  chosen: string,
): Html {
  const labels = options.map(
    ({value, label, hint}) =>
      html`<label class="choice"
        ><input type="radio" name="${name}" value="${value}" ${value === chosen ? 'checked' : ''} /><span
          ><strong>${label}</strong><small>${hint}</small></span
        ></label
      >`,
  )
  return html`<fieldset class="choices">
    <legend>${legend}</legend>
    ${labels}
  </fieldset>`
}

function brandBoxes(
  {brands}: ExportParty,
  language: Language,
  form: RequestForm | undefined,
  describedBy: string,
): Html {
  const words = requestWords[language].form
  const isTicked = (slug: string): boolean =>
    form?.choosesBrands === undefined || form.ticked.includes(slug)
  const boxes = brands.map(
    ({name, slug: {current}}) =>
      html`<label class="choice"
        ><input type="checkbox" name="brand-${current}" value="yes" ${isTicked(current) ? 'checked' : ''} /><span
          >${name}</span
        ></label
      >`,
  )
  return html`<fieldset class="choices" id="brands" aria-describedby="${describedBy}">
    <legend>${words.brandsLegend}</legend>
    <input type="hidden" name="choosesBrands" value="yes" />
    <p class="hint" id="brands-hint">${words.brandsHint}</p>
    ${boxes}
  </fieldset>`
}
