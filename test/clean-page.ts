/** After every test with a DOM: an empty page at `/` that stores nothing. */
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom has no layout to scroll, and says so at each call.
window.scrollTo = () => undefined;

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  document.title = '';
  localStorage.clear();
  sessionStorage.clear();
  window.history.replaceState(null, '', '/');
});
