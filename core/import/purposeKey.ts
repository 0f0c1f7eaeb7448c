/** The key of a purpose's proposal: what is called the same is the same purpose. */
export function purposeKey(title: string): string {
  return `purpose ${title}`
}
