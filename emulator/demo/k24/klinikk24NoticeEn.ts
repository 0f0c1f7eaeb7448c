import type {DemoDocument, DemoStage} from '../demoDocument.js'
import {notice, promiseSections, reworded, section, sharedSection} from '../demoNotice.js'
import {body, fact, facts, paragraph} from '../demoText.js'

export function klinikk24NoticeEn(stage: DemoStage): DemoDocument {
  return notice(stage, {
    brand: 'klinikk24',
    language: 'en',
    title: 'Privacy notice of Klinikk24',
    isNumbered: true,
    stamp: {
      wording:
        'This is version {version} of the privacy notice of {controller}, in force from {date}',
      place: 'bottom',
    },
    edit: 'We explain more clearly who can read your patient record.',
    sections: [
      section(
        'controller',
        'Who is responsible',
        body(
          paragraph(
            fact('brand.name'),
            ' belongs to ',
            fact('group.name'),
            ', which is the name of ',
            fact('group.brands'),
            '. The company behind them is ',
            fact('controller.name'),
            ', which is the controller for everything this notice is about.',
          ),
          facts('controllerCard'),
        ),
      ),
      section(
        'purposes',
        'What we use your data for',
        body(
          paragraph(
            'The table shows each purpose, whom it is about, which data we need and the legal basis.',
          ),
          facts('purposesTable'),
        ),
      ),
      section(
        'record',
        'Your patient record',
        body(
          reworded(
            stage,
            paragraph('Everyone we treat has a record. Only health personnel have access.'),
            paragraph(
              'Everyone we treat has a record in Physica. Only your therapist and others who must help can open it, and every look-up is logged. If something is wrong, you can ask us to correct it.',
            ),
          ),
          paragraph(
            'From the age of 16 you decide for yourself in health matters. For younger children we talk to the parents.',
          ),
        ),
        3,
      ),
      section(
        'children',
        'Children',
        body(
          paragraph(
            'Under the age of 13, a parent or guardian has to say yes before we send newsletters or ask for other consents.',
          ),
        ),
        3,
      ),
      section(
        'recipients',
        'Who receives data',
        body(
          paragraph(
            'These suppliers work for us and follow our instructions in a data processing agreement:',
          ),
          facts('processorsTable'),
          paragraph(
            fact('organisation.name', 'organisation-nets'),
            ' carries out payments and answers for its own use of the data. Beyond that we disclose data only when you want it or a law demands it.',
          ),
        ),
      ),
      section('retention', 'How long we keep data', body(facts('retentionTable'))),
      section(
        'cookies',
        'Cookies',
        body(
          paragraph(
            'The necessary ones work at once. The rest wait until you have said yes, and you can change your mind at the bottom of every page.',
          ),
          facts('cookieTable'),
        ),
      ),
      section(
        'rights',
        'Your rights',
        body(
          facts('rights'),
          paragraph(
            'How to use them is explained under ',
            {words: 'access', section: 'your-data'},
            '.',
          ),
        ),
      ),
      ...promiseSections('k24'),
      section(
        'complaint',
        'If you disagree with us',
        body(
          paragraph(
            'Please tell us first, at ',
            fact('controller.phone'),
            ' or ',
            fact('controller.email'),
            '. You can also complain here:',
          ),
          facts('authorityCard'),
        ),
      ),
      sharedSection('changes', 'k24-changes'),
    ],
  })
}
