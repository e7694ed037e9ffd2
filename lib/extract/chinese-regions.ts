import type { Cast } from './cast';
import type { PlaceRow } from './gazetteer';

/** Who speaks in a region that is no state of the gazetteer, whatever its bodies are called: 台湾方面, 加沙地带方面. */
export function authoritiesOf({ id, names }: PlaceRow, cast: Cast, surface: string): string {
  const actor = cast.collective({
    id: `authorities-${id}`, kind: 'organization', role: null, country: null, aliases: [],
    names: { en: `Authorities of ${names.en}`, ar: `سلطات ${names.ar}`, zh: `${names.zh}方面` },
  });
  cast.alias(actor, surface);
  return actor;
}
