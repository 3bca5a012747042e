import {
  type UseMutationOptions,
  useIsMutating,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';

/**
 * One of `postMutations` for a button: begun once, however often it is pressed, also by two components.
 * `onEnd` is called with its outcome and its request, also after the component was unmounted; it is
 * pending until `onEnd` has ended.
 */
export function usePostMutation<Outcome, Request>(
  options: UseMutationOptions<Outcome, Error, Request> & {
    readonly mutationKey: readonly unknown[];
  },
  onEnd: (outcome: Outcome, request: Request) => unknown,
) {
  const client = useQueryClient();
  const { mutationKey } = options;
  const { mutate, data, reset } = useMutation({
    ...options,
    // Not at `mutate`: that one is not called after unmounting.
    onSettled: async (outcome, _error, request) => {
      if (outcome !== undefined) await onEnd(outcome, request);
    },
  });
  return {
    isPending: useIsMutating({ mutationKey }) > 0,
    /** Undefined until it has ended; cleared by the next. */
    outcome: data,
    reset,
    start: (request: Request) => {
      // Two clicks can come before React has rendered the first one's busy state.
      if (client.isMutating({ mutationKey }) === 0) mutate(request);
    },
  };
}
