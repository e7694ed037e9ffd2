'use client';

import { useState, type FormEvent } from 'react';
import { Menu } from '@/components/ui/menu';
import { fromDigits, inDigits, isolate } from '@/lib/i18n/format';
import { EXPLORE } from '@/lib/i18n/messages/explore';
import { yearsOf } from '@/lib/selection/extent';
import { useDispatch, useLocale, usePage, useView } from './explorer-context';
import styles from './period-menu.module.css';

const YEAR = /^\d{4}$/;

/** The period that counts: two years, either of which may be left open. */
export function PeriodMenu() {
  const { reading, lang } = usePage();
  const words = EXPLORE[lang];
  const locale = useLocale();
  const from = useView((view) => view.from);
  const to = useView((view) => view.to);
  const dispatch = useDispatch();
  const years = yearsOf(reading);
  const [wrong, setWrong] = useState(false);
  if (years === null) return null;

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const read = (name: string) => {
      const value = data.get(name);
      return typeof value === 'string' && value.trim() !== '' ? fromDigits(value.trim()) : null;
    };
    const first = read('from');
    const last = read('to');
    const sound = [first, last].every((year) => year === null || YEAR.test(year)) && (first === null || last === null || first <= last);
    setWrong(!sound);
    if (sound) dispatch({ type: 'setPeriod', from: first, to: last });
  };
  const [earliest, latest] = [inDigits(String(years.first), locale), inDigits(String(years.last), locale)];
  const [first, last] = [from ?? earliest, to ?? latest];
  const label = isolate(inDigits(first === last ? first : `${first}–${last}`, locale));
  return (
    <Menu label={<><span className="visually-hidden">{words.period} </span>{label}</>} active={from !== null || to !== null}>
      <form key={`${from ?? ''} ${to ?? ''}`} className={styles.form} onSubmit={onSubmit} noValidate>
        <label>{words.from} <input name="from" inputMode="numeric" maxLength={4} size={5} defaultValue={from ?? ''} placeholder={earliest} aria-invalid={wrong} dir="ltr" /></label>
        <label>{words.to} <input name="to" inputMode="numeric" maxLength={4} size={5} defaultValue={to ?? ''} placeholder={latest} aria-invalid={wrong} dir="ltr" /></label>
        <button type="submit">{words.apply}</button>
        {wrong ? <p role="alert">{words.badPeriod(earliest, latest)}</p> : null}
      </form>
    </Menu>
  );
}
