import styles from './shell.module.css';
import { Problem } from './pane-boundary.tsx';

/** What stands in place of the app when it crashed as a whole. Drafts are stored and come back. */
export function RootProblem({ error }: { readonly error: unknown }) {
  return (
    <main className={styles.main}>
      <h1>Rundown</h1>
      <Problem
        error={error}
        name="Rundown"
        resetLabel="Reload"
        onReset={() => window.location.reload()}
      />
    </main>
  );
}
