import { useState } from 'react';
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { API_ZONES, isApiZone } from '#contract/zone.ts';
import { draftOf } from '#domain/edit/draft.ts';
import { postTitle } from '#domain/list/post-title.ts';
import { closestPost } from '#domain/planner/close-post.ts';
import { type MoveCheck, judgeWall } from '#domain/planner/judge-move.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Select } from '#ui/select.tsx';
import { TextInput } from '#ui/text-input.tsx';
import { DialogBox } from '#ui/dialog/dialog-box.tsx';
import styles from '../card/day-dialog.module.css';
import { forecastOf, momentWords } from './move-words.ts';

interface MoveDialogProps {
  readonly post: Post;
  readonly all: readonly Post[];
  readonly viewerZone: string;
  readonly now: Instant;
  readonly onMove: (check: MoveCheck & { kind: 'ok' }) => void;
  readonly onClose: () => void;
}

/** The eleven zones, and the post's own where it is none of them. */
function zoneChoices(own: string) {
  const choices = API_ZONES.map(({ id, label }) => ({ value: id, label }));
  return own === '' || isApiZone(own) ? choices : [{ value: own, label: own }, ...choices];
}

/** Moves a post by two fields and a button: for whoever does not drag (WCAG 2.5.7). */
export function MoveDialog({ post, all, viewerZone, now, onMove, onClose }: MoveDialogProps) {
  const [start] = useState(() => draftOf(post));
  const [wall, setWall] = useState(start.wall);
  const [zone, setZone] = useState(start.zone);
  const isChanged = wall !== start.wall || zone !== start.zone;
  const check = judgeWall(wall, zone, now);
  const close = check.kind === 'ok' ? closestPost(all, post, check.instant) : null;
  const { line, notes } = forecastOf({ post, check, close, viewerZone, now, count: 1 });
  const isZoneWrong = check.kind === 'refused' && check.reason === 'unsupported-zone';
  const error = isChanged && check.kind === 'refused' ? notes.join('. ') : undefined;
  return (
    <DialogBox title="Move post" onClose={onClose}>
      <form
        className={styles.body}
        onSubmit={(event) => {
          event.preventDefault();
          if (isChanged && check.kind === 'ok') onMove(check);
        }}
      >
        <p className={styles.note} dir="auto">
          {postTitle(post)}
        </p>
        <Field label="Scheduled time" error={isZoneWrong ? undefined : error}>
          {(control) => (
            <TextInput
              {...control}
              type="datetime-local"
              value={wall}
              onChange={(event) => setWall(event.target.value)}
            />
          )}
        </Field>
        <Field
          label="Timezone"
          error={isZoneWrong && isChanged ? 'Choose a timezone that the API takes' : undefined}
        >
          {(control) => (
            <Select
              control={control}
              value={zone}
              onChange={setZone}
              options={zoneChoices(start.zone)}
              placeholder="Choose a timezone"
            />
          )}
        </Field>
        {check.kind === 'ok' && <p className={styles.note}>{[line, ...notes].join(' · ')}</p>}
        {isChanged && check.kind === 'refused' && check.instead.length > 0 && (
          <div className={styles.foot}>
            {check.instead.map((other) => (
              <Button key={other.wall} size="sm" onClick={() => setWall(other.wall)}>
                {`Use ${momentWords(other.instant, other.zone)}`}
              </Button>
            ))}
          </div>
        )}
        <div className={styles.foot}>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" disabled={!isChanged || check.kind === 'refused'}>
            Move
          </Button>
        </div>
      </form>
    </DialogBox>
  );
}
