import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Shell } from './shell.tsx';

export function App({ client }: { readonly client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <Shell />
    </QueryClientProvider>
  );
}
