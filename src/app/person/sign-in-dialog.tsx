import * as Dialog from '@radix-ui/react-dialog';
import { type FormEvent, useState } from 'react';
import { readPerson } from '#api/person.ts';
import { answerSignIn } from '#api/sign-in-again.ts';
import { readBasePath } from '#api/base-path.ts';
import { signIn, takePerson } from '#api/sign-in.ts';
import { announcePerson } from '#api/team/follow-person.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { TextInput } from '#ui/text-input.tsx';
import dialog from '#ui/dialog/dialog.module.css';
import styles from './sign-in-dialog.module.css';

/** Before what waited goes on: by then the page offers what this person may do. */
async function goOn(): Promise<void> {
  await takePerson();
  announcePerson();
  answerSignIn(true);
}

const FAILED = 'Rundown could not be reached. Check your connection, then try again';

/**
 * Signs in again without leaving the page: by password here, or, where somebody else keeps the accounts,
 * in a new tab. What waited for it goes on afterwards.
 */
export function SignInDialog() {
  const hasAccounts = readPerson()?.auth !== 'header';
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setIsBusy(true);
    setProblem(null);
    const said = await signIn(fields).catch(() => FAILED);
    if (said === null) await goOn();
    else setProblem(said);
    setIsBusy(false);
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && answerSignIn(false)}>
      <Dialog.Portal>
        <Dialog.Overlay className={dialog.overlay} />
        <Dialog.Content
          className={dialog.box}
          onInteractOutside={(event) => event.preventDefault()}
        >
          <Dialog.Title className={dialog.title}>Sign in</Dialog.Title>
          <Dialog.Description className={styles.text}>
            Your session has ended. Nothing is lost: sign in, and what you were doing goes on.
          </Dialog.Description>
          {problem !== null && <Banner tone="error" title={problem} />}
          {hasAccounts && (
            <form className={styles.form} onSubmit={(event) => void submit(event)}>
              <Field label="Email">
                {(control) => (
                  <TextInput
                    {...control}
                    type="email"
                    name="email"
                    autoComplete="username"
                    required
                  />
                )}
              </Field>
              <Field label="Password">
                {(control) => (
                  <TextInput
                    {...control}
                    type="password"
                    name="password"
                    autoComplete="current-password"
                    required
                  />
                )}
              </Field>
              <div className={styles.actions}>
                <Button type="submit" variant="primary" busy={isBusy}>
                  Sign in
                </Button>
              </div>
            </form>
          )}
          <p className={styles.text}>
            <a href={readBasePath()} target="_blank" rel="noreferrer">
              Sign in in a new tab
            </a>
            <span>{', then come back here.'}</span>
          </p>
          <div className={styles.actions}>
            <Button onClick={() => answerSignIn(false)}>Not now</Button>
            <Button variant={hasAccounts ? 'secondary' : 'primary'} onClick={() => void goOn()}>
              I have signed in
            </Button>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
