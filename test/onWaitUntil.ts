/** Stands in for the platform: takes what a function of this process goes on with after its answer. */
export function onWaitUntil(take: (work: Promise<unknown>) => void): void {
  const context = {waitUntil: take}
  Reflect.set(globalThis, Symbol.for('@vercel/request-context'), {get: () => context})
}
