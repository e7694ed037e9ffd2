'use client';

import { REVIEW_BUTTON } from '@/lib/i18n/messages/review-button';
import styles from '../explore/filter-bar.module.css';
import { usePage } from '../explore/explorer-context';

/** Opens the review beside the article, and closes it. */
export function ReviewButton({ isOpen, onToggle, onNear }: { readonly isOpen: boolean; readonly onToggle: () => void; readonly onNear: () => void }) {
  const { lang } = usePage();
  return <button type="button" className={styles.action} aria-expanded={isOpen} onPointerEnter={onNear} onClick={onToggle}>{REVIEW_BUTTON[lang]}</button>;
}
