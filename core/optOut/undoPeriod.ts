/** For how long leaving can be undone by a link, and the address is kept for that and no other use. */
export const undoDays = 14

/** When an undo link stops, and the address is deleted: fourteen days after leaving. */
export function undoEndsAt(recordedAt: string | Date): Date {
  return new Date(new Date(recordedAt).getTime() + undoDays * 86_400_000)
}
