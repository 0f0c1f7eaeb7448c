import type {contentEn} from '../en/content.js'

export const contentNb: Record<keyof typeof contentEn, string> = {
  'problem.nothing': 'Det er ingenting å vise ennå.',
  'problem.section': 'Avsnittet {{name}} er ikke ferdig, så deler av det vises ikke.',
  'problem.brand': 'Velg merkevaren erklæringen gjelder.',
  'problem.language': 'Velg språket erklæringen er på.',
  'problem.stamp': 'Skriv versjonslinjen, og velg hvor den skal stå.',
  'problem.slug': 'Gi erklæringen en adresse.',
  'problem.field': 'Feltet «{{field}}» er ikke ferdig.',
  'problem.fact': '«{{name}}» er ikke ferdig ({{field}}) og vises derfor ikke.',
  'problem.unnamedFact': 'En opplysning er ikke ferdig ({{field}}) og vises derfor ikke.',
  'problem.unknownField': 'ukjent felt',
}
