/** What a password must be. */
import { dictionary } from '@zxcvbn-ts/language-common';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './create-auth.ts';

/** Guessed first: some 49,000 from leaks, far more than the 3,000 of ASVS 5.0, 6.2.4. */
const usual = new Set(dictionary['passwords-common'].map((one) => one.toLowerCase()));

/** Why this cannot be a password here, in one sentence, or null. */
export function passwordProblem(password: string, email: string): string | null {
  if (password.length < SHORTEST_PASSWORD) {
    return `The password needs at least ${SHORTEST_PASSWORD} characters.`;
  }
  if (password.length > LONGEST_PASSWORD) {
    return `The password can have ${LONGEST_PASSWORD} characters at most.`;
  }
  const isOwn = password.toLowerCase() === email.toLowerCase();
  if (isOwn || usual.has(password.toLowerCase())) {
    return 'Many people use this password, so it is guessed first. Choose another.';
  }
  return null;
}
