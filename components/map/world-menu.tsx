import { WORLDVIEW } from '@/lib/i18n/messages/map-worlds';
import type { Lang } from '@/lib/i18n/lang';
import { INITIAL_VIEW, WORLDS, type Worldview } from '@/lib/selection/view-state';
import { Menu } from '../ui/menu';
import styles from './map.module.css';

type WorldMenuProps = { readonly lang: Lang; readonly world: Worldview; readonly onWorld: (world: Worldview) => void };

/** Whose lines the map draws. What the choice does not change is said beside it. */
export function WorldMenu({ lang, world, onWorld }: WorldMenuProps) {
  const words = WORLDVIEW[lang];
  return (
    <Menu label={words.switch} active={world !== INITIAL_VIEW.world}>
      <fieldset className={styles.worlds}>
        <legend>{words.switch}</legend>
        {WORLDS.map((one) => (
          <label key={one}>
            <input type="radio" name="world" value={one} checked={world === one} onChange={() => onWorld(one)} /> {words.names[one]}
          </label>
        ))}
        <p>{words.same}</p>
      </fieldset>
    </Menu>
  );
}
