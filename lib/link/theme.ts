import type { Theme } from '../selection/view-state';
import { oneOf, param, type Query } from './param';

/** The theme of a page that has no other state; a bad value counts as none. */
export function themeOf(query: Query): Theme {
  const theme = param<Theme>(query, 'theme', oneOf(['auto', 'light', 'dark']));
  return theme.state === 'given' ? theme.value : 'auto';
}
