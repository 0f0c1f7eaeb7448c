import {dirname, join} from 'node:path'

import {languages} from '../../core/language.js'

/** A file from the root, and where it has to be beside the bundle. */
export interface PackedFile {
  readonly from: string
  readonly to: string
}

const icc = 'data/sRGB_IEC61966_2_1.icc'

/** Files that a function reads while it runs, by the source file that reads them; from the root. */
const readBy: Readonly<Record<string, readonly string[]>> = {
  'api/_server/pdf/openPdf.ts': [
    'node_modules/@expo-google-fonts/noto-sans/package.json',
    ...['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'].map(
      (style) => `node_modules/@expo-google-fonts/noto-sans/${style}/NotoSans_${style}.ttf`,
    ),
  ],
  'api/_server/spelling/readDictionaries.ts': languages.flatMap((language) =>
    ['package.json', 'index.js', 'index.aff', 'index.dic', 'license'].map((file) =>
      join('node_modules', `dictionary-${language}`, file),
    ),
  ),
}

/**
 * What has to lie beside a bundle: a bundler follows imports, and not what is opened by name.
 *
 * @param sources the files a bundle was made of, from the root
 */
export function packedFiles(sources: readonly string[]): PackedFile[] {
  const named = sources
    .flatMap((source) => readBy[source] ?? [])
    .map((file) => ({from: file, to: file}))
  // pdfkit looks for the colours of PDF/A beside its own code, which is in a part of the bundle.
  const hasPdf = sources.some((source) => source.includes('node_modules/pdfkit/'))
  return hasPdf ? [...named, {from: `node_modules/pdfkit/js/${icc}`, to: `parts/${icc}`}] : named
}

/** Whether a function looks up words, for which the packed dictionaries have to be there. */
export function needsWords(sources: readonly string[]): boolean {
  return sources.some((source) => dirname(source) === 'api/_server/spelling')
}
