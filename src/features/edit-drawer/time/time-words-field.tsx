import { useEffect, useRef, useState } from 'react';
import { parseWallTime } from '#contract/instant.ts';
import { serverNow } from '#api/server-clock.ts';
import { isKnownZone } from '#domain/time/offset.ts';
import { parseTimeWords } from '#domain/time/time-words.ts';
import { toWallTime } from '#domain/time/wall-time.ts';
import { Button } from '#ui/button.tsx';
import { isCovered } from '#ui/dialog/is-covered.ts';
import { TextInput } from '#ui/text-input.tsx';
import { timeAnswer } from './time-answer.ts';
import styles from './time-section.module.css';

interface TimeWordsFieldProps {
  readonly wall: string;
  readonly zone: string;
  readonly viewerZone: string;
  readonly onChoose: (wall: string) => void;
}

/** What the words come to: a time with its three readings, or why not. */
function answerOf(text: string, { wall, zone, viewerZone }: TimeWordsFieldProps) {
  const now = serverNow();
  const meant = parseTimeWords(text, {
    wall: parseWallTime(wall),
    now: toWallTime(now, zone),
    zone,
  });
  if (meant === null) return { wall: null, words: 'Like “fri 14:30”, “tomorrow 9”, “+2h”.' };
  return timeAnswer(meant, zone, viewerZone);
}

/** A time in words. What they are taken for is read back before it counts: Enter or the button takes it. */
export function TimeWordsField(props: TimeWordsFieldProps) {
  const [text, setText] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // By its place: with Alt a Mac types another letter.
      if (!event.altKey || event.code !== 'KeyT' || event.ctrlKey || event.metaKey) return;
      if (isCovered(box.current)) return;
      event.preventDefault();
      box.current?.querySelector('input')?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  if (!isKnownZone(props.zone)) return null;
  const answer = text.trim() === '' ? null : answerOf(text, props);
  const take = (wall: string | null) => {
    if (wall === null) return;
    props.onChoose(wall);
    setText('');
  };
  return (
    <div className={styles.words} ref={box}>
      <TextInput
        aria-label="In words"
        title="A time in words (Alt + T)"
        placeholder="fri 14:30 · tomorrow 9 · +2h · mon same"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          // Enter in a field would save the post.
          event.preventDefault();
          // What stands there without an event is read back before it counts, as what is typed is.
          if (event.currentTarget.value === text) take(answer?.wall ?? null);
        }}
      />
      <p
        aria-live="polite"
        className={styles.answer}
        data-time={answer !== null && answer.wall !== null}
        translate="no"
      >
        {answer?.words}
      </p>
      {answer !== null && answer.wall !== null && (
        <Button size="sm" onClick={() => take(answer.wall)}>
          Use this time
        </Button>
      )}
    </div>
  );
}
