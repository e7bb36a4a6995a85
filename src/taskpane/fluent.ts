import {
  Button,
  ButtonDefinition,
  MenuDefinition,
  MenuItem,
  MenuItemDefinition,
  MenuList,
  MenuListDefinition,
  MessageBar,
  MessageBarDefinition,
  ProgressBar,
  ProgressBarDefinition,
} from '@fluentui/web-components';
import { KeyboardMenu } from './keyboard-menu';

/**
 * Defines Fluent's elements that the pane uses; asked again it does nothing. Sliders and lists to choose from are the
 * browser's own (decision 0068): Fluent's slider writes style attributes, which the content security policy stops.
 */
export function defineFluentElements(): void {
  if (customElements.get('fluent-button')) return;
  Button.define(ButtonDefinition);
  KeyboardMenu.define(MenuDefinition);
  MenuItem.define(MenuItemDefinition);
  MenuList.define(MenuListDefinition);
  MessageBar.define(MessageBarDefinition);
  ProgressBar.define(ProgressBarDefinition);
}
