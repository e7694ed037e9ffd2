'use client';

import { useEffect, useState } from 'react';
import { qrPath } from './qr-path';
import styles from './share.module.css';

type Drawn = { readonly of: string; readonly path: string; readonly size: number };

/** Dark on light in either theme: many readers of such codes take nothing else. The code that makes it is fetched only now. */
export function QrCode({ text, name }: { readonly text: string; readonly name: string }) {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    let isHere = true;
    const draw = async () => {
      const { create } = await import('qrcode');
      const { modules } = create(text, { errorCorrectionLevel: 'M' });
      if (isHere) setDrawn({ of: text, ...qrPath(modules.data, modules.size) });
    };
    draw().catch(() => undefined); // without it, or for an address too long for any, the address itself is there
    return () => {
      isHere = false;
    };
  }, [text]);
  if (drawn?.of !== text) return null;
  return (
    <svg className={styles.qr} viewBox={`0 0 ${drawn.size} ${drawn.size}`} role="img" aria-label={name} shapeRendering="crispEdges">
      <rect width={drawn.size} height={drawn.size} fill="#fff" />
      <path d={drawn.path} fill="#000" />
    </svg>
  );
}
