/** What servers make of a post, and of a save: nothing is hidden, nothing is believed too early. */
import { expect, test } from '../fixtures.ts';

test.use({ world: { seed: 7, posts: 12, now: '2026-04-06T11:00:00Z' } });

const SCHEDULED_TIME = '2026-04-20T09:00:00Z';

test('a response proves a save only if it is this post’s, and no reader sees a difference', async ({
  api,
  drawer,
  page,
  sandbox,
  watch,
}) => {
  watch.expectConsoleError(/400/);
  const other = await sandbox.createPost({ caption: 'The other post' });
  const open = async (caption: string) => {
    const zone = { timezone: 'Europe/London', scheduledTime: SCHEDULED_TIME };
    const id = await sandbox.createPost({ caption, ...zone });
    await (page.url() === 'about:blank' ? drawer.visit(id) : drawer.goTo(id));
    return { id, match: { method: 'PATCH', path: `/v1/posts/${id}` } };
  };

  await test.step('another post that echoes the caption proves nothing', async () => {
    const { id, match } = await open('Mine alone');
    await sandbox.addFault({ match, as: `/v1/posts/${other}`, echo: true, skip: true });
    await drawer.changeCaption('Mine alone, new');
    await drawer.save();
    await expect(drawer.alert).toContainText('the answer was about another post');
    await expect(drawer.caption).toHaveValue('Mine alone, new');
    expect((await api.post(id)).caption).toBe('Mine alone');
    await drawer.saveAndExpectSaved();
    expect((await api.post(id)).caption).toBe('Mine alone, new');
  });

  await test.step('composed letters, plain spaces and cut ends are saved, and said', async () => {
    const { id, match } = await open('Tidied');
    await sandbox.addFault({ match, tidy: ['trim', 'nfc', 'spaces'] });
    await drawer.changeCaption('Cafe\u0301 au\u00A0lait  ');
    await drawer.saveAndExpectSaved();
    const toast = page.getByRole('status').filter({ hasText: 'Changes saved' });
    await expect(toast).toContainText('The server tidied the caption');
    expect((await api.post(id)).caption).toBe('Caf\u00E9 au lait');
  });

  await test.step('a word that the server replaced is no such tidying', async () => {
    const { match } = await open('Replaced');
    await sandbox.addFault({ match, tidy: [{ from: 'colour', to: 'color' }] });
    await drawer.changeCaption('A colour');
    await drawer.save();
    await expect(drawer.alert).toContainText('stored something else');
    await drawer.close();
    await drawer.answerDiscard('Discard');
  });

  await test.step('a time that is an hour off is said with both readings and the likely cause', async () => {
    const { match } = await open('An hour off');
    await sandbox.addFault({ match, shiftMinutes: 60 });
    await drawer.setTime('2026-05-20T10:00');
    await drawer.save();
    await expect(drawer.alert).toContainText('old rules for the clocks of this zone');
    await expect(drawer.alert).toContainText(/You sent\s*Wed 20 May 2026, 10:00/);
    await expect(drawer.alert).toContainText(/The server has\s*Wed 20 May 2026, 11:00 BST/);
    await drawer.close();
    await drawer.answerDiscard('Discard');
  });

  await test.step('what the API refuses stands at its field, until that is changed', async () => {
    const { match } = await open('Refused');
    const message = 'scheduledTime must be at least 15 minutes ahead';
    await sandbox.addFault({ match, status: 400, body: { error: { code: 'bad', message } } });
    await drawer.setTime('2026-05-20T10:00');
    await drawer.save();
    await expect(drawer.time).toHaveAttribute('aria-invalid', 'true');
    await expect(drawer.time).toHaveAccessibleDescription(/at least 15 minutes ahead/);
    await drawer.setTime('2026-05-20T11:00');
    await expect(drawer.time).not.toHaveAttribute('aria-invalid', 'true');
    await drawer.saveAndExpectSaved();
  });
});

/** What the API sends of a post, how its row puts it, and what its drawer says. */
const ODD: readonly {
  readonly caption: string;
  readonly sent: Readonly<Record<string, unknown>>;
  readonly row: RegExp;
  readonly drawer: RegExp;
}[] = [
  {
    caption: 'No media at all',
    sent: { contentUrl: null },
    row: /Could not be read whole.*No media/u,
    drawer: /could not be read whole.*Media: null/u,
  },
  {
    caption: 'Another network',
    sent: { platform: 'threads' },
    row: /threads.*Could not be read whole/u,
    drawer: /could not be read whole.*Platform: threads/u,
  },
  {
    caption: 'JSON in a text',
    sent: { contentType: 'slides', contentUrl: '["https://media.example/a.jpg"]' },
    row: /1 slide.*Could not be read whole/u,
    drawer: /Media: \["https/u,
  },
  {
    caption: 'Odd dates',
    sent: { scheduledTime: '2026-04-20T09:00:00+0000', createdAt: 'soon' },
    row: /10:00 BST.*05:00 EDT/u,
    drawer: /Goes live Mon 20 Apr 2026, 05:00 EDT/u,
  },
  {
    caption: 'Empty address',
    sent: { contentUrl: '' },
    row: /No media/u,
    drawer: /This post has no media/u,
  },
  {
    caption: 'Without a time',
    sent: { scheduledTime: null },
    row: /No time set/u,
    drawer: /No time set: it does not go live/u,
  },
  {
    caption: 'Three days late',
    sent: { scheduledTime: '2026-04-03T11:00:00Z' },
    row: /Overdue · 3 days ago/u,
    drawer: /Overdue: it should have gone live 3 days ago/u,
  },
  {
    caption: 'In the far future',
    sent: { scheduledTime: '2062-04-03T11:00:00Z' },
    row: /in 35 years/u,
    drawer: /That is in 35 years\. Is the year right\?/u,
  },
];

test('no post is hidden by what cannot be read of it; what is odd or missing is said', async ({
  drawer,
  list,
  sandbox,
}) => {
  const posts: Record<string, Readonly<Record<string, unknown>>> = {};
  const ids = new Map<string, string>();
  for (const { caption, sent } of ODD) {
    const id = await sandbox.createPost({ caption, scheduledTime: SCHEDULED_TIME });
    posts[id] = sent;
    ids.set(caption, id);
  }
  const match = { method: 'GET', path: '/v1/posts' };
  await sandbox.addFault({ match, posts, times: 1000 });
  // Its letters are of no width: the line below them names the post.
  await sandbox.createPost({ caption: '\u2800\u200B\nThe second line' });
  await list.visit();
  await expect(list.link('The second line')).toBeVisible();
  for (const { caption, row } of ODD) {
    await expect(async () => {
      expect((await list.row(caption).innerText()).replaceAll('\n', ' ')).toMatch(row);
    }).toPass();
  }
  for (const { caption, drawer: words } of ODD) {
    await drawer.goTo(ids.get(caption) ?? '');
    await expect(drawer.caption).toHaveValue(caption);
    await expect(drawer.dialog).toContainText(words);
  }
});
