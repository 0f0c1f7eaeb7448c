/** Settings a hosted installation has; the keys are of the tests and open nothing. */
export const productionSettings = {
  SANITY_PROJECT_ID: 'abc123',
  SANITY_DATASET: 'production',
  SANITY_TOKEN: 'sk-test',
  RESEND_API_KEY: 're_test',
  PUBLIC_ORIGIN: 'https://notices.example/',
  MAIL_FROM: 'Personvern <personvern@example.com>',
  SANITY_WEBHOOK_SECRET: 'webhook secret of tests',
  SIGNING_KEY: 'MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC',
  TOKEN_KEYS: `k1:${'A'.repeat(43)},k0:${'B'.repeat(42)}A`,
  SUBJECT_KEY: 'subject key of the tests, 32 long',
  SEAL_KEY: 'C'.repeat(42) + 'A',
  CRON_SECRET: 'cron secret of tests',
}
