import { QueryClient } from '@tanstack/react-query';

/**
 * Server state. The request layer repeats what may be repeated and knows when there is no network, so
 * that TanStack does neither. Writes do not go through it at all (`useWrite`).
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        networkMode: 'always',
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { retry: false, networkMode: 'always', gcTime: 0 },
    },
  });
}
