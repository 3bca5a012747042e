/** One browser engine, by the few things that a core journey does with it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Engine {
  /** `Firefox 153.7`. */
  readonly version: string;
  readonly goto: (url: string) => Promise<void>;
  /** The value of an expression in the page; what JSON can say of it. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** A real click into the middle of the element that the expression gives. */
  readonly click: (element: string) => Promise<void>;
  /** Keys, as a person presses them, into that element. */
  readonly type: (element: string, text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Testing Library, for the page: elements by role and name, as everywhere in the journeys. */
const FINDER = readFileSync(
  fileURLToPath(import.meta.resolve('@testing-library/dom/dist/@testing-library/dom.umd.js')),
  'utf8',
);

/** An element, by role and by a name (its beginning), inside of another or the page. */
export interface Query {
  readonly role: string;
  readonly name?: string;
  readonly text?: string;
}

const PATIENCE_MS = 30_000;

/** The expression that finds all of them in the page. */
const list = ({ role, name, text }: Query) =>
  `TestingLibraryDom.queryAllByRole(document.body, ${JSON.stringify(role)}, ${
    name === undefined ? '{}' : `{ name: (name) => name.startsWith(${JSON.stringify(name)}) }`
  }).filter((element) => element.textContent.includes(${JSON.stringify(text ?? '')}))`;
const one = (query: Query) => `${list(query)}[0]`;

/** A person at one engine. Every method waits for what it needs, and says what did not come. */
export function personAt(engine: Engine) {
  const until = async (what: string, expression: string): Promise<void> => {
    const limit = Date.now() + PATIENCE_MS;
    while ((await engine.evaluate(expression)) !== true) {
      if (Date.now() > limit) {
        const text = await engine.evaluate('document.body.innerText');
        throw new Error(`${what} did not come. The page says:\n${String(text)}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const sees = (query: Query) => until(JSON.stringify(query), `${list(query)}.length > 0`);
  return {
    visit: async (url: string) => {
      await engine.goto(url);
      await engine.evaluate(`(() => {\n${FINDER}\n})()`);
      await engine.evaluate(
        'window.complaints = []; addEventListener("error", (event) => complaints.push(event.message)); addEventListener("unhandledrejection", (event) => complaints.push(String(event.reason)))',
      );
    },
    sees,
    seesNo: (query: Query) => until(`no ${JSON.stringify(query)}`, `${list(query)}.length === 0`),
    click: async (query: Query) => {
      await sees(query);
      await until(`${JSON.stringify(query)}, enabled,`, `${one(query)}.disabled !== true`);
      await engine.click(one(query));
    },
    /** In place of what stands there. */
    write: async (query: Query, text: string) => {
      await sees(query);
      await engine.click(one(query));
      await engine.evaluate(`${one(query)}.select()`);
      await engine.type(one(query), text);
    },
    /** What a date picker sets: pickers differ, and none of them is in the page. */
    pick: async (label: string, value: string) => {
      const field = `TestingLibraryDom.getByLabelText(document.body, ${JSON.stringify(label)})`;
      await engine.evaluate(
        `(() => {
          const field = ${field};
          field.focus();
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(value)});
          field.dispatchEvent(new Event('input', { bubbles: true }));
          field.dispatchEvent(new Event('change', { bubbles: true }));
        })()`,
      );
    },
    texts: (query: Query) =>
      engine.evaluate(`${list(query)}.map((element) => element.textContent)`),
    complaints: () => engine.evaluate('window.complaints'),
  };
}
export type Person = ReturnType<typeof personAt>;
