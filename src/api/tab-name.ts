/**
 * Random text. (`crypto.randomUUID` is missing where the page came over plain http.)
 */
export const randomName = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');

/** Names this tab to the server, from one load of the page to the next. */
export const TAB_NAME = randomName();
