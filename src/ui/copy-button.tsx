import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from './button.tsx';

interface CopyButtonProps {
  /** What it is, in the middle of a sentence: `caption`. */
  readonly name: string;
  readonly text: string;
}

/** Copies one value, and says what became of it. */
export function CopyButton({ name, text }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'blocked'>('idle');
  const copy = async () => {
    try {
      // Missing altogether where the page came over plain http.
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('blocked');
    }
  };
  const label = { idle: `Copy ${name}`, copied: 'Copied', blocked: 'Select the text to copy it' };
  return (
    <Button size="sm" icon={<Copy aria-hidden />} onClick={() => void copy()}>
      {label[state]}
    </Button>
  );
}
