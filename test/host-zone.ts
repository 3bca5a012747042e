/**
 * Before every test file of a project that stands for a computer's time zone: a zone that is not in
 * force proves nothing, so it is an error.
 */
import { inject } from 'vitest';

const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
if (timeZone !== inject('hostZone')) {
  throw new Error(`The host's zone is ${timeZone}, not ${inject('hostZone')}`);
}
