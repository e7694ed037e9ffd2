'use client';

import { lazy, Suspense, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { PageShell } from '@/components/ui/page-shell';
import type { Dossier } from '@/lib/dossier/schema';
import { formatNumber } from '@/lib/i18n/format';
import type { OpenedFile } from '@/lib/import/file-rows';
import { articleOf, EMPTY_DRAFT, type Draft } from '@/lib/import/draft';
import type { Lang } from '@/lib/i18n/lang';
import { NEW } from '@/lib/i18n/messages/new';
import { pageTitle } from '@/lib/i18n/page-title';
import type { ReadingStep } from '@/lib/import/reading-progress';
import type { Theme } from '@/lib/selection/view-state';
import { ArticleForm, type Origin } from './article-form';
import { downloadDossier } from './download-dossier';
import { FileList } from './file-list';
import { keepDraft, keptDraft, type Kept } from './kept-draft';
import type { ReadArticle } from './reading-message';
import { useFileList } from './use-file-list';
import { useReader } from './use-reader';
import styles from './new.module.css';

const loadViews = () => import('./read-views');
const ReadViews = lazy(async () => ({ default: (await loadViews()).ReadViews }));

/** Set on the entry of the browser's history at which the text stands: going back from the views comes to it. */
const TEXT_ENTRY = 'mawqifText';

const never = () => () => undefined;

type NewArticleProps = {
  readonly lang: Lang;
  readonly theme: Theme;
  /** Whether this server fetches pages for whoever gives an address. */
  readonly mayFetch: boolean;
};

/** The page for a new article: empty from the server, and with the text that this tab has kept as soon as scripts run. */
export function NewArticle(props: NewArticleProps) {
  const isHere = useSyncExternalStore(never, () => true, () => false);
  return <Workplace key={String(isHere)} {...props} kept={isHere ? keptDraft() : null} />;
}

/** Takes an article, has it read in a thread of its own, and shows the three views of it in place. */
function Workplace({ lang, theme, mayFetch, kept }: NewArticleProps & { readonly kept: Kept | null }) {
  const words = NEW[lang];
  const [first] = useState(kept);
  const [draft, setDraft] = useState(first?.draft ?? EMPTY_DRAFT);
  const [step, setStep] = useState<ReadingStep | null>(first?.open === true ? 'load' : null);
  const [read, setRead] = useState<ReadArticle | null>(null);
  const [face, setFace] = useState<'text' | 'views'>('text');
  const [said, setSaid] = useState('');
  const [heavy, setHeavy] = useState<Dossier | null>(null);
  const [origin, setOrigin] = useState<Origin | null>(null);
  const reader = useReader();
  const files = useFileList(lang);
  const path = `/${lang}/new`;

  const start = useCallback((wanted: Draft, onShow: () => void) => {
    setSaid('');
    setHeavy(null);
    void loadViews(); // meanwhile
    reader.read({ lang, article: articleOf(wanted) }, {
      onStep: setStep,
      onDone: (done) => {
        setStep(null);
        if (done.dossier.statements.length > MOST_DRAWN) {
          setHeavy(done.dossier);
          return;
        }
        setRead(done);
        onShow();
        setFace('views');
        document.title = pageTitle(lang, done.heading ?? done.dossier.article.title);
      },
      onFailed: () => {
        setStep(null);
        setSaid(NEW[lang].failed);
      },
    });
  }, [lang, reader]);

  useEffect(() => {
    // The views were open when the page was left: by a reload, or for another language.
    if (first?.open !== true) return undefined;
    const timer = window.setTimeout(() => start(first.draft, () => undefined));
    return () => window.clearTimeout(timer);
  }, [first, start]);

  useEffect(() => {
    const keep = () => keepDraft({ draft, open: face === 'views' });
    const timer = window.setTimeout(keep, KEEP_AFTER);
    window.addEventListener('pagehide', keep);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [draft, face]);

  const showText = useCallback(() => {
    setFace('text');
    document.title = pageTitle(lang, NEW[lang].title);
  }, [lang]);
  useEffect(() => {
    const onPopState = ({ state }: PopStateEvent) => {
      if (typeof state === 'object' && state !== null && Reflect.get(state, TEXT_ENTRY) === true) showText();
      else setFace('views');
    };
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, [showText]);

  const themed = theme === 'auto' ? path : `${path}?theme=${theme}`;
  const onRead = () => start(draft, () => {
    window.history.replaceState({ ...window.history.state, [TEXT_ENTRY]: true }, '');
    window.history.pushState(null, '', themed);
    window.scrollTo(0, 0);
  });
  const onBack = () => {
    window.history.pushState({ [TEXT_ENTRY]: true }, '', themed);
    showText();
  };

  const onOpen = ({ name, notes, draft: opened }: OpenedFile) => {
    setSaid('');
    setHeavy(null);
    setDraft(opened);
    setOrigin({ name, notes });
    reader.warm();
    document.querySelector<HTMLElement>('[name="text"]')?.focus();
  };

  if (face === 'views' && read !== null) {
    return (
      <Suspense fallback={null}>
        <ReadViews key={read.dossier.id} lang={lang} read={read} onBack={onBack} onKept={() => setDraft(EMPTY_DRAFT)} />
      </Suspense>
    );
  }
  return (
    <PageShell lang={lang} theme={theme} page="/new">
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <ArticleForm
        lang={lang}
        draft={draft}
        onDraft={setDraft}
        origin={origin}
        onOrigin={setOrigin}
        mayFetch={mayFetch}
        onFiles={files.add}
        step={step}
        said={heavy === null ? said : <TooMany lang={lang} dossier={heavy} />}
        onRead={onRead}
        onCancel={() => {
          reader.cancel();
          setStep(null);
          setSaid(words.cancelled);
        }}
        onStart={reader.warm}
      >
        {files.rows.length === 0 ? null : <FileList lang={lang} files={files} onOpen={onOpen} />}
      </ArticleForm>
    </PageShell>
  );
}

/** A whole volume of statements is no article: its dossier can be had, and the page stays usable. */
function TooMany({ lang, dossier }: { readonly lang: Lang; readonly dossier: Dossier }) {
  const count = formatNumber(dossier.statements.length, { lang, digits: 'latn', months: 'egypt' });
  return (
    <>
      {NEW[lang].tooMany(count)}
      {' '}
      <button type="button" className={styles.plain} onClick={() => downloadDossier(dossier)}>{NEW[lang].download}</button>
    </>
  );
}

const MOST_DRAWN = 2500; // statements; with more, a browser takes many seconds to lay the text and its marks out
const KEEP_AFTER = 400; // ms without a change
