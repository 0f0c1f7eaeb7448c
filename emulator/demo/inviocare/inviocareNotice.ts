import type {DemoDocument, DemoStage} from '../demoDocument.js'
import {notice, promiseSections, reworded, section, sharedSection} from '../demoNotice.js'
import {body, bullets, fact, facts, paragraph} from '../demoText.js'

export function inviocareNotice(stage: DemoStage): DemoDocument {
  return notice(stage, {
    brand: 'inviocare',
    language: 'da',
    title: 'Privatlivspolitik',
    stamp: {wording: 'Sidst opdateret: {date}', place: 'bottom'},
    edit: 'Vi beskriver, hvordan et samtykke til udveksling af oplysninger virker.',
    sections: [
      section(
        'controller',
        'Dataansvarlig',
        body(
          paragraph(
            'Klinikken drives af ',
            fact('controller.name'),
            ', CVR-nummer ',
            fact('controller.orgNumber'),
            '. Det er os, der bestemmer, hvad oplysningerne bruges til.',
          ),
          facts('controllerCard'),
        ),
      ),
      section(
        'purposes',
        'Formål og behandlingsgrundlag',
        body(
          facts('purposesTable'),
          paragraph(
            'Oplysningerne kommer fra dig: når du bestiller tid, skriver til os, tilmelder dig nyhedsbrevet, søger job eller er i behandling.',
          ),
        ),
      ),
      section(
        'treatment',
        'Når du er i behandling',
        body(
          reworded(
            stage,
            paragraph('Vi udveksler kun helbredsoplysninger med andre, når du har sagt ja.'),
            paragraph(
              'Vi udveksler kun helbredsoplysninger med andre, når du har sagt ja. Dit ja gælder den behandling, du er i gang med, og du kan tage det helt eller delvist tilbage.',
            ),
          ),
          paragraph(
            'Reglerne for kosmetisk behandling står i ',
            {
              words: 'bekendtgørelse nr. 834 af 2014',
              href: 'https://www.retsinformation.dk/eli/lta/2014/834',
            },
            ' med senere ændringer.',
          ),
        ),
      ),
      section(
        'recipients',
        'Hvem der modtager oplysninger',
        body(
          facts('processorsTable'),
          paragraph(
            'Derudover kan et forsikringsselskab eller en speciallæge hos os få det, som din sag kræver. Uden for EØS sendes kun oplysninger på det grundlag, tabellen nævner.',
          ),
        ),
      ),
      section('retention', 'Hvor længe vi gemmer', body(facts('retentionTable'))),
      section(
        'security',
        'Sikkerhed',
        body(
          ...bullets(
            'Adgang gives efter opgave og bliver logget.',
            'Der tages backup, og data krypteres, når de sendes.',
            'Går noget galt med høj risiko for dig, får du besked uden unødig forsinkelse.',
          ),
        ),
      ),
      section(
        'cookies',
        'Cookies',
        body(
          paragraph('Kun den nødvendige cookie sættes uden dit ja.'),
          facts('cookieTable'),
          paragraph(
            'Du kan læse mere og fravælge hos ',
            {words: 'Minecookies', href: 'https://minecookies.org'},
            ', ',
            {
              words: 'Your Online Choices',
              href: 'https://www.youronlinechoices.com/dk',
            },
            ' og ',
            {
              words: 'Google Analytics',
              href: 'https://tools.google.com/dlpage/gaoptout',
            },
            '.',
          ),
        ),
      ),
      section(
        'rights',
        'Dine rettigheder',
        body(
          facts('rights'),
          paragraph(
            'Skriv til ',
            fact('controller.email'),
            ', også hvis noget skal slettes. En patientjournal må vi dog ikke slette, før loven tillader det.',
          ),
        ),
      ),
      ...promiseSections('inviocare'),
      section('complaint', 'Klage', body(facts('authorityCard'))),
      sharedSection('changes', 'inviocare-changes'),
    ],
  })
}
