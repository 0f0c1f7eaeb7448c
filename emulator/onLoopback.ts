/** How every server here is served: to this machine alone, without a word, and ended at once. */
export const onLoopback = {
  hostname: '127.0.0.1',
  silent: true,
  gracefulShutdown: false,
} as const
