import { useOpenTabs } from '#api/team/open-tabs.ts';
import styles from './drawer.module.css';

/** The server's name for everybody where there is no sign-in. */
const NOBODY_BY_NAME = 'On this machine';

/** Who else has this post open. It is never locked: two saves of one field meet in the conflict panel. */
export function OpenElsewhere({ postId }: { readonly postId: string }) {
  const others = useOpenTabs(postId).filter((other) => other.postId === postId);
  if (others.length === 0) return null;
  const names = others.map(({ name, isYou }) => {
    if (name === NOBODY_BY_NAME) return 'Another window on this machine';
    return isYou ? `${name} (you, in another window)` : name;
  });
  const [last, ...rest] = [...new Set(names)].toReversed();
  const all = rest.length === 0 ? last : `${rest.toReversed().join(', ')} and ${last}`;
  return (
    <p role="note" className={styles.openElsewhere}>
      {`${all} ${rest.length === 0 ? 'has' : 'have'} this open`}
    </p>
  );
}
