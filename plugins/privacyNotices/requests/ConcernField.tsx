import {Select, Text} from '@sanity/ui'

import {requestConcerns} from '../../../core/export/requestKind.js'
import {useStudioText} from '../locale/useStudioText.js'
import {FormField} from './FormField.js'
import {marketingEnd, type TypedRequest} from './typedRequest.js'

/** What an objection or a withdrawal is from, and what registering it will do. */
export function ConcernField({
  typed,
  problem,
  onChange,
}: {
  readonly typed: TypedRequest
  readonly problem: string | undefined
  readonly onChange: (change: Partial<TypedRequest>) => void
}) {
  const text = useStudioText()
  return (
    <>
      <FormField label={text('register.concerns')} problem={problem}>
        {(props) => (
          <Select
            {...props}
            value={typed.concerns ?? ''}
            onChange={({currentTarget: {value}}) =>
              onChange({concerns: requestConcerns.find((concern) => concern === value)})
            }
          >
            <option value="">{text('register.choose')}</option>
            {requestConcerns.map((concern) => (
              <option key={concern} value={concern}>
                {text(`register.concerns.${concern}`)}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      {typed.concerns === 'marketing' ? (
        <Text size={1} muted role="status" data-testid="marketing-end">
          {text(`register.marketing.${marketingEnd(typed)}`)}
        </Text>
      ) : null}
    </>
  )
}
