/** Accessibility of a state of the screen, by axe's whole rule set. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/**
 * Fails with one line per violation: the rule, where, and what to do. `part` is the CSS selector of what
 * is new on the screen, where the rest has been checked elsewhere: the whole page costs a second.
 */
export async function expectNoAxeViolations(page: Page, part?: string): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations, passes } = await (part === undefined ? axe : axe.include(part)).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
  expect(found).toEqual([]);
  // A page on which no rule applied was not there yet.
  expect(passes.length).toBeGreaterThan(0);
}
