import {isObjectInputProps, type InputProps} from 'sanity'

import {StarterOffer} from './StarterOffer.js'

/** The Studio's inputs, with the offer to start from a template at the top of an empty notice. */
export function NoticeInput(props: InputProps) {
  const {schemaType, path, renderDefault} = props
  const isNotice = schemaType.name === 'privacyNotice' && path.length === 0
  return isNotice && isObjectInputProps(props) ? <StarterOffer {...props} /> : renderDefault(props)
}
