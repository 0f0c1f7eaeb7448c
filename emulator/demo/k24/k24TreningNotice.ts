import type {DemoDocument, DemoStage} from '../demoDocument.js'
import {notice, promiseSections, reworded, section, sharedSection} from '../demoNotice.js'
import {body, fact, facts, paragraph, subheading} from '../demoText.js'
import {refer, slug} from '../refer.js'

export function k24TreningNotice(stage: DemoStage): DemoDocument {
  return notice(stage, {
    brand: 'k24-trening',
    language: 'nb',
    title: 'Personvern hos K24 Trening',
    stamp: {wording: 'Sist endret: {date} (versjon {version})', place: 'bottom'},
    edit: 'Vi har fått med hva som skjer når du slutter som medlem.',
    sections: [
      section(
        'controller',
        'Ansvarlig selskap',
        body(
          paragraph(
            fact('brand.name'),
            ' hører til ',
            fact('group.name'),
            '. Behandlingsansvarlig er ',
            fact('controller.name'),
            ' med organisasjonsnummer ',
            fact('controller.orgNumber'),
            '.',
          ),
          facts('controllerCard'),
        ),
      ),
      section(
        'purposes',
        'Formål og grunnlag',
        body(
          facts('purposesTable'),
          subheading('Når du slutter'),
          reworded(
            stage,
            paragraph('Sier du opp, avslutter vi medlemskapet.'),
            paragraph(
              'Sier du opp, stenger vi profilen med en gang. Det loven ikke krever at vi tar vare på, slettes slik tabellen over lagringstid viser.',
            ),
          ),
        ),
      ),
      section(
        'young',
        'Medlemmer under 13 år',
        body(
          paragraph(
            'Vi oppretter ikke medlemskap for barn under 13 år uten at foreldre eller verge har gitt samtykke.',
          ),
        ),
      ),
      section(
        'recipients',
        'Leverandører og mottakere',
        body(
          facts('processorsTable'),
          paragraph(
            'Kort og avtalegiro går gjennom ',
            fact('organisation.name', 'organisation-nets'),
            '.',
          ),
        ),
      ),
      section('retention', 'Lagringstid', body(facts('retentionTable'))),
      section('cookies', 'Informasjonskapsler', body(facts('cookieTable'))),
      section('rights', 'Rettigheter', body(facts('rights'))),
      ...promiseSections('k24'),
      section(
        'complaint',
        'Klagerett',
        body(paragraph('Tilsynsmyndigheten er:'), facts('authorityCard')),
      ),
      ...(stage === 3 ? [magyMediaSection] : []),
      sharedSection('changes', 'k24-changes'),
    ],
  })
}

const magyMediaSection = {
  _type: 'embeddedSection' as const,
  _key: 'magy-media',
  heading: 'Erklæringen til Magy Media AS',
  anchor: slug('magy-media'),
  notice: refer('notice-magy-media-nb'),
  version: 1,
  role: 'independent_controller' as const,
  introduction: body(
    paragraph(
      'Bilder og film fra senteret lages av ',
      fact('organisation.name', 'organisation-magy-media'),
      '. For sin egen markedsføring bestemmer de selv hva opplysningene brukes til. Da gjelder deres erklæring, og det er dem du henvender deg til:',
    ),
  ),
}
