import {languageNames, languages} from '../core/language.js'

/** The product's languages as a choice in a form. */
export const languageOptions = languages.map((language) => ({
  title: languageNames[language],
  value: language,
}))
