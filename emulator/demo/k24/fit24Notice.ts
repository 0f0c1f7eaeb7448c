import type {DemoDocument, DemoStage} from '../demoDocument.js'
import {notice, promiseSections, reworded, section, sharedSection} from '../demoNotice.js'
import {body, bullets, fact, facts, paragraph} from '../demoText.js'

export function fit24Notice(stage: DemoStage): DemoDocument {
  return notice(stage, {
    brand: 'fit24',
    language: 'nb',
    title: 'Personvern hos FIT24',
    stamp: {wording: 'Versjon {version}, sist endret {date}', place: 'top'},
    edit: 'Vi sier nå hvordan gjester kan se hva som er lagret.',
    sections: [
      section(
        'controller',
        'Dette er oss',
        body(
          paragraph(
            'Du trener hos ',
            fact('brand.name'),
            ', men avtalen din er med ',
            fact('controller.name'),
            '. Det selskapet er behandlingsansvarlig, også for ',
            fact('group.brands'),
            '.',
          ),
          facts('controllerCard'),
        ),
      ),
      section(
        'purposes',
        'Derfor trenger vi opplysninger om deg',
        body(
          facts('purposesTable'),
          reworded(
            stage,
            paragraph(
              'Av gjester lagrer vi det samme som av medlemmer, bortsett fra kontonummeret.',
            ),
            paragraph(
              'Av gjester lagrer vi det samme som av medlemmer, bortsett fra kontonummeret. Også gjester kan be om å få se hva som står der.',
            ),
          ),
        ),
      ),
      section(
        'young',
        'Unge medlemmer',
        body(
          paragraph(
            'Er du under 13 år, må en voksen med foreldreansvar ha samtykket. De kan trekke samtykket når de vil.',
          ),
        ),
      ),
      section(
        'recipients',
        'De som hjelper oss',
        body(
          paragraph('Leverandørene under får bare gjøre det vi har bedt dem om:'),
          facts('processorsTable'),
          paragraph('Tre steder kan opplysninger havne hos noen som bestemmer selv:'),
          ...bullets(
            [
              fact('organisation.name', 'organisation-nets'),
              ', når du betaler med kort, faktura eller avtalegiro',
            ],
            [
              fact('organisation.name', 'organisation-meta'),
              ', hvis du har sagt ja til markedsføring på nettsiden',
            ],
            'politi, domstol eller tilsyn, når en lov pålegger oss det',
          ),
        ),
      ),
      section('retention', 'Så lenge blir det liggende', body(facts('retentionTable'))),
      section(
        'cookies',
        'Informasjonskapsler på nettsiden',
        body(
          paragraph(
            'Vi spør før vi lagrer noe på telefonen eller maskinen din som siden kan klare seg uten.',
          ),
          facts('cookieTable'),
        ),
      ),
      section('rights', 'Dette kan du kreve', body(facts('rights'))),
      ...promiseSections('k24'),
      section(
        'complaint',
        'Klage',
        body(
          paragraph(
            'Vi vil gjerne rydde opp selv. Ring ',
            fact('brand.phone'),
            '. Nytter det ikke, er dette tilsynet:',
          ),
          facts('authorityCard'),
        ),
      ),
      sharedSection('changes', 'k24-changes'),
    ],
  })
}
