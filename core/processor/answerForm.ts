import {html, type Html} from '../html.js'
import type {Language} from '../language.js'
import type {AnswerProblem} from '../words/processor/processorWording.js'
import {processorWords} from '../words/processorWords.js'
import {processorAnswers, wantsFiles, type ProcessorKind} from './processorKind.js'

/** An answer that was not taken: why, and what was typed, to stand in the form again. */
export interface RefusedAnswer {
  readonly problem: AnswerProblem | {readonly wrongType: string}
  readonly answer?: string | undefined
  readonly law?: string | undefined
  readonly until?: string | undefined
  readonly words?: string | undefined
}

interface Form {
  readonly language: Language
  readonly kind: ProcessorKind
  readonly action: string
  readonly refused?: RefusedAnswer | undefined
}

/** The form a processor's people answer with; without JavaScript, so every field shows. */
export function answerForm({language, kind, action, refused}: Form): Html {
  const words = processorWords[language].page
  const choices = processorAnswers[kind].map((answer) => {
    const {label, hint} = words.choices[answer]
    const checked = answer === refused?.answer ? 'checked' : ''
    return html`<label class="choice"
      ><input type="radio" name="answer" value="${answer}" required ${checked} /><span
        ><strong>${label}</strong>${hint ? html`<br />${hint}` : ''}</span
      ></label
    >`
  })
  return html`<form method="post" action="${action}" enctype="multipart/form-data">
      <fieldset>
        <legend>${words.legend}</legend>
        ${choices}
      </fieldset>
      ${wantsFiles(kind) ? filesField(language) : ''}${kind === 'erasure' ? keptFields(language, refused) : ''}
      <p>
        <label for="words">${words.message}</label>
        <textarea id="words" name="words" rows="3" maxlength="2000">${refused?.words ?? ''}</textarea>
      </p>
      <button type="submit">${words.submit}</button>
    </form>`
}

/** Why an answer was not taken. */
export function answerProblem(
  language: Language,
  kind: ProcessorKind,
  {problem}: RefusedAnswer,
): Html {
  const {page} = processorWords[language]
  const text =
    typeof problem === 'string' ? page.problems[problem] : page.wrongType(problem.wrongType)
  const again = wantsFiles(kind) ? ` ${page.notSent}` : ''
  return html`<p class="wrong" role="alert"><strong>${text}</strong>${again}</p>`
}

function filesField(language: Language): Html {
  const words = processorWords[language].page
  return html`<p>
      <label for="files">${words.files}</label>
      <input
        type="file"
        id="files"
        name="files"
        multiple
        accept=".pdf,.json,.csv,application/pdf,application/json,text/csv"
        aria-describedby="files-hint health-hint"
      />
    </p>
    <p class="hint" id="files-hint">${words.filesHint}</p>
    <p id="health-hint"><strong>${words.noHealth}</strong></p>`
}

function keptFields(language: Language, refused?: RefusedAnswer): Html {
  const words = processorWords[language].page
  return html`<p>
      <label for="law">${words.law}</label>
      <input type="text" id="law" name="law" maxlength="300" value="${refused?.law ?? ''}" />
    </p>
    <p>
      <label for="until">${words.until}</label>
      <input type="date" id="until" name="until" value="${refused?.until ?? ''}" />
    </p>`
}
