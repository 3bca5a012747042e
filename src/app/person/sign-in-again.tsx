import { useSyncExternalStore } from 'react';
import { signInStore } from '#api/sign-in-again.ts';
import { SignInDialog } from '#app/parts.tsx';

/** Asks for a sign-in where a session has ended, over whatever stands there. */
export function SignInAgain() {
  const isAsked = useSyncExternalStore(signInStore.subscribe, signInStore.isAsked);
  return isAsked && <SignInDialog />;
}
