import '@fontsource-variable/inter/wght.css';
import '#ui/tokens.css';
import '#ui/base.css';
import '#ui/contrast.css';
import '#ui/print.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from 'react-error-boundary';
import { accountQueries } from '#api/account-queries.ts';
import { postQueries } from '#api/post-queries.ts';
import { loadWarmList } from '#features/post-list/warm/use-warm-list.ts';
import { guardPage } from '#ui/page/guard-page.ts';
import { keepPress } from '#ui/page/keep-press.ts';
import { followVisibleHeight } from '#ui/visible-height.ts';
import { makeQueryClient } from './query-client.ts';
import { RootProblem } from './root-problem.tsx';
import { makeRouter } from './router.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

guardPage();
keepPress();
followVisibleHeight();
const client = makeQueryClient();
// On their way before the first render. A failure shows where they are needed.
void client.prefetchInfiniteQuery(postQueries.withStatus('generated'));
void client.prefetchInfiniteQuery(postQueries.withStatus('pending_render'));
void client.prefetchQuery(accountQueries.all());
// Beside them. Where it cannot be read, the list begins without it.
loadWarmList().catch(() => undefined);
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary FallbackComponent={RootProblem}>
      <QueryClientProvider client={client}>
        <RouterProvider router={makeRouter()} />
      </QueryClientProvider>
    </ErrorBoundary>
  </StrictMode>,
);
