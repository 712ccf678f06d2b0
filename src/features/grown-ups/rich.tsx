interface Props {
  /** Words of a locale file, with the part that must not be missed between two pairs of stars. */
  text: string;
  /** How that part stands out: said with weight, or as a child's screen marks it. */
  as?: 'strong' | 'mark';
}

/** Words with their weight. Never markup from outside: each part becomes text. */
export function Rich({ text, as: Tag = 'strong' }: Props) {
  return <>{text.split('**').map((part, at) => (at % 2 === 1 ? <Tag key={at}>{part}</Tag> : part))}</>;
}
