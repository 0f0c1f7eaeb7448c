/**
 * Ends a run that has done what was due of all it could read, where there was more.
 *
 * @param unread how many could not be read
 * @param what what several of them are called, as in `requests`
 * @throws Error so that somebody hears of them
 */
export function assertAllRead(unread: number, what: string): void {
  if (unread > 0) throw new Error(`${unread} ${what} cannot be read; what is due of others is done`)
}
