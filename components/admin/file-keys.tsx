'use client';

import { useTranslations } from 'next-intl';
import { useDeskKeys, type DeskKey } from './review/use-desk-keys';

const SELECTORS: Partial<Record<DeskKey, string>> = {
  o: '#original .lines, #original .pages, #original .flow',
  e: '#organizationName',
  r: '#dismiss-reason',
  p: '#assign',
};

function press(key: DeskKey): boolean {
  const number = Number(key);
  if (number > 0) {
    const radio = document.querySelectorAll<HTMLInputElement>('input[name=divisionCode]')[number - 1];
    radio?.click();
    radio?.focus();
    return radio !== undefined;
  }
  const selector = SELECTORS[key];
  const control = selector === undefined ? null : document.querySelector<HTMLElement>(selector);
  control?.focus();
  return control !== null;
}

/** The keys of the page on which a waiting file is identified, named and to be switched off. */
export function FileKeys() {
  const t = useTranslations('desk.keys');
  const [isOn, choose] = useDeskKeys(press);
  return (
    <p className="keys">
      {isOn &&
        (
          [
            ['1 2 3', 'place'],
            ['E', 'body'],
            ['O', 'original'],
            ['P', 'keep'],
            ['R', 'sendBack'],
          ] as const
        ).map(([key, name]) => (
          <span key={name}>
            <kbd className="key">{key}</kbd> {t(name)}
          </span>
        ))}
      <label>
        <input type="checkbox" checked={isOn} onChange={(event) => choose(event.target.checked)} /> {t('on')}
      </label>
    </p>
  );
}
