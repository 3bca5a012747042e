/** Firefox, through WebDriver BiDi, which it speaks by itself. */
import { type ElementHandle, launch } from 'puppeteer-core';
import type { Engine } from './engine.ts';

export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  const find = async (expression: string): Promise<ElementHandle> => {
    const element = (await page.evaluateHandle(expression)).asElement();
    if (element === null) throw new Error(`no element: ${expression}`);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the finder gives nothing but elements
    return element as ElementHandle;
  };
  return {
    version: await browser.version(),
    goto: async (url) => void (await page.goto(url)),
    evaluate: (expression) => page.evaluate(expression),
    click: async (element) => (await find(element)).click(),
    type: async (element, text) => (await find(element)).type(text),
    close: () => browser.close(),
  };
}
