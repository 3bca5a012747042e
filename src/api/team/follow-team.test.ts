import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { followTeam } from './follow-team.ts';

describe('following what the others do', () => {
  it('leaves nothing behind where the browser has no server-sent events', () => {
    vi.stubGlobal('EventSource', undefined);
    expect(() => followTeam(new QueryClient())).toThrow(TypeError);
    const tried = vi.fn<() => void>();
    vi.stubGlobal('EventSource', tried);
    window.dispatchEvent(new Event('online'));
    expect(tried).not.toHaveBeenCalled();
  });
});
