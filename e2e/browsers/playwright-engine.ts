/** Playwright's own builds of the same engines, where they can be had. */
import type { BrowserType } from '@playwright/test';
import type { Engine } from './engine.ts';

export async function startPlaywright(type: BrowserType): Promise<Engine> {
  const browser = await type.launch();
  const page = await browser.newPage();
  const find = async (expression: string) => {
    const element = (await page.evaluateHandle<HTMLElement>(expression)).asElement();
    if (element === null) throw new Error(`no element: ${expression}`);
    return element;
  };
  return {
    version: `${type.name()} ${browser.version()} (Playwright’s build)`,
    goto: async (url) => void (await page.goto(url)),
    evaluate: (expression) => page.evaluate(expression),
    click: async (element) => (await find(element)).click(),
    type: async (element, text) => (await find(element)).type(text),
    close: () => browser.close(),
  };
}
