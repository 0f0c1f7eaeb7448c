const fallbackAccent = '#1f4e79'

/**
 * The colour that a page, a mail or a PDF of a brand is drawn with. Anything that is no `#rrggbb` is
 * ignored, so that no style can be smuggled in.
 */
export function accentOf(accentColor: string | null | undefined): string {
  return accentColor && /^#[0-9a-f]{6}$/i.test(accentColor) ? accentColor : fallbackAccent
}
