import type {contentEn} from '../en/content.js'

export const contentDa: Record<keyof typeof contentEn, string> = {
  'problem.nothing': 'Der er ikke noget at vise endnu.',
  'problem.section': 'Afsnittet {{name}} er ikke færdigt, så dele af det vises ikke.',
  'problem.brand': 'Vælg det brand, politikken gælder.',
  'problem.language': 'Vælg det sprog, politikken er på.',
  'problem.stamp': 'Skriv versionslinjen, og vælg, hvor den skal stå.',
  'problem.slug': 'Giv politikken en adresse.',
  'problem.field': 'Feltet »{{field}}« er ikke færdigt.',
  'problem.fact': '»{{name}}« er ikke færdig ({{field}}) og vises derfor ikke.',
  'problem.unnamedFact': 'En oplysning er ikke færdig ({{field}}) og vises derfor ikke.',
  'problem.unknownField': 'ukendt felt',
}
