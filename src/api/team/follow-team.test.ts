import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { routeFetch } from '#api/scripted-fetch.fixture.ts';
import { followTeam } from './follow-team.ts';
import { openPost } from './open-tabs.ts';

describe('following what the others do', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('leaves nothing behind where the browser has no server-sent events', () => {
    vi.stubGlobal('EventSource', undefined);
    expect(() => followTeam(new QueryClient())).toThrow(TypeError);
    const tried = vi.fn<() => void>();
    vi.stubGlobal('EventSource', tried);
    window.dispatchEvent(new Event('online'));
    expect(tried).not.toHaveBeenCalled();
  });

  it('says once what is open, where a post takes the place of another, and after the opening itself', () => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'EventSource',
      class {
        addEventListener() {}
        close() {}
      },
    );
    const asked = routeFetch(() => ({ status: 204 }));
    const stop = followTeam(new QueryClient());
    openPost.write('first');
    openPost.write(null);
    openPost.write('second');
    expect(asked.filter(({ path }) => path === '/rundown/open')).toEqual([]);
    vi.advanceTimersByTime(100);
    const told = asked.filter(({ path }) => path === '/rundown/open');
    expect(told.map(({ body }) => body)).toMatchObject([{ postId: 'second' }]);
    stop();
    openPost.write(null);
  });
});
