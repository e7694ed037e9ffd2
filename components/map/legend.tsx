import type { Locale } from '@/lib/i18n/format';
import { formatNumber } from '@/lib/i18n/format';
import { MAP } from '@/lib/i18n/messages/map';
import { WORLDVIEW } from '@/lib/i18n/messages/map-worlds';
import { countVia, type NamedPlace } from '@/lib/map/data';
import { TINTS } from '@/lib/map/tint';
import { NAMINGS, ROLES, type Naming, type Role, type Worldview } from '@/lib/selection/view-state';
import { Choice, Choices, Key } from '../ui/choice';
import { RoleMark } from './role-sign';
import styles from './map.module.css';

type MapLegendProps = {
  readonly places: readonly NamedPlace[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
  readonly role: readonly Role[];
  readonly onRole: (role: Role) => void;
  readonly via: readonly Naming[];
  readonly onVia: (via: Naming) => void;
  readonly world: Worldview;
  /** Null where nothing ties places. */
  readonly ties: 'off' | 'on' | null;
  readonly onTies: (ties: 'off' | 'on') => void;
  /** Whether sites of events are drawn. */
  readonly hasSites: boolean;
  readonly locale: Locale;
};

/** The countries, roles and ways of naming as filters, then the key: what a tint, a ring and a dashed line mean, as far as they are drawn. */
export function MapLegend({ places, chosen, onToggle, role, onRole, via, onVia, world, ties, onTies, hasSites, locale }: MapLegendProps) {
  const words = MAP[locale.lang];
  const countries = places.filter(({ kind }) => kind === 'country');
  const kinds = new Set(places.map(({ kind }) => kind));
  const roles = ROLES.filter((one) => places.some((place) => place.roles.includes(one)));
  const ways = NAMINGS.filter((one) => places.some((place) => countVia(place, [one]) > 0));
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
      {roles.length === 0 ? null : (
        <Choices name={words.rolesTitle}>
          {roles.map((one) => (
            <Choice key={one} pressed={role.includes(one)} onPress={() => onRole(one)}>
              <svg className={styles.swatch} width={9} height={10} aria-hidden="true"><RoleMark sign={{ role: one, x: 4.5, y: 5 }} colour="var(--ink)" paper="var(--paper)" /></svg>
              {words.roles[one]}
            </Choice>
          ))}
        </Choices>
      )}
      {ways.length < 2 ? null : (
        <Choices name={words.waysTitle}>
          {ways.map((one) => (
            <Choice key={one} pressed={via.includes(one)} onPress={() => onVia(one)}>
              {words.ways[one]} <bdi>{formatNumber(places.reduce((sum, place) => sum + countVia(place, [one]), 0), locale)}</bdi>
            </Choice>
          ))}
        </Choices>
      )}
      {ties === null ? null : (
        <Choice pressed={ties === 'on'} onPress={() => onTies(ties === 'on' ? 'off' : 'on')}>
          <svg className={styles.swatch} width={18} height={10} aria-hidden="true">
            <path d="M1 8Q8 0 13 4.5" fill="none" stroke="var(--ink)" strokeWidth={1.25} />
            <path d="M17 8L11.3 6.4L14.6 2.8z" fill="var(--ink)" />
          </svg>
          {words.ties}
        </Choice>
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
      {kinds.has('sea') || kinds.has('region') ? (
        <Key>
          <svg className={styles.swatch} width={18} height={12} aria-hidden="true">
            <ellipse cx={9} cy={6} rx={8} ry={5} fill="none" stroke="var(--muted)" strokeWidth={1.25} strokeDasharray="3 3" />
          </svg>
          {keyOfAreas(kinds, locale)}
        </Key>
      ) : null}
      {world === 'disputed' ? (
        <Key>
          <svg className={styles.swatch} width={18} height={10} aria-hidden="true">
            <path d="M1 5L5 1M1 9L9 1M5 9L13 1M9 9L17 1M13 9L17 5" fill="none" stroke="var(--muted)" strokeWidth={0.75} />
            <rect x={0.5} y={0.5} width={17} height={9} fill="none" stroke="var(--ink)" strokeWidth={0.9} strokeDasharray="3 2.5" />
          </svg>
          {WORLDVIEW[locale.lang].key.area}
        </Key>
      ) : null}
      {world === 'china' || world === 'syria' ? (
        <Key>
          <svg className={styles.swatch} width={18} height={6} aria-hidden="true">
            <path d="M0 3H18" stroke="var(--ink)" strokeWidth={0.9} strokeDasharray="3 2.5" />
          </svg>
          {WORLDVIEW[locale.lang].key.broken}
        </Key>
      ) : null}
      {world === 'china' ? (
        <Key>
          <svg className={styles.swatch} width={18} height={6} aria-hidden="true">
            <path d="M1 3H7M11 3H17" stroke="var(--ink)" strokeWidth={1.5} />
          </svg>
          {WORLDVIEW[locale.lang].key.claim}
        </Key>
      ) : null}
      {hasSites ? (
        <Key>
          <svg className={styles.swatch} width={9} height={9} aria-hidden="true">
            <rect x={1} y={1} width={7} height={7} fill="var(--ink)" />
          </svg>
          {words.keySite}
        </Key>
      ) : null}
    </>
  );
}

/** What a dashed line goes around. */
export function keyOfAreas(kinds: ReadonlySet<NamedPlace['kind']>, { lang }: Locale): string {
  return [...(kinds.has('region') ? [MAP[lang].keyArea] : []), ...(kinds.has('sea') ? [MAP[lang].keySea] : [])].join(COMMA[lang]);
}

const COMMA = { en: ', ', ar: '، ', zh: '、' } as const;
const LAST = TINTS.at(-1)?.from;
