import {Select, TextArea, TextInput} from '@sanity/ui'

import {requestChannels, requestKinds, requestSubjects} from '../../../core/export/requestKind.js'
import {isLanguage, languageNames} from '../../../core/language.js'
import {useStudioText} from '../locale/useStudioText.js'
import type {LedgerBrand} from '../optOuts/ledgerReading.js'
import {kindWords} from './caseWords.js'
import {ConcernField} from './ConcernField.js'
import {FormField} from './FormField.js'
import {isConcernWanted, type RequestGap, type TypedRequest} from './typedRequest.js'

const channels = requestChannels.filter((channel) => channel !== 'page')

/** The fields of a request that is registered, each with what is wrong with it beside it. */
export function RequestFields({
  typed,
  gaps,
  brands,
  today,
  onChange,
}: {
  readonly typed: TypedRequest
  /** Empty until somebody has tried to register it: nobody is scolded while they write. */
  readonly gaps: readonly RequestGap[]
  readonly brands: readonly LedgerBrand[]
  readonly today: string
  readonly onChange: (change: Partial<TypedRequest>) => void
}) {
  const text = useStudioText()
  const problemOf = (...about: readonly RequestGap[]): string | undefined => {
    const gap = gaps.find((each) => about.includes(each))
    return gap && text(`register.gap.${gap}`)
  }
  const optional = (label: string): string => text('register.optional', {label})
  const changeBrand = (slug: string): void => {
    const brand = brands.find((each) => each.slug.current === slug)
    onChange({brand: slug, ...(brand ? {language: brand.prevailingLanguage} : {})})
  }
  return (
    <>
      {brands.length > 1 ? (
        <FormField label={text('register.brand')} problem={problemOf('brand')}>
          {(props) => (
            <Select
              {...props}
              value={typed.brand}
              onChange={({currentTarget}) => changeBrand(currentTarget.value)}
            >
              <option value="">{text('register.choose')}</option>
              {brands.map(({name, slug}) => (
                <option key={slug.current} value={slug.current}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </FormField>
      ) : null}
      <FormField label={text('register.kind')} problem={problemOf('kind')}>
        {(props) => (
          <Select
            {...props}
            value={typed.kind ?? ''}
            onChange={({currentTarget: {value}}) =>
              onChange({kind: requestKinds.find((kind) => kind === value)})
            }
          >
            <option value="">{text('register.choose')}</option>
            {requestKinds.map((kind) => (
              <option key={kind} value={kind}>
                {kindWords(kind, text)}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      {isConcernWanted(typed) ? (
        <ConcernField typed={typed} problem={problemOf('concerns')} onChange={onChange} />
      ) : null}
      <FormField label={text('register.subject')}>
        {(props) => (
          <Select
            {...props}
            value={typed.subject}
            onChange={({currentTarget: {value}}) =>
              onChange({subject: requestSubjects.find((subject) => subject === value) ?? 'self'})
            }
          >
            {requestSubjects.map((subject) => (
              <option key={subject} value={subject}>
                {text(`register.subject.${subject}`)}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <FormField label={text('register.channel')} problem={problemOf('channel')}>
        {(props) => (
          <Select
            {...props}
            value={typed.channel ?? ''}
            onChange={({currentTarget: {value}}) =>
              onChange({channel: channels.find((channel) => channel === value)})
            }
          >
            <option value="">{text('register.choose')}</option>
            {channels.map((channel) => (
              <option key={channel} value={channel}>
                {text(`register.channel.${channel}`)}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <FormField
        label={text('register.receivedOn')}
        help={text('register.receivedOnHelp')}
        problem={problemOf('receivedOn', 'ahead', 'tooOld')}
      >
        {(props) => (
          <TextInput
            {...props}
            type="date"
            max={today}
            value={typed.receivedOn}
            onChange={({currentTarget}) => onChange({receivedOn: currentTarget.value})}
          />
        )}
      </FormField>
      <FormField
        label={optional(text('register.address'))}
        help={text('register.addressHelp')}
        problem={problemOf('address', 'reach')}
      >
        {(props) => (
          <TextInput
            {...props}
            type="email"
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
            maxLength={254}
            value={typed.address}
            onChange={({currentTarget}) => onChange({address: currentTarget.value})}
          />
        )}
      </FormField>
      <FormField
        label={optional(text('register.postalAddress'))}
        help={text('register.postalAddressHelp')}
      >
        {(props) => (
          <TextArea
            {...props}
            rows={3}
            maxLength={1000}
            value={typed.postalAddress}
            onChange={({currentTarget}) => onChange({postalAddress: currentTarget.value})}
          />
        )}
      </FormField>
      <FormField label={text('register.language')} help={text('register.languageHelp')}>
        {(props) => (
          <Select
            {...props}
            value={typed.language}
            onChange={({currentTarget: {value}}) => {
              if (isLanguage(value)) onChange({language: value})
            }}
          >
            {Object.entries(languageNames).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <FormField label={optional(text('register.name'))}>
        {(props) => (
          <TextInput
            {...props}
            autoComplete="off"
            maxLength={200}
            value={typed.name}
            onChange={({currentTarget}) => onChange({name: currentTarget.value})}
          />
        )}
      </FormField>
      <FormField label={optional(text('register.words'))} help={text('register.wordsHelp')}>
        {(props) => (
          <TextArea
            {...props}
            rows={4}
            maxLength={10_000}
            value={typed.words}
            onChange={({currentTarget}) => onChange({words: currentTarget.value})}
          />
        )}
      </FormField>
      <FormField
        label={text('register.proof')}
        help={text('register.proofHelp')}
        problem={problemOf('proof')}
      >
        {(props) => (
          <TextArea
            {...props}
            rows={2}
            maxLength={1000}
            value={typed.proof}
            onChange={({currentTarget}) => onChange({proof: currentTarget.value})}
          />
        )}
      </FormField>
    </>
  )
}
