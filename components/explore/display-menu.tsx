'use client';

import { Menu } from '@/components/ui/menu';
import type { Digits, MonthNames } from '@/lib/i18n/format';
import { EXPLORE } from '@/lib/i18n/messages/explore';
import { INITIAL_VIEW } from '@/lib/selection/view-state';
import { useDispatch, usePage, useView } from './explorer-context';
import styles from './issue-menu.module.css';

const DIGITS: readonly (readonly [Digits, string])[] = [['latn', '0123456789'], ['arab', '٠١٢٣٤٥٦٧٨٩']];
const MONTHS: readonly (readonly [MonthNames, string])[] = [['egypt', 'يناير'], ['levant', 'كانون الثاني'], ['maghreb', 'جانفي'], ['dual', 'كانون الثاني/يناير']];

/** Digits and month names differ from one Arab country to the next; other languages have nothing to choose here. */
export function DisplayMenu() {
  const { lang } = usePage();
  const words = EXPLORE[lang];
  const nu = useView((view) => view.nu);
  const months = useView((view) => view.months);
  const dispatch = useDispatch();
  if (lang !== 'ar') return null;
  return (
    <Menu label={words.digits} active={nu !== INITIAL_VIEW.nu || months !== INITIAL_VIEW.months}>
      <fieldset className={styles.choice}>
        <legend>{words.digits}</legend>
        {DIGITS.map(([value, example]) => (
          <label key={value}>
            <input type="radio" name="digits" checked={nu === value} onChange={() => dispatch({ type: 'setDigits', nu: value })} /> <bdi>{example}</bdi>
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.choice}>
        <legend>{words.months}</legend>
        {MONTHS.map(([value, example]) => (
          <label key={value}>
            <input type="radio" name="months" checked={months === value} onChange={() => dispatch({ type: 'setMonths', months: value })} /> {example}
          </label>
        ))}
      </fieldset>
    </Menu>
  );
}
