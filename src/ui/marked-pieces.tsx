interface MarkedPiecesProps {
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
}

/** A text with some of it marked: elements alone, because a page translation takes bare text away. */
export function MarkedPieces({ pieces }: MarkedPiecesProps) {
  return pieces.map(({ text, marked }, index) => {
    const Part = marked ? 'mark' : 'span';
    // oxlint-disable-next-line react/no-array-index-key -- a piece is known by where it stands
    return <Part key={index}>{text}</Part>;
  });
}
