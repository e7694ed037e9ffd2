import { parseEdtf } from '@/lib/dossier/edtf';
import { formatDay } from '@/lib/i18n/format';
import { LANGS, isLang, type Lang } from '@/lib/i18n/lang';
import { NEW } from '@/lib/i18n/messages/new';
import type { Draft, DraftField } from '@/lib/import/draft';
import styles from './new.module.css';

type AboutArticleProps = {
  readonly lang: Lang;
  readonly draft: Draft;
  /** What the text says of itself, for the fields that nobody has filled. */
  readonly guess: { readonly lang: Lang | null; readonly publishedOn: string | null };
  readonly onChange: (change: Partial<Draft>) => void;
  /** Marks a field as the one that a listed fault is about. */
  readonly faulty: (field: DraftField) => { readonly 'aria-invalid': boolean; readonly 'aria-describedby': string | undefined };
};

/** Language, day and origin: guessed where the text tells them, and always open to correction. */
export function AboutArticle({ lang, draft, guess, onChange, faulty }: AboutArticleProps) {
  const words = NEW[lang];
  const isGuessedDay = draft.publishedOn === null && guess.publishedOn !== null;
  const day = draft.publishedOn ?? guess.publishedOn ?? '';
  const date = day === '' ? null : parseEdtf(day);
  return (
    <fieldset className={styles.about}>
      <legend>{words.about}</legend>
      <label className={styles.field}>
        <span>{words.lang}</span>
        <select name="lang" value={draft.lang ?? ''} onChange={({ target }) => onChange({ lang: isLang(target.value) ? target.value : null })} {...faulty('lang')}>
          <option value="">{guess.lang === null ? words.noLangYet : words.guessedLang(guess.lang)}</option>
          {LANGS.map((one) => <option key={one} value={one}>{words.langs[one]}</option>)}
        </select>
      </label>
      <label className={styles.field}>
        <span>{words.publishedOn}</span>
        <input
          type="date"
          name="publishedOn"
          min="1900-01-01"
          max="2199-12-31"
          value={day}
          onChange={({ target }) => onChange({ publishedOn: target.value })}
          {...faulty('publishedOn')}
        />
        {/* the browser writes the day in its own order, which the page can't choose */}
        <small>{date === null ? null : <>{formatDay(date.from, { lang, digits: 'latn', months: 'egypt' })}. </>}{isGuessedDay ? words.guessedDay : words.whyDay}</small>
      </label>
      <label className={styles.field}>
        <span>{words.articleTitle} <small>({words.optional})</small></span>
        <input type="text" name="title" dir="auto" maxLength={300} autoComplete="off" value={draft.title} onChange={({ target }) => onChange({ title: target.value })} />
      </label>
      <label className={styles.field}>
        <span>{words.publisher} <small>({words.optional})</small></span>
        <input type="text" name="publisher" dir="auto" maxLength={300} autoComplete="off" value={draft.publisher} onChange={({ target }) => onChange({ publisher: target.value })} />
      </label>
      <label className={`${styles.field} ${styles.wide}`}>
        <span>{words.url} <small>({words.optional})</small></span>
        <input type="text" inputMode="url" name="url" dir="ltr" maxLength={2000} autoComplete="off" value={draft.url} onChange={({ target }) => onChange({ url: target.value.trim() })} {...faulty('url')} />
      </label>
    </fieldset>
  );
}
