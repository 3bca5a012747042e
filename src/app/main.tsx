import '@fontsource-variable/inter/wght.css';
import '#ui/tokens.css';
import '#ui/base.css';
// Before the router listens to the history.
import '#ui/back-guard.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { accountQueries } from '#api/account-queries.ts';
import { postQueries } from '#api/post-queries.ts';
import { App } from './app.tsx';
import { makeQueryClient } from './query-client.ts';
import { guardPage } from '#ui/guard-page.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

guardPage();
const client = makeQueryClient();
// On their way while the page is drawn for the first time. A failure shows where they are needed.
void client.prefetchInfiniteQuery(postQueries.all());
void client.prefetchQuery(accountQueries.all());
createRoot(root).render(
  <StrictMode>
    <App client={client} />
  </StrictMode>,
);
