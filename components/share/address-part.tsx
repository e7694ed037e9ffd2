'use client';

import { SHARE } from '@/lib/i18n/messages/share';
import { usePage } from '../explore/explorer-context';
import { CopyField } from './copy-field';
import { QrCode } from './qr-code';
import styles from './share.module.css';

/** Where readers can check the figure; also for cameras, on a slide or in print. */
export function AddressPart({ address }: { readonly address: string }) {
  const { lang } = usePage();
  const words = SHARE[lang];
  return (
    <section className={styles.address} aria-labelledby="share-address">
      <h3 id="share-address">{words.address}</h3>
      <div>
        <div><CopyField name={words.address} text={address} /></div>
        <QrCode text={address} name={words.qr} />
      </div>
    </section>
  );
}
