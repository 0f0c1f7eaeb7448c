import {CheckmarkIcon} from '@sanity/icons/Checkmark'
import {TranslateIcon} from '@sanity/icons/Translate'
import {Button, Flex} from '@sanity/ui'
import {Menu, MenuButton, MenuItem} from '@sanity/ui/menu'
import {useId} from 'react'
import {useLocale, type ToolMenuProps} from 'sanity'

import {useStudioText} from './useStudioText.js'

/** The Studio's tools, and beside them the choice of the editor's language. */
export function ToolsAndLanguage(props: ToolMenuProps) {
  return (
    <Flex
      align={props.context === 'topbar' ? 'center' : 'flex-start'}
      direction={props.context === 'topbar' ? 'row' : 'column'}
      gap={1}
    >
      {props.renderDefault(props)}
      <LanguageMenu />
    </Flex>
  )
}

/** Sanity 6 keeps the choice of a locale and has no menu for it: this is the menu. */
function LanguageMenu() {
  const id = useId()
  const text = useStudioText()
  const {changeLocale, currentLocale, locales} = useLocale()
  if (locales.length < 2) return null
  return (
    <MenuButton
      id={id}
      button={
        <Button
          aria-label={text('tool.language', {language: currentLocale.title})}
          data-testid="language-menu"
          fontSize={1}
          icon={TranslateIcon}
          mode="bleed"
          padding={2}
          text={currentLocale.title}
        />
      }
      menu={
        <Menu>
          {locales.map((locale) => (
            <MenuItem
              key={locale.id}
              fontSize={1}
              iconRight={locale.id === currentLocale.id ? CheckmarkIcon : undefined}
              lang={locale.id}
              onClick={() => void changeLocale(locale.id)}
              pressed={locale.id === currentLocale.id}
              text={locale.title}
            />
          ))}
        </Menu>
      }
      popover={{placement: 'bottom', portal: true}}
    />
  )
}
