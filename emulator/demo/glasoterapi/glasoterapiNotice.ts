import type {DemoDocument, DemoStage} from '../demoDocument.js'
import {notice, promiseSections, reworded, section, sharedSection} from '../demoNotice.js'
import {body, fact, facts, paragraph} from '../demoText.js'

export function glasoterapiNotice(stage: DemoStage): DemoDocument {
  return notice(stage, {
    brand: 'glasoterapi',
    language: 'nb',
    title: 'Personvernerklæring for glasoterapi.no',
    isNumbered: true,
    stamp: {wording: 'Sist endret: {date}', place: 'bottom'},
    edit: 'Vi ber deg nå om ikke å skrive om helse i skjemaet.',
    sections: [
      section(
        'general',
        'Generelt',
        body(
          paragraph(
            'Her står det hva ',
            fact('controller.name'),
            ' bruker personopplysninger til, og hva du kan kreve av oss.',
          ),
          facts('controllerCard'),
        ),
      ),
      section('purposes', 'Hvorfor vi samler inn opplysninger', body(facts('purposesTable'))),
      section(
        'collection',
        'Hvordan vi samler dem inn',
        body(
          reworded(
            stage,
            paragraph('Det meste kommer fra deg, i skjemaet eller i en e-post.'),
            paragraph(
              'Det meste kommer fra deg, i skjemaet eller i en e-post. Skriv ikke om helsen din der: ring oss heller, så blir det ikke liggende.',
            ),
          ),
          paragraph(
            'Informasjonskapslene under settes først når du har valgt dem, bortsett fra den nødvendige:',
          ),
          facts('cookieTable'),
        ),
      ),
      section('retention', 'Lagringstid', body(facts('retentionTable'))),
      section('rights', 'Dine rettigheter', body(facts('rights'))),
      ...promiseSections('glasoterapi'),
      section('complaint', 'Klageadgang', body(facts('authorityCard')), 3),
      section(
        'processors',
        'Databehandlere og sikkerhet',
        body(
          facts('processorsTable'),
          paragraph(
            'Avtalene setter grenser for hva de kan gjøre, og krever at de sikrer opplysningene.',
          ),
        ),
      ),
      sharedSection('changes', 'glasoterapi-changes'),
    ],
  })
}
