import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Asks for what is wrong alone: a list of all that is right, each with a selector, takes axe longer than to look. */
export function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
}
