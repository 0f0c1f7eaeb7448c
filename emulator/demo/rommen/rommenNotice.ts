import type {DemoDocument, DemoStage} from '../demoDocument.js'
import {notice, promiseSections, reworded, section, sharedSection} from '../demoNotice.js'
import {body, bullets, fact, facts, paragraph} from '../demoText.js'

export function rommenNotice(stage: DemoStage): DemoDocument {
  return notice(stage, {
    brand: 'rommen',
    language: 'nb',
    title: 'Personvernerklæring for Rommen Tannlegesenter',
    stamp: {wording: 'Versjon {version} gjelder fra {date}', place: 'top'},
    edit: 'Vi forklarer hvordan henvisninger sendes.',
    sections: [
      section(
        'controller',
        'Ansvarlig for opplysningene',
        body(
          paragraph(
            'Daglig leder i ',
            fact('controller.name'),
            ' har ansvaret. Om personvern skriver du til ',
            fact('controller.email'),
            ', om timer til ',
            fact('brand.email'),
            '.',
          ),
          facts('controllerCard'),
        ),
      ),
      section('purposes', 'Formål, opplysninger og grunnlag', body(facts('purposesTable'))),
      section(
        'referral',
        'Henvisning til spesialist',
        body(
          reworded(
            stage,
            paragraph('Trenger du en spesialist, henviser vi deg når du er enig.'),
            paragraph(
              'Trenger du en spesialist, henviser vi deg når du er enig. Brevet går i posten eller kryptert, aldri som vanlig e-post.',
            ),
          ),
        ),
        3,
      ),
      section(
        'recipients',
        'Leverandører og mottakere',
        body(
          facts('processorsTable'),
          paragraph(
            'En leverandør kan bare bruke andre under seg når avtalen åpner for det. Journalen blir i Norge. Ellers går opplysninger bare til:',
          ),
          ...bullets('offentlige etater, når en lov sier det', [
            fact('organisation.name', 'organisation-meta'),
            ', når du har godtatt annonser på nettstedet',
          ]),
        ),
      ),
      section('retention', 'Når opplysningene slettes', body(facts('retentionTable'))),
      section(
        'cookies',
        'Informasjonskapsler',
        body(
          facts('cookieTable'),
          paragraph(
            'Annonsekapselen er av til du slår den på. Valget ditt endrer du nederst på ',
            fact('brand.domain'),
            '.',
          ),
        ),
      ),
      section('rights', 'Rettighetene dine', body(facts('rights'))),
      ...promiseSections('rommen'),
      section(
        'complaint',
        'Klage',
        body(
          paragraph('Mener du at vi gjør feil, kan du gå til tilsynet:'),
          facts('authorityCard'),
        ),
      ),
      sharedSection('changes', 'rommen-changes'),
    ],
  })
}
