import * as Radix from '@radix-ui/react-dropdown-menu';
import { Check } from 'lucide-react';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import './menu.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** A second, quieter piece of text. */
  readonly note?: string;
  readonly icon?: ReactNode;
  /** Present on items that are one of a choice. */
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
}

export interface MenuSection {
  readonly id: string;
  readonly label?: string;
  readonly items: readonly MenuItem[];
}

export interface MenuProps {
  /** A button; it gets the menu's state. */
  readonly trigger: ReactElement;
  readonly sections: readonly MenuSection[];
  readonly align?: 'start' | 'end';
}

/** Opens where its trigger stands, not at the end of the page: it stays within the landmark it belongs to. */
export function Menu({ trigger, sections, align = 'start' }: MenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Content className="n-menu" align={align} sideOffset={4} collisionPadding={8}>
        {sections.map((section, index) => (
          <Fragment key={section.id}>
            {index > 0 && <Radix.Separator className="n-menu__line" />}
            <Radix.Group>
              {section.label && <Radix.Label className="n-menu__label">{section.label}</Radix.Label>}
              {section.items.map((item) => (
                <MenuEntry key={item.id} item={item} />
              ))}
            </Radix.Group>
          </Fragment>
        ))}
      </Radix.Content>
    </Radix.Root>
  );
}

function MenuEntry({ item }: { readonly item: MenuItem }) {
  const content = (
    <>
      <span className="n-menu__icon">{item.checked ? <Check aria-hidden size={14} /> : item.icon}</span>
      <span className="n-menu__text">{item.label}</span>
      {item.note && <span className="n-menu__note">{item.note}</span>}
    </>
  );
  if (item.checked === undefined) {
    return (
      <Radix.Item className="n-menu__item" disabled={item.disabled} onSelect={item.onSelect}>
        {content}
      </Radix.Item>
    );
  }
  return (
    <Radix.CheckboxItem
      className="n-menu__item"
      checked={item.checked}
      disabled={item.disabled}
      onSelect={item.onSelect}
    >
      {content}
    </Radix.CheckboxItem>
  );
}
