/**
 * The app's addresses. Search parameters are plain text, validated by zod; the list stands behind
 * every page, so it belongs to the root route and a post opens beside it.
 */
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { readBasePath } from '#api/base-path.ts';
import { type SearchParams, SearchParamsSchema } from '#features/post-list/toolbar/list-search.ts';
import { PostPane } from './post-pane.tsx';
import { RootProblem } from './root-problem.tsx';
import { parseSearch, stringifySearch } from './search-text.ts';
import { Shell } from './shell.tsx';

const rootRoute = createRootRoute({
  component: Shell,
  errorComponent: RootProblem,
  notFoundComponent: () => null,
  validateSearch: (search: Record<string, unknown>): SearchParams =>
    SearchParamsSchema.parse(search),
});
const listRoute = createRoute({ getParentRoute: () => rootRoute, path: '/' });
const postRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/posts/$postId',
  component: PostPane,
});
/** For the ids that no path can hold: see `postAddress`. */
const postInQueryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/posts/',
  component: PostPane,
});
/** The history over all posts; it stands in the place of the list. */
const activityRoute = createRoute({ getParentRoute: () => rootRoute, path: '/activity' });
const routeTree = rootRoute.addChildren([listRoute, postRoute, postInQueryRoute, activityRoute]);

export function makeRouter() {
  return createRouter({
    routeTree,
    basepath: readBasePath(),
    parseSearch,
    stringifySearch,
    trailingSlash: 'preserve',
    defaultStructuralSharing: true,
    // The list stays mounted behind every page and keeps its place; left to itself, the router scrolls to
    // the top after each navigation.
    scrollRestoration: () => false,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
