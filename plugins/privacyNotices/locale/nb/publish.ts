import type {publishEn} from '../en/publish.js'

export const publishNb: Record<keyof typeof publishEn, string> = {
  'publish.action': 'Klargjør og publiser',
  'publish.idle': 'Ingenting er endret siden sist den ble publisert.',
  'publish.cancel': 'Avbryt',
  'publish.close': 'Lukk',
  'publish.unfinished': 'Erklæringen er ikke ferdig nok til å publiseres.',
  'publish.same':
    'Leserne ser nøyaktig det samme som i versjon {{version}}, så det blir ingen ny versjon.',
  'publish.changesSince': 'Endret siden versjon {{version}}',
  'publish.firstContent': 'Dette publiseres',
  'publish.together': 'Publiseres sammen med erklæringen',
  'publish.kindQuestion': 'Hva slags endring er det?',
  'publish.proposed': '{{kind}} (foreslått)',
  'publish.summary': 'Hva som er endret, i én setning til leserne ({{language}})',
  'publish.summaryShort': 'Hva som er endret',
  'publish.waitsTitle': 'Dette kommer ikke på nett ennå: Det venter på et endringsvarsel.',
  'publish.waits_one':
    'Nettsidene viser versjon {{version}} til et endringsvarsel sier når den nye teksten begynner å gjelde. Folk er lovet {{count}} dags varsel.',
  'publish.waits_other':
    'Nettsidene viser versjon {{version}} til et endringsvarsel sier når den nye teksten begynner å gjelde. Folk er lovet {{count}} dagers varsel.',
  'publish.andWait': 'Publiser og vent',
  'publish.andStart': 'Publiser og lag et endringsvarsel',
  'publish.confirm': 'Publiser',
  'kind.first.title': 'Første versjon',
  'kind.first.meaning': 'Erklæringen har ikke vært på noen nettside før.',
  'kind.editorial.title': 'Språklig',
  'kind.editorial.meaning':
    'Selve behandlingen er som før: en rettet skrivefeil, en klarere setning.',
  'kind.minor.title': 'Mindre',
  'kind.minor.meaning': 'Noe endres, men ikke noe folk ville valgt annerledes for: en ny adresse.',
  'kind.material.title': 'Vesentlig',
  'kind.material.meaning':
    'Noe folk må få vite om på forhånd: en ny mottaker, et nytt formål eller en ny type opplysninger.',
  'kind.retired.title': 'Avviklet',
  'kind.retired.meaning': 'Erklæringen tas bort fra nettsidene.',
  'published.newVersion': 'Versjon {{version}} er klar.',
  'published.upcoming': 'Den gjelder fra {{day}}.',
  'published.same':
    'Publisert. Leserne ser det samme som i versjon {{version}}, så det ble ingen ny versjon.',
  'published.waiting': 'Publisert. Den venter på et endringsvarsel før nettsidene viser den.',
  'published.late': 'Publisert, men versjon {{version}} er ikke laget ennå.',
  'published.lateDetail':
    'Det prøves på nytt av seg selv med noen minutters mellomrom. Varer det ved, si fra til den som drifter løsningen.',
  'published.soon': 'Publisert. Versjon {{version}} kommer i løpet av et sekund …',
  'publish.lowerReason': 'Hvorfor er den mindre enn foreslått?',
  'publish.lowerConfirmed':
    'Grunnen lagres med versjonen. Den personvernansvarlige må bekrefte den med en lenke i en e-post; til da viser nettsidene teksten de har.',
  'publish.lowerKept': 'Grunnen lagres med versjonen.',
  'published.confirming':
    'Publisert. Den venter på bekreftelse fra den personvernansvarlige før nettsidene viser den.',
  'published.retired': 'Publisert, men erklæringen er avviklet, så det ble ingen ny versjon.',
}
