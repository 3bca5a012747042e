import * as RadixTabs from '@radix-ui/react-tabs';
import { type ComponentProps, type ReactNode, memo } from 'react';
import styles from './tabs.module.css';

interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Whether there is a choice: false where all panels stand side by side. */
  readonly isChoice?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

type TabListProps = Pick<TabsProps<string>, 'label' | 'tabs'>;

/** Rendered again for another choice alone, not for what the panels show. */
const TabList = memo(function TabList({ label, tabs }: TabListProps) {
  return (
    <RadixTabs.List aria-label={label} className={styles.tabs}>
      {tabs.map((tab) => (
        <RadixTabs.Trigger key={tab.value} value={tab.value} className={styles.tab}>
          {tab.label}
        </RadixTabs.Trigger>
      ))}
    </RadixTabs.List>
  );
});

/** A row of tabs over Radix Tabs, and below it a `TabPanel` for each. */
export function Tabs<T extends string>(props: TabsProps<T>) {
  const { label, tabs, value, onChange, isChoice = true, className, children } = props;
  const choose = (chosen: string) => {
    const tab = tabs.find((one) => one.value === chosen);
    if (tab !== undefined) onChange(tab.value);
  };
  return (
    <RadixTabs.Root value={value} onValueChange={choose} className={className}>
      {isChoice && <TabList label={label} tabs={tabs} />}
      {children}
    </RadixTabs.Root>
  );
}

/** What a tab shows. No stop of the Tab key: all panels begin with something that is one. */
export function TabPanel(props: ComponentProps<typeof RadixTabs.Content>) {
  return <RadixTabs.Content tabIndex={undefined} {...props} />;
}
