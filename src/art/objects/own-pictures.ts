/** Bodies of 32 × 32 pictures drawn for Lantern, in the manner of the fluent-emoji-flat set. Read at build time only. */
export const OWN_PICTURES: Readonly<Record<string, string>> = {
  tablet:
    '<rect x="1" y="5" width="30" height="22" rx="3" fill="#321b41"/><rect x="3" y="7" width="26" height="18" rx="1.5" fill="#26c9fc"/>' +
    '<path d="M3 20q7-6 13-2t13-4v9.5a1.5 1.5 0 0 1-1.5 1.5h-23a1.5 1.5 0 0 1-1.5-1.5z" fill="#86d72f"/>' +
    '<circle cx="23" cy="11.5" r="2.5" fill="#ffe06b"/><path d="M7 12.5a2 2 0 0 1 3-1.5a2.5 2.5 0 0 1 4.5 1.5z" fill="#fff"/><path d="M14 26h4" stroke="#7d6ba8" stroke-linecap="round"/>',
  whistle:
    '<path d="M20 12C17 2 6 1 4 8" fill="none" stroke="#3f5fff" stroke-width="2" stroke-linecap="round"/><circle cx="20.5" cy="11" r="1.8" fill="none" stroke="#636363" stroke-width="1.5"/>' +
    '<path d="M12 12h18a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1h-8.5a9.5 9.5 0 1 1-9.5-7z" fill="#f92f60"/><path d="M21.5 19a9.5 9.5 0 1 1-15.5-4c-1 8 7 14 15 10a9.5 9.5 0 0 0 .5-6z" fill="#ca0b4a"/>' +
    '<circle cx="12" cy="21" r="3.5" fill="#7d0a33"/><circle cx="12.5" cy="21.5" r="2" fill="#ffb02e"/><path d="M16 12h6l-2.5 3.5h-5z" fill="#7d0a33"/><path d="M25 14h4" stroke="#ff8caa" stroke-width="1.5" stroke-linecap="round"/>',
  speech:
    '<path d="M16 3C7.5 3 1.5 8 1.5 14.5c0 3.7 2 6.9 5 9L5 29.5l6.5-4c1.4.3 2.9.5 4.5.5c8.5 0 14.5-5 14.5-11.5S24.5 3 16 3z" fill="#fff" stroke="#7d6ba8" stroke-width="1.5" stroke-linejoin="round"/>' +
    '<circle cx="9.5" cy="14.5" r="2" fill="#533566"/><circle cx="16" cy="14.5" r="2" fill="#533566"/><circle cx="22.5" cy="14.5" r="2" fill="#533566"/>',
  thought:
    '<path d="M9 21.5c-8 1-10-8.5-4-10.5c-1-7 8-10 11.5-5.5c4-4 12-1 11 5c6 3 3 12.5-4.5 10.5c-3 4.5-11 4.5-14 .5z" fill="#fff" stroke="#7d6ba8" stroke-width="1.5" stroke-linejoin="round"/>' +
    '<circle cx="7.5" cy="25.5" r="2.5" fill="#fff" stroke="#7d6ba8" stroke-width="1.5"/><circle cx="3" cy="29.5" r="1.5" fill="#fff" stroke="#7d6ba8"/><path d="M8.5 13.5q1-3.5 4-3.5" stroke="#d6cbea" stroke-width="1.5" fill="none" stroke-linecap="round"/>',
  swing:
    '<path d="M6 3L1.5 30M6 3l4 27M26 3l-4 27M26 3l4.5 27" stroke="#ca0b4a" stroke-width="1.8" stroke-linecap="round"/><path d="M4.5 3h23" stroke="#f92f60" stroke-width="2.6" stroke-linecap="round"/>' +
    '<path d="M12 4v18M20 4v18" stroke="#636363"/><path d="M10.5 22.5h11" stroke="#ff822d" stroke-width="2.8" stroke-linecap="round"/>',
  'name-badge':
    '<path d="M6 1l8.5 9M26 1l-8.5 9" stroke="#3f5fff" stroke-width="3" stroke-linecap="round"/><rect x="13" y="8" width="6" height="4.5" rx="1.5" fill="#636363"/>' +
    '<rect x="7" y="11" width="18" height="20" rx="3" fill="#fff" stroke="#7d6ba8" stroke-width="1.5"/><rect x="11" y="14" width="10" height="9" rx="1.5" fill="#cfeaf5"/>' +
    '<circle cx="16" cy="17.5" r="2.3" fill="#a56953"/><path d="M12.3 23q0-3.3 3.7-3.3t3.7 3.3z" fill="#ff822d"/><path d="M11.5 25.7h9M13.5 28.4h5" stroke="#533566" stroke-width="1.7" stroke-linecap="round"/>',
};
