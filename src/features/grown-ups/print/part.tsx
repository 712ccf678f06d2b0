interface Props {
  heading: string;
  lines: readonly string[];
}

/** A heading and its points, kept together on a page; nothing where there is nothing to say. */
export function Part({ heading, lines }: Props) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
