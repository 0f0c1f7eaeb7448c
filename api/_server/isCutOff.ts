/** No answer came, or it broke off in the middle: whether it was done shows when it is read again. */
export function isCutOff(error: unknown): boolean {
  return error instanceof TypeError && ['fetch failed', 'terminated'].includes(error.message)
}
