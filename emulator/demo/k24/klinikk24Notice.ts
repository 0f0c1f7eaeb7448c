import type {DemoDocument, DemoStage} from '../demoDocument.js'
import {notice, promiseSections, reworded, section, sharedSection} from '../demoNotice.js'
import {body, fact, facts, paragraph} from '../demoText.js'

export function klinikk24Notice(stage: DemoStage): DemoDocument {
  return notice(stage, {
    brand: 'klinikk24',
    language: 'nb',
    title: 'Personvernerklæring for Klinikk24',
    isNumbered: true,
    stamp: {
      wording:
        'Dette er versjon {version} av personvernerklæringen til {controller}, gjeldende fra {date}',
      place: 'bottom',
    },
    edit: 'Vi forklarer tydeligere hvem som kan lese journalen din.',
    sections: [
      section(
        'controller',
        'Hvem som har ansvaret',
        body(
          paragraph(
            fact('brand.name'),
            ' hører til ',
            fact('group.name'),
            ', som er navnet på ',
            fact('group.brands'),
            '. Selskapet bak dem er ',
            fact('controller.name'),
            ', som er dataansvarlig for alt denne erklæringen handler om.',
          ),
          facts('controllerCard'),
        ),
      ),
      section(
        'purposes',
        'Hva vi bruker opplysningene til',
        body(
          paragraph(
            'Tabellen viser hvert formål, hvem det gjelder, hvilke opplysninger vi trenger og hva loven sier at vi kan bygge på.',
          ),
          facts('purposesTable'),
        ),
      ),
      section(
        'record',
        'Journalen din',
        body(
          reworded(
            stage,
            paragraph(
              'Alle som behandles hos oss, har en journal. Bare helsepersonell har tilgang.',
            ),
            paragraph(
              'Alle som behandles hos oss, har en journal i Physica. Bare behandleren din og andre som må hjelpe til, kan åpne den, og hvert oppslag blir logget. Er noe galt, kan du be om at det rettes.',
            ),
          ),
          paragraph(
            'Fra du er 16 år, bestemmer du selv i helsespørsmål. For yngre barn snakker vi med foreldrene.',
          ),
        ),
        3,
      ),
      section(
        'children',
        'Barn',
        body(
          paragraph(
            'Under 13 år må en forelder eller verge si ja før vi sender nyhetsbrev eller ber om andre samtykker.',
          ),
        ),
        3,
      ),
      section(
        'recipients',
        'Hvem som får opplysninger',
        body(
          paragraph(
            'Disse leverandørene arbeider for oss og følger våre instrukser i en databehandleravtale:',
          ),
          facts('processorsTable'),
          paragraph(
            fact('organisation.name', 'organisation-nets'),
            ' gjennomfører betalinger og svarer selv for sin bruk av opplysningene. Ut over dette gir vi bare ut noe når du ønsker det, eller når en lov krever det.',
          ),
        ),
      ),
      section('retention', 'Hvor lenge vi lagrer', body(facts('retentionTable'))),
      section(
        'cookies',
        'Informasjonskapsler',
        body(
          paragraph(
            'De nødvendige virker med en gang. Resten venter til du har sagt ja, og du kan ombestemme deg nederst på hver side.',
          ),
          facts('cookieTable'),
        ),
      ),
      section(
        'rights',
        'Rettighetene dine',
        body(
          facts('rights'),
          paragraph(
            'Vil du bruke en av dem, finner du framgangsmåten under ',
            {
              words: 'innsyn',
              section: 'your-data',
            },
            '.',
          ),
        ),
      ),
      ...promiseSections('k24'),
      section(
        'complaint',
        'Hvis du er uenig med oss',
        body(
          paragraph(
            'Si gjerne fra til oss først, på ',
            fact('controller.phone'),
            ' eller ',
            fact('controller.email'),
            '. Du kan også klage hit:',
          ),
          facts('authorityCard'),
        ),
      ),
      sharedSection('changes', 'k24-changes'),
    ],
  })
}
