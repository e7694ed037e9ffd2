'use client';

import { Menu } from '@/components/ui/menu';
import { formatNumber } from '@/lib/i18n/format';
import { EXPLORE } from '@/lib/i18n/messages/explore';
import { useDispatch, useLocale, usePage, useView } from './explorer-context';
import styles from './issue-menu.module.css';

/** The issues that statements of this dossier are about, as filters. */
export function IssueMenu() {
  const { reading, lang } = usePage();
  const chosen = useView((view) => view.issue);
  const dispatch = useDispatch();
  const locale = useLocale();
  const used = reading.issues
    .map((issue) => ({ ...issue, count: reading.statements.filter(({ issue: id }) => id === issue.id).length }))
    .filter(({ count }) => count > 0);
  const label = chosen.length === 0 ? EXPLORE[lang].issues : `${EXPLORE[lang].issues} ${formatNumber(chosen.length, locale)}`;
  return (
    <Menu label={label} active={chosen.length > 0}>
      <ul className={styles.list}>
        {used.map(({ id, names, count }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => dispatch({ type: 'toggle', field: 'issue', value: id })} />
              <span>{names}</span>
              <bdi>{formatNumber(count, locale)}</bdi>
            </label>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
