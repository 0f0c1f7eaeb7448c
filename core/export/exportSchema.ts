import * as z from 'zod'

import {exportFileSchema} from './exportFile.js'

export const exportSchemaPath = '/api/schemas/personal-data-export'

/**
 * The JSON Schema of a data export's JSON file. More fields may come; those there are keep their
 * names and meaning.
 */
export function publishedExportSchema(id: string): Record<string, unknown> {
  const {$schema, ...schema} = z.toJSONSchema(exportFileSchema, {io: 'input'})
  return {
    $schema,
    $id: id,
    title: 'A personal data export',
    description:
      'What a controller holds about a data subject (GDPR Articles 15 and 20). Instants are ISO 8601 in UTC.',
    ...schema,
  }
}
