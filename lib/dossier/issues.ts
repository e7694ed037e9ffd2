import issues from '../../data/issues.json' with { type: 'json' };
import type { Issue } from './schema';

/** The taxonomy that ships with the program, for code that has no disk to read it from. */
export const ISSUES: readonly Issue[] = issues;
