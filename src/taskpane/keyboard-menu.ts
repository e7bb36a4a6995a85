import { Menu } from '@fluentui/web-components';

/**
 * Fluent's menu, which also opens for whoever presses Enter right after Esc. Fluent learns that its list is closed from an
 * event that the browser sends some time afterwards, and until then takes Enter for a wish to close it once more.
 */
export class KeyboardMenu extends Menu {
  constructor() {
    super();
    const toggle = this.triggerKeydownHandler;
    this.triggerKeydownHandler = (event) => {
      // Keys alone: a click beside the list closes it before the click arrives, and must not open it again.
      this._open = this._menuList?.matches(':popover-open') ?? false;
      return toggle(event);
    };
  }
}
