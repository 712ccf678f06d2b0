/** A lantern in lines alone: prints in black, may be coloured in, and has no face that a twelve-year-old would hide. */
export function LanternDrawing() {
  return (
    <svg viewBox="0 0 160 170" aria-hidden="true" focusable="false" fill="none" stroke="#000" stroke-width="4">
      <g stroke-linecap="round" stroke-linejoin="round">
        <path d="M56 52C56 16 104 16 104 52" />
        <circle cx="80" cy="17" r="8" fill="#fff" />
        <path d="M44 66L56 50H104L116 66Z" fill="#fff" />
        <path d="M50 66H110L116 132H44Z" fill="#fff" />
        <path d="M38 132H122V146Q122 152 116 152H44Q38 152 38 146Z" fill="#fff" />
        <path d="M80 122C62 122 60 104 72 94C78 88 80 82 79 76C92 84 100 96 98 108C97 117 90 122 80 122Z" />
        <path d="M80 121C72 121 71 112 80 103C89 112 88 121 80 121Z" />
        <path d="M26 72L8 64M22 100H2M27 126L10 136M134 72L152 64M138 100H158M133 126L150 136" />
      </g>
    </svg>
  );
}
