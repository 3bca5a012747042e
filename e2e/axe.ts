/** Accessibility of a state of the screen, by axe's whole rule set. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/**
 * Fails with one line per violation: the rule, where, and what to do. `part` is the CSS selector of what
 * is new on the screen, where the rest has been checked elsewhere: the whole page costs a second.
 */
export async function expectNoAxeViolations(page: Page, part?: string): Promise<void> {
  const rulesThatPassed = await analyse(new AxeBuilder({ page }), part);
  // A page on which no rule applied was not there yet.
  expect(rulesThatPassed).toBeGreaterThan(0);
}

/** The same for a state in both colour schemes: in the dark one only contrasts can differ. */
export async function expectNoAxeViolationsInBoth(page: Page, part?: string): Promise<void> {
  await expectNoAxeViolations(page, part);
  await page.emulateMedia({ colorScheme: 'dark' });
  await analyse(new AxeBuilder({ page }).withRules(['color-contrast']), part);
  await page.emulateMedia({ colorScheme: 'light' });
}

async function analyse(axe: AxeBuilder, part: string | undefined): Promise<number> {
  const { violations, passes } = await (part === undefined ? axe : axe.include(part)).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
  expect(found).toEqual([]);
  return passes.length;
}
