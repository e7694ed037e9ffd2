'use client';

import { useEffect, useRef, useState, type CSSProperties } from 'react';
import { takenHeight } from '@/lib/embed/taken-height';
import { SHARE } from '@/lib/i18n/messages/share';
import { usePage } from '../explore/explorer-context';
import { useWidth } from '../explore/use-width';
import { fitPreview } from './fit-preview';
import styles from './share.module.css';

type PreviewProps = {
  readonly src: string;
  /** That the figure is drawn for, px; null fits it to the preview. */
  readonly width: number | null;
  /** Told how tall the figure is, px. */
  readonly onHeight: (height: number) => void;
};

const FIRST_WIDTH = 640; // px, until the pane is measured

/** The figure as it will stand in another page: the very file, in the very sandbox that the codes ask for. */
export function Preview({ src, width, onHeight }: PreviewProps) {
  const { lang } = usePage();
  const pane = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const paneWidth = useWidth(pane, FIRST_WIDTH);
  const [height, setHeight] = useState(480);
  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent<unknown>) => {
      const taken = source === frame.current?.contentWindow ? takenHeight(data) : null;
      if (taken === null) return;
      setHeight(taken);
      onHeight(taken);
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [onHeight]);
  const { scale, inlineSize, blockSize } = fitPreview({ pane: paneWidth, width, height });
  const sizes: CSSProperties & Record<`--${string}`, string | number> = { '--scale': scale, '--inline': `${inlineSize}px`, '--block': `${height}px`, '--shown': `${blockSize}px` };
  return (
    <div className={styles.preview} role="region" aria-label={SHARE[lang].preview} tabIndex={0}>
      <div ref={pane} className={styles.pane} style={sizes}>
        <iframe ref={frame} src={src} title={SHARE[lang].preview} sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" />
      </div>
    </div>
  );
}
