import type { Locale } from '@/lib/i18n/format';
import { formatNumber } from '@/lib/i18n/format';
import { MAP } from '@/lib/i18n/messages/map';
import type { NamedPlace } from '@/lib/map/data';
import { TINTS } from '@/lib/map/tint';
import { Choice, Choices, Key } from '../ui/choice';
import styles from './map.module.css';

type MapLegendProps = {
  readonly places: readonly NamedPlace[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
  readonly locale: Locale;
};

/** The countries as filters, then the key: what a tint, a ring and a dashed line mean, as far as they are drawn. */
export function MapLegend({ places, chosen, onToggle, locale }: MapLegendProps) {
  const words = MAP[locale.lang];
  const countries = places.filter(({ kind }) => kind === 'country');
  const kinds = new Set(places.map(({ kind }) => kind));
  return (
    <>
      {countries.length === 0 ? null : (
        <Choices name={words.countries}>
          {countries.map(({ id, name, count }) => (
            <Choice key={id} pressed={chosen.includes(id)} onPress={() => onToggle(id)}>
              {name} <bdi>{formatNumber(count, locale)}</bdi>
            </Choice>
          ))}
        </Choices>
      )}
      {kinds.has('country') ? (
        <Key>
          <span className={styles.ramp}>
            {TINTS.map(({ from, opacity }) => (
              <span key={from} className={styles.step}>
                <svg className={styles.swatch} width={18} height={9} aria-hidden="true">
                  <rect x={0.5} y={0.5} width={17} height={8} fill="var(--land)" />
                  <rect x={0.5} y={0.5} width={17} height={8} fill="var(--accent)" fillOpacity={opacity} stroke="var(--accent)" strokeWidth={0.75} />
                </svg>
                <bdi dir="ltr">{formatNumber(from, locale)}{from === LAST ? '+' : ''}</bdi>
              </span>
            ))}
          </span>
          {words.keyTint}
        </Key>
      ) : null}
      {kinds.has('region') || kinds.has('city') || kinds.has('site') ? (
        <Key>
          <svg className={styles.swatch} width={11} height={11} aria-hidden="true">
            <circle cx={5.5} cy={5.5} r={4} fill="var(--paper)" stroke="var(--ink)" strokeWidth={1.75} />
          </svg>
          {words.keyPlace}
        </Key>
      ) : null}
      {kinds.has('sea') ? (
        <Key>
          <svg className={styles.swatch} width={18} height={12} aria-hidden="true">
            <ellipse cx={9} cy={6} rx={8} ry={5} fill="none" stroke="var(--muted)" strokeWidth={1.25} strokeDasharray="3 3" />
          </svg>
          {words.keySea}
        </Key>
      ) : null}
    </>
  );
}

const LAST = TINTS.at(-1)?.from;
