/**
 * What the product keeps for every notice, and what starter texts promise in its place: how long a
 * download link works, and within how many months a request is answered (Art. 12(3)).
 */
export const productPromises = {downloadLinkDays: 7, responseMonths: 1} as const
