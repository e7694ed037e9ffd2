import type { EmphasisOf } from './emphasis';
import { filterOf, type FilterState } from './filter';
import { resolveSelection, type Links } from './links';
import type { ViewState } from './view-state';

/** What of a view state decides how much each datum stands out. */
export type AttentionState = FilterState & Pick<ViewState, 'sel'>;

/**
 * One answer for all views: hovered or selected is strong; what the filter lets through and the attention touches is plain;
 * the rest is faint. While something is hovered it stands for the selection, and gives it back when the pointer leaves.
 */
export function emphasisFor({ links, view, hover }: { readonly links: Links; readonly view: AttentionState; readonly hover: readonly string[] }): EmphasisOf {
  const filter = filterOf(view);
  const selected = resolveSelection(view.sel, links);
  const hovered = resolveSelection(hover, links);
  const attention = hovered.size > 0 ? hovered : selected;
  const touched = new Set<string>();
  for (const id of attention) for (const other of links.related(id)) touched.add(other);
  return (id) => {
    const own = links.canonical(id);
    if (selected.has(own) || hovered.has(own)) return 'strong';
    if (attention.size > 0 && !touched.has(own)) return 'faint';
    return !filter.active || filter.passes(links.facets(own)) ? 'plain' : 'faint';
  };
}
