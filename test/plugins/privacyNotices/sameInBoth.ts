/** Words that Danish or Norwegian editors use as English ones do. */
const shared = {
  nb: ['segment'],
  da: [
    'brand',
    'brands',
    'cookie',
    'cookies',
    'e-mail',
    'link',
    'note',
    'pixel',
    'segment',
    'session',
    'version',
  ],
} as const

/** Whether a text may well read the same in English: it holds nothing but shared words. */
export function mayReadTheSame(language: keyof typeof shared, text: string): boolean {
  const known = new Set<string>(shared[language])
  return text
    .replaceAll(/\{\{\w+\}\}/g, ' ')
    .toLowerCase()
    .split(/[^a-z-]+/)
    .every((word) => word === '' || known.has(word))
}
