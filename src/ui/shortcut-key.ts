/**
 * Which key of ours a press means, on any keyboard layout. A Latin layout says so itself (on Dvorak and
 * AZERTY the letters stand elsewhere, and the printed letter counts). Where the layout has other
 * letters (Cyrillic, Greek, Hebrew, Arabic …) the place of the key counts, by its name on a US keyboard.
 */

/** On the place of the slash some layouts without Latin letters have these. */
const OTHER_SLASHES = new Set(['.', ',']);

/** A lower-case letter, a digit or a sign (`s`, `/`, `?`), or the key's name (`Enter`). */
export function shortcutKey({ key, code, shiftKey }: KeyboardEvent): string {
  // A letter may be two code units; a named key is a word of ASCII.
  if (/^[A-Z][A-Za-z0-9]+$/.test(key)) return key;
  const isSlash = code === 'Slash' && OTHER_SLASHES.has(key);
  if (/^[!-~]$/.test(key) && !isSlash) return key.toLowerCase();
  if (code === 'Slash') return shiftKey ? '?' : '/';
  return /^(?:Key|Digit)([A-Z\d])$/.exec(code)?.[1]?.toLowerCase() ?? key;
}
