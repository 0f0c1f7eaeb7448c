import type {DemoDocument, DemoStage} from '../demoDocument.js'
import {notice, promiseSections, reworded, section, sharedSection} from '../demoNotice.js'
import {body, fact, facts, paragraph} from '../demoText.js'

export function magyMediaNotice(stage: DemoStage): DemoDocument {
  return notice(stage, {
    brand: 'magy-media',
    language: 'nb',
    title: 'Personvernerklæring for Magy Media',
    stamp: {wording: 'Versjon {version} · {date}', place: 'bottom'},
    edit: 'Vi sier klarere når bilder av deg blir slettet.',
    sections: [
      section(
        'controller',
        'Hvem vi er',
        body(
          paragraph(
            fact('controller.name'),
            ' lager bilder, film og kampanjer. Når vi bestemmer hva opplysningene skal brukes til, er vi behandlingsansvarlig. Når en kunde bestemmer, er vi databehandler, og da er det kundens erklæring som gjelder.',
          ),
          facts('controllerCard'),
        ),
      ),
      section(
        'purposes',
        'Hva vi trenger og hvorfor',
        body(
          facts('purposesTable'),
          reworded(
            stage,
            paragraph('Bilder leveres til den som har bestilt dem.'),
            paragraph(
              'Bilder leveres til den som har bestilt dem. Deretter ligger originalene hos oss til oppgjøret er over, og blir så slettet.',
            ),
          ),
        ),
      ),
      section(
        'recipients',
        'Leverandørene våre',
        body(
          paragraph(
            'Før en leverandør slipper til, har vi en skriftlig avtale om hva den får lov til.',
          ),
          facts('processorsTable'),
          paragraph(
            'Nettstedet ligger hos ',
            fact('organisation.name', 'organisation-pro-isp'),
            ', organisasjonsnummer ',
            fact('organisation.orgNumber', 'organisation-pro-isp'),
            '.',
          ),
        ),
      ),
      section('retention', 'Når vi sletter', body(facts('retentionTable'))),
      section(
        'cookies',
        'Informasjonskapsler',
        body(
          facts('cookieTable'),
          paragraph(
            'Ingen av dem settes før du har valgt det selv. Google har dessuten et ',
            {
              words: 'tillegg til nettleseren',
              href: 'https://tools.google.com/dlpage/gaoptout',
            },
            ' som slår av statistikken overalt.',
          ),
        ),
      ),
      section('rights', 'Hva du kan be om', body(facts('rights'))),
      ...promiseSections('magy-media'),
      section('complaint', 'Klage til tilsynet', body(facts('authorityCard'))),
      sharedSection('changes', 'magy-media-changes'),
    ],
  })
}
