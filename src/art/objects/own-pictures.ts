/** A hand as the cast has them, in a sleeve: yellow ones came from another hand. Four fingers and a thumb are drawn with a thick pen. */
const openHand = (fingers: string) =>
  '<path d="M10.500 25h11.500l1.500 7h-14.500z" fill="#1f8a86"/>' +
  `<path d="M9.500 24h13.500v3.500h-13.500z" fill="#146864"/><path d="${fingers}" stroke="#7d4a28" stroke-width="5.4" stroke-linecap="round"/>` +
  `<path d="M8.500 15h15.500v5.500a6 6 0 0 1-4.500 6h-6.500a6 6 0 0 1-4.500-6z" fill="#c98a5b" stroke="#7d4a28" stroke-width="1.3"/><path d="${fingers}" stroke="#c98a5b" stroke-width="4.1" stroke-linecap="round"/><path d="M12 20.500q4-2.500 9-1.500" fill="none" stroke="#7d4a28" stroke-width=".9" stroke-linecap="round"/>`;

const SPREAD = openHand(
  'M10.600 17L8.500 7.500M14.500 16L14 4M18.400 16L20 4.500M22.200 17L25.500 8.500M10 21.500L3.500 17',
);

const THUMB =
  '<path d="M0 15.500h8v12.500H0z" fill="#1f8a86"/><path d="M6 14.500h3.500v14H6z" fill="#146864"/><path d="M12.500 17L15.500 5.500" stroke="#7d4a28" stroke-width="6.200" stroke-linecap="round"/><path d="M11.500 15h3.500v13.500h-3.500a3 3 0 0 1-2.500-3v-7.500a3 3 0 0 1 2.500-3z" fill="#c98a5b" stroke="#7d4a28" stroke-width="1.300"/><path d="M15 16.500h8M15 20h9M15 23.500h8.500M15 27h6.500" stroke="#7d4a28" stroke-width="4.600" stroke-linecap="round"/><path d="M15 16.500h8M15 20h9M15 23.500h8.500M15 27h6.500" stroke="#c98a5b" stroke-width="3.200" stroke-linecap="round"/><path d="M12.500 17L15.500 5.500M13 18v8" stroke="#c98a5b" stroke-width="4.900" stroke-linecap="round"/>';

const BREAD =
  '<path d="M6 14.500C1 12 2.5 4 10 4h12c7.5 0 9 8 4 10.500V26a2.5 2.5 0 0 1-2.5 2.500h-15A2.5 2.5 0 0 1 6 26z" fill="#b5702f"/><path d="M8 13.500C4.5 12 5 6 10.5 6h11c5.5 0 6 6 2.5 7.500V26H8z" fill="#f3cf8f"/>';

const LOUD =
  '<path d="M16 1.500l3.5 4.5 5.5-2.5.5 6 6 1-3 5 3 5.5-6 1.5-1 5.5-5.5-2-3 2.5-3-2.5-5 5-.5-6.5-6-.5 2-5-3-4.5 5.5-2L6 5l6 1z" fill="#ff8a2b" stroke="#a33a16" stroke-width="1.5" stroke-linejoin="round"/>' +
  '<path d="M9.5 12l3-2.5 2.5 3.5 3-3.5 2.5 3.5 2.5-2M9.5 19l3-2.5 2.5 3.5 3-3.5 2.5 3.5 2.5-2" fill="none" stroke="#6d1f12" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"/>';

/** Bodies of 32 × 32 pictures drawn for Lantern, in the manner of the fluent-emoji-flat set. Read at build time only. */
export const OWN_PICTURES: Readonly<Record<string, string>> = {
  tablet:
    '<rect x="1" y="5" width="30" height="22" rx="3" fill="#321b41"/><rect x="3" y="7" width="26" height="18" rx="1.5" fill="#26c9fc"/>' +
    '<path d="M3 20q7-6 13-2t13-4v9.5a1.5 1.5 0 0 1-1.5 1.5h-23a1.5 1.5 0 0 1-1.5-1.5z" fill="#86d72f"/>' +
    '<circle cx="23" cy="11.5" r="2.5" fill="#ffe06b"/><path d="M7 12.5a2 2 0 0 1 3-1.5a2.5 2.5 0 0 1 4.5 1.5z" fill="#fff"/><path d="M14 26h4" stroke="#7d6ba8" stroke-linecap="round"/>',
  'tablet-off':
    '<rect x="1" y="5" width="30" height="22" rx="3" fill="#321b41"/><rect x="3" y="7" width="26" height="18" rx="1.5" fill="#12091a"/>' +
    '<path d="M12.600 12a5.300 5.300 0 1 0 6.800 0M16 10v6" fill="none" stroke="#fff" stroke-width="1.900" stroke-linecap="round"/>',
  'ball-bump':
    '<path d="M21.500 3l1.800 4.700L28 5l-1.200 5 5.200.300-4 3.400 3.600 3.600-5-.3.700 5.200-4.200-3.200-2.300 4.500-2-5H12l3-4.500-3.500-4 5.300-.2L16 4.500l4.200 2.700z" fill="#ffce57" stroke="#c9772e" stroke-width="1" stroke-linejoin="round"/><path d="M1.500 9.500q3-1.500 6-1.200M.8 14.500q1.500-1 3-1.200M1 29q1.200.8 3 .6" fill="none" stroke="#6f83ab" stroke-width="1.500" stroke-linecap="round"/>' +
    '<circle cx="13" cy="20" r="9.500" fill="#fff" stroke="#33456f" stroke-width="1.400"/><path d="M13 15.800l4 2.900-1.500 4.700h-5L9 18.700z" fill="#33456f"/><path d="M13 15.800v-3.500M17 18.700l3.500-1M15.500 23.400l2.200 3M10.500 23.400l-2.200 3M9 18.700l-3.500-1" stroke="#33456f" stroke-width="1.200"/><path d="M10.300 11l2.700 1.600 2.700-1.600M20.300 15l.2 3 2 1.500M20 26l-2.300.4-1.200 2.300M6 26l2.300.4 1.200 2.300M5.700 15l-.2 3-2 1.500" fill="none" stroke="#33456f" stroke-width="1.200" stroke-linejoin="round"/>',
  // A room of one's own: a bed alone was a bed.
  'own-room':
    '<path d="M1 2h30v22H1z" fill="#b9d3ee"/><path d="M1 24h30v7H1z" fill="#d9a86c"/><path d="M1 23h30v1.600H1z" fill="#fff"/><path d="M17 4.500h10v8.500H17z" fill="#2b2f63" stroke="#fff" stroke-width="1.300"/><path d="M22.500 6.500a2.600 2.600 0 1 0 2 3.800 2.800 2.800 0 0 1-2-3.800z" fill="#fcd53f"/><path d="M15 4h2.200v10.500H14.500zM27 4h2.200l.5 10.500H27z" fill="#f2775a"/>' +
    '<path d="M2.500 4h8.500v20H2.500z" fill="#8c5543"/><path d="M3.800 5.500h6v8h-6zM3.800 15h6v8h-6z" fill="#a96f55"/><circle cx="9.300" cy="14.300" r=".9" fill="#fcd53f"/><path d="M13 14v14.500M30 19v9.500" stroke="#533566" stroke-width="2" stroke-linecap="round"/><path d="M13 20h17v6H13z" fill="#7b57c4"/><path d="M14 19a2 2 0 0 1 2-2h3.500a2 2 0 0 1 2 2v2H14z" fill="#fff"/><path d="M20.500 18.800H28a2 2 0 0 1 2 2V24h-9.500z" fill="#3f5fff"/>' +
    '<circle cx="23.200" cy="14.300" r="1" fill="#d3883e"/><circle cx="26.200" cy="14.300" r="1" fill="#d3883e"/><circle cx="24.700" cy="15.800" r="2.100" fill="#e19747"/><path d="M22.500 20.500q0-3 2.200-3t2.200 3z" fill="#d3883e"/><path d="M24 15.400h.1M25.400 15.400h.1M24.700 16.400h.1" stroke="#2b190e" stroke-width=".8" stroke-linecap="round"/>',
  // Where a coat was: there is none.
  'lost-coat':
    '<path d="M11.500 3.500L8 5.500 1.500 19.500l4 2 3-5v13h15v-13l3 5 4-2L24 5.500l-3.500-2q-4.500 4-9 0z" fill="#fff" stroke="#6d549b" stroke-width="1.700" stroke-linejoin="round" stroke-dasharray="2.600 2.200"/>' +
    '<path d="M12.500 13.500a3.700 3.700 0 1 1 5.600 3.200q-2 1.200-2 3.300M16.100 24.300h.1" fill="none" stroke="#c2402a" stroke-width="2.900" stroke-linecap="round"/>',
  // On an arm: in its bottle it was soap.
  cream:
    '<path d="M0 21h19c4.500-3 8.500-2.800 11.500-1 1.600 1.200 1.600 5.800 0 7-3.500 2.200-7.500 2-11.500 1.500H0z" fill="#e9b48a" stroke="#9c6238" stroke-width="1.300" stroke-linejoin="round"/><path d="M24.500 22.500h5.500M24.500 25.300h5.500" stroke="#9c6238" stroke-width="1" stroke-linecap="round"/><path d="M0 19.800h6v10H0z" fill="#1f8a86"/><path d="M4.800 19.300h2.400v11H4.800z" fill="#146864"/>' +
    '<path d="M9.500 25.500q-1-3 2-3.500 1.500-2.500 4.500-1.200 3.500-.8 4 1.700 1.500 2.500-1.500 3.200-2 1.500-4.500.6-3 1.200-4.500-.8z" fill="#fff" stroke="#a9b6cc" stroke-width=".9"/><path d="M12 24q1.500-2 3.500-.8t3-.7" fill="none" stroke="#c4d0e2" stroke-width="1" stroke-linecap="round"/>' +
    '<g transform="rotate(38 20 8)"><path d="M13 2.500h14l-1.500 10.500h-11z" fill="#f3b8cf"/><path d="M13 1h14v2.200H13z" fill="#c74d7e"/><path d="M16.500 5.500h7M17 8h6" stroke="#c74d7e" stroke-width="1.300" stroke-linecap="round"/><path d="M17.500 13h5v3.200h-5z" fill="#8a2f57"/><path d="M18.500 16.200h3q.5 2.300-1.500 3-2-.7-1.500-3z" fill="#fff" stroke="#a9b6cc" stroke-width=".8"/></g>',
  'hair-wash':
    '<path d="M7 17q0-9 9-9t9 9v3q0 9-9 9t-9-9z" fill="#e9b48a"/><circle cx="6.800" cy="19.500" r="2.200" fill="#e9b48a"/><circle cx="25.200" cy="19.500" r="2.200" fill="#e9b48a"/><path d="M11 19.500q1.500-1.500 3 0M18 19.500q1.500-1.500 3 0M12.500 23.500q3.500 3 7 0" fill="none" stroke="#321b14" stroke-width="1.300" stroke-linecap="round"/><path d="M6 16q-.5-9 10-9.500T26 16q-2-3-5-3.500-6 2-10 0-3 .5-5 3.500z" fill="#7a4a1d"/>' +
    '<path d="M5.500 12.500a3.600 3.600 0 0 1 1.500-6 4.500 4.500 0 0 1 7-4 4.600 4.600 0 0 1 7.500.8 4.300 4.300 0 0 1 4.500 4.700 3.200 3.200 0 0 1-1 5.500q-1.800.6-3.200-.8-1.800 1.800-3.800.2-2 1.600-4.200-.1-2 1.600-3.800 0-2.200 1.400-4.500-.3z" fill="#fff" stroke="#6fa9d6" stroke-width="1"/><circle cx="10.500" cy="8.500" r="1.600" fill="none" stroke="#8fc2e6"/><circle cx="17" cy="6.500" r="2" fill="none" stroke="#8fc2e6"/><circle cx="21.500" cy="10" r="1.300" fill="none" stroke="#8fc2e6"/>' +
    '<circle cx="28.500" cy="6" r="1.900" fill="#dff0fb" stroke="#6fa9d6"/><circle cx="3.200" cy="4.500" r="1.500" fill="#dff0fb" stroke="#6fa9d6"/><circle cx="29.500" cy="12.500" r="1.100" fill="#dff0fb" stroke="#6fa9d6"/><path d="M4 24q-1.500 2.300 0 3.200 1.500-.9 0-3.200zM28 25q-1.500 2.300 0 3.200 1.500-.9 0-3.200z" fill="#3fa9e8"/>',
  'say-bread':
    '<path d="M16 1.500C7 1.500 1 6.500 1 13.500c0 3.900 2 7.200 5.200 9.400L4.500 30.500l6.800-5.300c1.500.3 3 .5 4.700.5 9 0 15-5.200 15-12.200S25 1.500 16 1.500z" fill="#fff" stroke="#7d6ba8" stroke-width="1.500" stroke-linejoin="round"/>' +
    `<g transform="translate(8.300 5) scale(.5)">${BREAD}</g>`,
  // The burst of 'loud', in a window at night.
  'loud-night':
    '<rect x="1" y="1" width="30" height="30" rx="5" fill="#2b2f63"/><path d="M9.500 3.500a5.500 5.500 0 1 0 3.800 8.800 6 6 0 0 1-3.800-8.800z" fill="#fcd53f"/><path d="M24.500 4.500l.8 1.800 1.900.2-1.400 1.300.4 1.900-1.700-1-1.700 1 .4-1.900-1.400-1.300 1.900-.2zM4.500 24.500l.6 1.300 1.400.2-1 1 .2 1.400-1.200-.7-1.200.7.200-1.400-1-1 1.400-.2z" fill="#ffe06b"/>' +
    `<g transform="translate(7.500 7.500) scale(.74)">${LOUD}</g>`,
  // Somebody wants it kept secret: the bright one alone was taken for a surprise.
  'locked-present':
    '<path d="M2 13h24v14a2.500 2.500 0 0 1-2.500 2.500h-19A2.500 2.500 0 0 1 2 27z" fill="#7b57c4"/><path d="M14 6.500C12.500 3.500 9.500.800 6.500 1.500 3.300 2.300 3.300 6.300 6 7.500z" fill="#4a9fe0"/><path d="M14 6.500c1.500-3 4.500-5.700 7.500-5 3.200.8 3.200 4.800.5 6z" fill="#4a9fe0"/>' +
    '<path d="M1.500 7h25A1.500 1.500 0 0 1 28 8.500V12a1.500 1.500 0 0 1-1.500 1.500h-25A1.500 1.500 0 0 1 0 12V8.500A1.500 1.500 0 0 1 1.500 7z" fill="#9a79dc"/><path d="M11 6.500h6v23h-6z" fill="#2c6fb0"/><g transform="translate(12.500 11.500) scale(.66)"><path d="M16 2a6 6 0 0 0-6 6v5h2.500V8a3.500 3.500 0 0 1 7 0v5H22V8a6 6 0 0 0-6-6z" fill="#e6e6ec" stroke="#4b3d63" stroke-width="1.600"/><path d="M5 14a3 3 0 0 1 3-3h16a3 3 0 0 1 3 3v13a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3z" fill="#f9c23c" stroke="#4b3d63" stroke-width="1.600"/><path d="M17.500 20.500a2.500 2.500 0 1 0-3 0V24a1.500 1.500 0 0 0 3 0z" fill="#433b6b"/></g>',
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
  towel:
    '<path d="M6 4h17a4 4 0 0 1 4 4v21H10V8a4 4 0 0 0-4-4z" fill="#26a6b5"/><path d="M6 4a4 4 0 0 0-4 4v17h8V8a4 4 0 0 0-4-4z" fill="#17828f"/>' +
    '<path d="M10 20h17v3.5H10z" fill="#fff"/><path d="M2 17.5h8V21H2z" fill="#d9eef0"/><path d="M10 12h17v2H10z" fill="#ffce57"/><path d="M2 9.500h8v2H2z" fill="#e0a92f"/>' +
    '<path d="M11.5 29v2M15 29v2M18.5 29v2M22 29v2M25.5 29v2M3.5 25v2M6 25v2M8.5 25v2" stroke="#26a6b5" stroke-width="1.3" stroke-linecap="round"/>',
  puddle:
    '<path d="M2 25c0-3 6-4.5 14-4.500S30 22 30 25s-5 5.5-14 5.500S2 28 2 25z" fill="#3fa9e8"/><path d="M6 24.500c2-1.5 6-2 10-2" fill="none" stroke="#bfe6ff" stroke-width="1.5" stroke-linecap="round"/>' +
    '<path d="M9 8h5.500v13c3 0 4.5 1.5 4.5 4H9z" fill="#ffb02e"/><path d="M17 6h5.500v13c3 0 4.5 1.5 4.5 4H17z" fill="#ffc93f"/><path d="M9 8h5.500v2.500H9zM17 6h5.500v2.500H17z" fill="#e88a14"/><path d="M9 23.500h10V25H9zM17 21.500h10V23H17z" fill="#b5600a"/>' +
    '<path d="M5 20q-1.5-4-4-5.500M6.5 17.500Q6 13.5 4.5 12M27.5 18.500q1-4 3.5-5.500M26 15.500q.5-4 2-6" fill="none" stroke="#3fa9e8" stroke-width="1.8" stroke-linecap="round"/>',
  'burst-balloon':
    '<path d="M16 1l2.5 6L24 3.5 23 10l7-.5-5 5 5 4-6.5.5 1.5 6-5.5-3L16 28l-3.5-6-5.5 3 1.5-6L2 18.500l5-4-5-5 7 .5L8 3.5 13.5 7z" fill="#ffe06b"/>' +
    '<path d="M15 20c-5-1-8-4.500-7.500-9.500 2.300 1.500 2.800-1 3.500-3.500 1.500 2.800 3.500 2.500 5-.5 1.500 3 3.500 3 5 .8.700 2.700 1.500 4 3.700 3 .8 5-2.700 8.700-7.700 9.700l1.700 2.700h-5.500z" fill="#f8312f"/><path d="M10.800 12.500q.7 3.500 3.200 4.700" fill="none" stroke="#ff9c9c" stroke-width="1.500" stroke-linecap="round"/>' +
    '<path d="M2.500 4l4.500-1.500.500 4.500zM25.500 25l5-1-2 4.500zM24.500 3.500l5-2.500.500 5zM1.500 25.500l4.500-2 1 4z" fill="#f8312f"/><path d="M16 22.700q-2.500 2.500.5 4.500t-1 4.500" fill="none" stroke="#636363" stroke-width="1.300" stroke-linecap="round"/>',
  sandcastle:
    '<path d="M1 30q2-6 15-6t15 6z" fill="#e0b45c"/><path d="M4 14h2v2h2v-2h2v2h2v-2h1v13H4zM19 14h1v2h2v-2h2v2h2v-2h2v13h-9z" fill="#f0c878"/><path d="M10 9h2.500v2H15V9h2v2h2.500V9H22v18H10z" fill="#f7d794"/>' +
    '<path d="M13.5 27v-5a2.5 2.5 0 0 1 5 0v5z" fill="#a56f2c"/><path d="M7 19.500h2v2.500H7zM23.5 19.500h2v2.500h-2zM15 14h2v3h-2z" fill="#c2893f"/>' +
    '<path d="M16 9V2" stroke="#7a4a1d" stroke-width="1.2" stroke-linecap="round"/><path d="M16.5 2l6 2-6 2.500z" fill="#f8312f"/><path d="M1 30q15-3 30 0v1H1z" fill="#cf9f45"/>',
  'bean-plant':
    '<path d="M16 24V6M16 22l-3-1.5M16 20l3-1.5M16 16.500l-3-1.5M16 14.500l3-1.5M16 11l-3-1.5M16 9l3-1.5" fill="none" stroke="#44911b" stroke-width="1.4" stroke-linecap="round"/>' +
    '<ellipse cx="11.5" cy="20" rx="4.2" ry="2.3" transform="rotate(20 11.5 20)" fill="#86d72f"/><ellipse cx="20.5" cy="18" rx="4.2" ry="2.3" transform="rotate(-20 20.5 18)" fill="#86d72f"/><ellipse cx="11.5" cy="14.5" rx="4.2" ry="2.3" transform="rotate(20 11.5 14.5)" fill="#86d72f"/><ellipse cx="20.5" cy="12.5" rx="4.2" ry="2.3" transform="rotate(-20 20.5 12.5)" fill="#86d72f"/><ellipse cx="11.7" cy="9" rx="4.2" ry="2.3" transform="rotate(25 11.7 9)" fill="#86d72f"/><ellipse cx="20.3" cy="7" rx="4.2" ry="2.3" transform="rotate(-25 20.3 7)" fill="#86d72f"/><ellipse cx="16" cy="4" rx="2.3" ry="3.6" fill="#86d72f"/>' +
    '<path d="M8 24h16l-2 7.500H10z" fill="#f3ad61"/><path d="M7 22.500h18v3.500H7z" fill="#f3c08a"/>',
  'broken-egg':
    '<path d="M2 26c0-3 4-3.500 6-5c3-2 6 0 9-1c4-1.500 8 0 9 2.500c2 .5 4.500 2 4 4c-.5 3-6 3-9 3.500c-5 1-17 1-19-4z" fill="#fffaf0" stroke="#8c97ad" stroke-width="1.2"/><ellipse cx="16.5" cy="24.500" rx="5.5" ry="3.600" fill="#ffb02e"/><path d="M13 23.500q1-1.500 3-1.500" fill="none" stroke="#ffe08a" stroke-width="1.4" stroke-linecap="round"/>' +
    '<path d="M2 14l3 2.500 2-3.500 3 3 2.500-3 1 2.500C13 22 8 23.500 4.500 21.500S1 17 2 14z" fill="#f3ad61"/><path d="M19 15l2-3.500 3 3 2.500-3 1.500 3.500 2.500-1.500c1 4-1 8-4.500 8.500S19.500 19.500 19 15z" fill="#f3ad61"/><path d="M4 19q1 1.500 3 1.500M22 18.500q1.500 2 3.500 1.500" fill="none" stroke="#f9d3a4" stroke-width="1.4" stroke-linecap="round"/>',
  'empty-plate':
    '<ellipse cx="16" cy="18" rx="15" ry="10" fill="#fff" stroke="#6f83ab" stroke-width="1.2"/><ellipse cx="16" cy="17.500" rx="10" ry="6" fill="#b4c3db"/><ellipse cx="16" cy="18.300" rx="9" ry="4.800" fill="#dbe4f1"/>' +
    '<g transform="rotate(-38 14 20)" fill="none" stroke="#4f5f82" stroke-linecap="round" stroke-linejoin="round"><path d="M15 20h17" stroke-width="1.9"/><path d="M9 17.800h4.500a2.200 2.200 0 0 1 0 4.400H9M9 20h6" stroke-width="1.300"/></g>',
  // Two who have faces: purple shadows that held each other were taken for a grapple, in the dark above all.
  hug:
    '<path d="M3 31.500c0-10 2.500-15.500 8-15.500s7.500 5.500 7.500 15.500z" fill="#7b57c4"/><path d="M13.500 31.500c0-10 2-15.500 7.500-15.500s8 5.500 8 15.500z" fill="#26a6b5"/>' +
    '<circle cx="11" cy="10.500" r="6" fill="#e9b48a"/><path d="M5 11.500C3.500 2.500 17.500 1 17 9.500c-3-.3-5.500-1.300-7-3c-1 2-3 4-5 5z" fill="#5a3220"/><circle cx="21.500" cy="10.500" r="6" fill="#8f5a3a"/><path d="M15.500 10.500C14.500 1.500 28.500 1 27.500 11c-1.500-1-2.500-2.500-3-4.500c-2.500 2-5.500 3.500-9 4z" fill="#26190f"/>' +
    '<path d="M8 11.500q1 1 2 0M12.500 11.500q1 1 2 0M9.500 14q1.500 1.300 3 0M18.500 11.500q1 1 2 0M23 11.500q1 1 2 0M20 14q1.500 1.300 3 0" fill="none" stroke="#321b14" stroke-width=".9" stroke-linecap="round"/>' +
    '<path d="M8.500 20.500c3.500 3.500 10 4 15.500 1" fill="none" stroke="#5f3fa3" stroke-width="4.200" stroke-linecap="round"/><circle cx="24.500" cy="21.200" r="2.300" fill="#e9b48a"/><path d="M24 25.500c-5 2.500-11 2.800-15.500.8" fill="none" stroke="#17828f" stroke-width="4.200" stroke-linecap="round"/><circle cx="8" cy="26.200" r="2.300" fill="#8f5a3a"/>',
  // One holds, one does not hold back.
  'long-hug':
    '<path d="M3 31.500c0-10 2.500-15.500 8-15.500s7.500 5.500 7.500 15.500z" fill="#7b57c4"/><path d="M13.500 31.500c0-10 2-15.500 7.500-15.500s8 5.500 8 15.500z" fill="#26a6b5"/>' +
    '<circle cx="11" cy="10.500" r="6" fill="#e9b48a"/><path d="M5 11.500C3.500 2.500 17.500 1 17 9.500c-3-.3-5.500-1.300-7-3c-1 2-3 4-5 5z" fill="#5a3220"/><circle cx="21.500" cy="10.500" r="6" fill="#8f5a3a"/><path d="M15.500 10.500C14.500 1.500 28.500 1 27.500 11c-1.500-1-2.500-2.500-3-4.500c-2.500 2-5.500 3.500-9 4z" fill="#26190f"/>' +
    '<path d="M8 11.500q1 1 2 0M12.500 11.500q1 1 2 0M9.500 14q1.500 1.300 3 0M20 14.500q1.500-1.300 3 0M18.300 9.700l2-.8M25 9.700l-2-.8" fill="none" stroke="#321b14" stroke-width=".9" stroke-linecap="round"/><circle cx="19.600" cy="11.500" r="1" fill="#fff"/><circle cx="23.900" cy="11.500" r="1" fill="#fff"/><circle cx="19.800" cy="11.600" r=".65" fill="#1d120b"/><circle cx="23.700" cy="11.600" r=".65" fill="#1d120b"/>' +
    '<path d="M8.500 20.500c3.500 3.500 10 4 15.500 1" fill="none" stroke="#5f3fa3" stroke-width="4.200" stroke-linecap="round"/><circle cx="24.500" cy="21.200" r="2.300" fill="#e9b48a"/>',
  // A knitted hat with the face and ears of a fox, seen from the front.
  stairs:
    '<path d="M1 9h8v6h7v6h7v6h8v4H1z" fill="#b5600a"/><path d="M1 9h8v2.500H1zM9 15h7v2.500H9zM16 21h7v2.500h-7zM23 27h8v2.500h-8z" fill="#ffb02e"/><path d="M13 2.500L28 16.500" fill="none" stroke="#3f5fff" stroke-width="3.500" stroke-linecap="round"/>' +
    '<path d="M21.500 18.500L30 18.500L29.500 10" fill="none" stroke="#3f5fff" stroke-width="3.500" stroke-linecap="round" stroke-linejoin="round"/>',
  // A message that nobody writes.
  'no-answer':
    '<path d="M5 4h22a4 4 0 0 1 4 4v11a4 4 0 0 1-4 4H14l-6.500 6V23H5a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4z" fill="#cfeaf5" stroke="#466a94" stroke-width="1.500" stroke-linejoin="round"/><path d="M9.500 13.500h.1M16 13.500h.1M22.500 13.500h.1" stroke="#466a94" stroke-width="3.600" stroke-linecap="round"/>' +
    '<path d="M4 29.500L28 1.500" stroke="#fff" stroke-width="5.500" stroke-linecap="round"/><path d="M4 29.500L28 1.500" stroke="#6d549b" stroke-width="3" stroke-linecap="round"/>',
  stop: openHand('M10.600 17V8.500M14.500 16V5M18.400 16V5.500M22.200 17V9M10 21.500L5 16'),
  hand: SPREAD,
  'high-five':
    `<g transform="translate(-1.500 7) rotate(24 16 16) scale(.72)">${SPREAD}</g><g transform="matrix(-1 0 0 1 33.500 0) translate(-1.500 7) rotate(24 16 16) scale(.72)">${SPREAD.replaceAll('#1f8a86', '#c9593a').replaceAll('#146864', '#9c3f25').replaceAll('#c98a5b', '#f0c8a0').replaceAll('#7d4a28', '#a56b45')}</g>` +
    '<path d="M16 1v4M10.500 2l1.500 3.500M21.500 2l-1.500 3.500" stroke="#e0a92f" stroke-width="1.600" stroke-linecap="round"/>',
  'wave-hand':
    `<g transform="rotate(14 16 30) translate(2.200 3.800) scale(.86)">${SPREAD}</g>` +
    '<path d="M26 1.500q4.500 1.500 5.500 6M25 4.500q3 .8 3.800 3.800M.8 20q0 4.500 3.800 7M4 19.500q.2 2.800 2.300 4.500" fill="none" stroke="#3f7fbf" stroke-width="1.200" stroke-linecap="round"/>',
  'thumbs-up': THUMB,
  'thumbs-down': `<g transform="matrix(1 0 0 -1 0 33)">${THUMB}</g>`,
  'fox-hat':
    '<path d="M5 17L3 2.500q6.500.8 10.500 6.500zM27 17L29 2.500q-6.500.8-10.500 6.500z" fill="#d8631c"/><path d="M6.800 12L5.800 5.800q3 .8 5 3.700zM25.200 12L26.200 5.800q-3 .8-5 3.700z" fill="#fff3df"/><path d="M4 25C4 12.500 9 7 16 7s12 5.500 12 18z" fill="#f08a35"/>' +
    '<path d="M4.200 25c1.500-5 5.500-6.500 9-3.500q1.800 1.500 2.800 3.500zM27.800 25c-1.500-5-5.500-6.500-9-3.500q-1.800 1.500-2.800 3.500z" fill="#fff3df"/><circle cx="11.200" cy="17" r="1.500" fill="#3b2a20"/><circle cx="20.800" cy="17" r="1.500" fill="#3b2a20"/><path d="M14 20.500h4L16 23z" fill="#3b2a20"/>' +
    '<rect x="3" y="24" width="26" height="6" rx="3" fill="#b84f12"/><path d="M8 25.500v3M12 25.500v3M16 25.500v3M20 25.500v3M24 25.500v3" stroke="#e2813f" stroke-width="1.200" stroke-linecap="round"/>',
  mop:
    '<path d="M16 1v19" stroke="#b5702f" stroke-width="1.2" stroke-linecap="round"/><path d="M12.500 21C10.500 25 9 27.500 7.500 29.500q2 1.800 4 .3 2 1.800 4.500.3 2.500 1.500 4.500-.3 2 1.500 4-.3C23 27.500 21.500 25 19.500 21z" fill="#f6efe0" stroke="#a5967a" stroke-width=".7" stroke-linejoin="round"/>' +
    '<path d="M14 22q-.8 4-2.500 7M16 22v8M18 22q.8 4 2.500 7" fill="none" stroke="#c4b596" stroke-width=".8" stroke-linecap="round"/><rect x="12" y="19" width="8" height="2.600" rx="1" fill="#3f7fbf"/>',
  toast:
    '<path d="M6 14.500C1 12 2.500 4 10 4h12c7.500 0 9 8 4 10.500V26a2.500 2.500 0 0 1-2.500 2.500h-15A2.500 2.500 0 0 1 6 26z" fill="#3d2415"/><path d="M8 13.500C4.500 12 5 6 10.500 6h11c5.500 0 6 6 2.500 7.500V26H8z" fill="#8a5a30"/>' +
    '<path d="M10 8.500q6-3 12 .5 1.500 4-1 7 2 5-2 8-6 1.500-8-1-2-3 .5-6.500-3-4-1.500-8z" fill="#4f2f1a"/><path d="M13 11l4 2.500M18.500 17l1.500 3M13.500 20l2.500 1.500" stroke="#2b190e" stroke-width="1.500" stroke-linecap="round"/>',
  yarn:
    '<path d="M9 3l6 11M3.500 9l11 7" stroke="#f3c07b" stroke-width="2" stroke-linecap="round"/><path d="M22.500 21q6.500 1 5.500 5t-6 3h-7" fill="none" stroke="#ca0b4a" stroke-width="2" stroke-linecap="round"/><circle cx="16.500" cy="15.500" r="9" fill="#f8312f"/>' +
    '<path d="M9.500 10.500q8 2 13 12M7.800 15.500q7 1.500 10.500 8.500M13.500 7.500q8 3.500 11 11M24 10.500q-9 1.500-13.500 11.500M18.500 7q-7 2.500-9.800 11M25.300 16q-6 1-9.800 8" fill="none" stroke="#ca0b4a" stroke-width="1.200" stroke-linecap="round"/>',
  footprints:
    '<g id="a" fill="#7a56a8"><path d="M5.500 12c0-2.600 2-4.200 4.500-4.200s4.500 1.600 4.500 4.300c0 2-1.300 3-1.500 4.700-.2 1.600.6 2.400.6 3.900a3 3 0 0 1-6 0c0-2.300-2.100-4.700-2.100-8.700z"/><circle cx="13" cy="5.500" r="1.700"/><circle cx="9.600" cy="4.900" r="1.300"/><circle cx="6.900" cy="6.200" r="1.100"/><circle cx="5" cy="8.200" r=".9"/></g>' +
    '<use href="#a" transform="matrix(-1 0 0 1 32 5)"/>',
  lunchbox:
    '<path d="M5 5h22a2 2 0 0 1 2 1.600L31 19H1L3 6.600A2 2 0 0 1 5 5z" fill="#2c6fb0"/><path d="M6.500 7.500h19l1.500 10.500H5z" fill="#1f5488"/><path d="M4 21l7.500-11.500L19 21z" fill="#e19747"/><path d="M5.500 21l6-9.300L17.500 21z" fill="#feefc2"/><path d="M7.500 17.500q2 1.600 4 0t4 0" fill="none" stroke="#44911b" stroke-width="1.800" stroke-linecap="round"/>' +
    '<circle cx="23.500" cy="17" r="4.600" fill="#f8312f"/><path d="M23.500 12.500q0-2 1.500-3" fill="none" stroke="#7a4a1d" stroke-width="1.300" stroke-linecap="round"/><path d="M1 18.500h30l-1.600 9a2 2 0 0 1-2 1.600H4.600a2 2 0 0 1-2-1.600z" fill="#4a9fe0"/><path d="M1 18.500h30l-.3 2.200H1.300z" fill="#8cc6f0"/><path d="M13.500 22.500h5v3h-5z" fill="#ffce57"/>',
  cloud:
    '<path d="M9 26a7 7 0 0 1-.8-13.900a5 5 0 0 1 6-2.300a8.3 8.3 0 0 1 14.8 6a6 6 0 0 1-3.5 10.200z" fill="#a9c8e6" stroke="#466a94" stroke-width="1.6" stroke-linejoin="round"/>' +
    '<path d="M6.5 17.500a4 4 0 0 1 3-2.500M15.5 12q2-2.5 5-2" fill="none" stroke="#fff" stroke-width="1.8" stroke-linecap="round"/>',
  bread:
    BREAD +
    '<path d="M12 11l4 3M19 10l1 3M12 19l3 2M20 18l1.5 3" stroke="#d9a65c" stroke-width="1.5" stroke-linecap="round"/>',
  plate:
    '<ellipse cx="16" cy="22" rx="15" ry="6.5" fill="#fff" stroke="#6f83ab" stroke-width="1.2"/><ellipse cx="16" cy="21" rx="11" ry="4" fill="#d9e3f1"/><path d="M6.5 21c-.5-6 4-9 7.5-8.500s5.5 4 5 9q-6 2.5-12.5-.5z" fill="#ffb02e"/>' +
    '<path d="M9 18q2-3 5-3" fill="none" stroke="#ffd98a" stroke-width="1.5" stroke-linecap="round"/><path d="M20 20h.1M23 19h.1M22 22h.1M25.2 21h.1M20 23h.1" stroke="#44911b" stroke-width="3.4" stroke-linecap="round"/>',
  soup:
    '<path d="M3 15h26c0 7-3.5 11.5-8 13H11c-4.5-1.5-8-6-8-13z" fill="#3f7fbf"/><path d="M11 28h10l1 2H10z" fill="#2c5f93"/><ellipse cx="16" cy="15" rx="13" ry="3.6" fill="#e9f1fa"/><ellipse cx="16" cy="15.3" rx="11" ry="2.6" fill="#f58f2a"/>' +
    '<path d="M12 15h.1M19 16h.1" stroke="#44911b" stroke-width="2.2" stroke-linecap="round"/><path d="M11 9q-2-2 0-4t0-4M20 9q-2-2 0-4t0-4" fill="none" stroke="#a9b6cc" stroke-width="1.6" stroke-linecap="round"/>',
  mug:
    '<path d="M22 14h2.500a4 4 0 0 1 0 9H22" fill="none" stroke="#8a2f57" stroke-width="2.6"/><path d="M5 11h17v15a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4z" fill="#c74d7e"/><path d="M5 18h17v4H5z" fill="#f3b8cf"/><ellipse cx="13.5" cy="11" rx="8.5" ry="2.3" fill="#6b3d2e"/>' +
    '<path d="M10.5 7q-1.5-1.5 0-3t0-3M16.5 7q-1.5-1.5 0-3t0-3" fill="none" stroke="#a9b6cc" stroke-width="1.6" stroke-linecap="round"/>',
  telephone:
    '<path d="M6 27q0-4 5-4h10q5 0 5 4v3H6z" fill="#7d8fb3"/><path d="M21 2V1" stroke="#22304a" stroke-width="2" stroke-linecap="round"/><rect x="10" y="2" width="12" height="25" rx="3.5" fill="#33456f"/><rect x="12" y="5" width="8" height="6.5" rx="1" fill="#cfeaf5"/>' +
    '<path d="M13 14.500h.1M16 14.500h.1M19 14.500h.1M13 18h.1M16 18h.1M19 18h.1M13 21.500h.1M16 21.500h.1M19 21.500h.1" stroke="#fff" stroke-width="2" stroke-linecap="round"/>',
  mouth:
    '<path d="M2.500 8C3 3.500 8 1.500 16 1.500S29 3.500 29.500 8c.5 12-5.500 23-13.500 23S2 20 2.500 8z" fill="#d39a6c"/><path d="M13 6.500q3 3 6 0" fill="none" stroke="#b3774a" stroke-width="1.6" stroke-linecap="round"/><path d="M7.5 14q8.5 3 17 0c0 6-4 9.5-8.5 9.500S7.5 20 7.5 14z" fill="#7b2638"/>' +
    '<path d="M9 14.800q7 2.2 14 0l-.6 2.700q-6.4 1.7-12.8 0z" fill="#fff"/><path d="M11.5 21.500q4.5-3 9 0q-4.5 3.6-9 0z" fill="#ef8a86"/><path d="M14.5 27.500q1.5.8 3 0" fill="none" stroke="#b3774a" stroke-width="1.4" stroke-linecap="round"/>',
  bowl:
    '<path d="M19 14L28 3" stroke="#8a94a8" stroke-width="2.4" stroke-linecap="round"/><path d="M3 15h26c0 7-3.5 11.5-8 13H11c-4.5-1.5-8-6-8-13z" fill="#2f9a84"/><path d="M11 28h10l1 2H10z" fill="#1f6f60"/><ellipse cx="16" cy="15" rx="13" ry="3.6" fill="#e6f4f0"/><ellipse cx="16" cy="15.3" rx="11" ry="2.6" fill="#f7dfae"/>' +
    '<path d="M10 15h.1M14 16.500h.1M20 14.500h.1M22 16h.1" stroke="#c98f3f" stroke-width="2" stroke-linecap="round"/>',
  loud: LOUD,
  'goose-crown':
    '<path d="M2 18.500c3 1 5.500.5 8.500.5S15 17.500 15 14.500V11a3.600 3.600 0 0 1 7.200 0c0 3-1.400 4-1.400 7c0 6-3.300 9.500-9.300 9.500S2 24 2 18.500z" fill="#fff" stroke="#6f83ab" stroke-width="1.300" stroke-linejoin="round"/><path d="M6.500 20.500q4 4.500 9.500 1" fill="none" stroke="#6f83ab" stroke-width="1.200" stroke-linecap="round"/>' +
    '<path d="M21.800 10l5.200 1.800-5 1.700z" fill="#ff822d"/><circle cx="19.200" cy="10.500" r="1" fill="#22304a"/><path d="M10 27.500v3.500h2.500M14.500 27v4H17" fill="none" stroke="#ff822d" stroke-width="1.500" stroke-linecap="round"/><path d="M15.200 8L14.500 2.500l2.400 2 1.800-3.200 1.800 3.200 2.400-2L22.200 8z" fill="#ffb02e" stroke="#b5600a" stroke-width=".8" stroke-linejoin="round"/>' +
    '<path d="M27.500 1.500c2.200 0 3.800 1.300 3.800 3s-1.600 3-3.800 3l-2.500 2 .4-2.600c-1-.5-1.600-1.400-1.600-2.400c0-1.700 1.500-3 3.700-3z" fill="#cfeaf5" stroke="#6f83ab" stroke-width=".9" stroke-linejoin="round"/><path d="M25.700 4.500h.1M27.500 4.500h.1M29.300 4.500h.1" stroke="#533566" stroke-width="1.200" stroke-linecap="round"/>',
  'pancake-pan':
    '<path d="M8.500 20.500L1.500 25.500" stroke="#321b41" stroke-width="3.600" stroke-linecap="round"/><path d="M5 17c0 6.500 5.500 9.500 13 9.500S31 23.500 31 17z" fill="#433b6b"/><ellipse cx="18" cy="17" rx="13" ry="6.500" fill="#635994"/><ellipse cx="18" cy="17" rx="11" ry="5" fill="#433b6b"/>' +
    '<ellipse cx="18" cy="16.800" rx="9.200" ry="4" fill="#c9772e"/><ellipse cx="18" cy="16" rx="9.200" ry="4" fill="#f6c97f"/><path d="M12 15.500q3-2 6-1.500M20 17.500q3 .3 5-1.500" fill="none" stroke="#d99a4e" stroke-width="1.200" stroke-linecap="round"/><path d="M13 9q-2-2 0-4t0-3M22 9q-2-2 0-4t0-3" fill="none" stroke="#a9b6cc" stroke-width="1.500" stroke-linecap="round"/>',
  'watering-can':
    '<path d="M17 26L26.500 12" stroke="#2c6fb0" stroke-width="3.200"/><path d="M23.500 10.500l6 4.200-2.500 1.300-4.200-2.800z" fill="#1f5488"/><path d="M9 13q4.500-9 9 0M6 17q-5 1-4 5.500t5 3.500" fill="none" stroke="#1f5488" stroke-width="2.200"/>' +
    '<path d="M6 13.500h14v13a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3z" fill="#4a9fe0"/><path d="M6 13.500h14v3H6z" fill="#8cc6f0"/><path d="M9.500 20v5" stroke="#8cc6f0" stroke-width="1.600" stroke-linecap="round"/><path d="M30 17.500v2M27.500 18.500v2M30.500 22.500v2M28 23.500v2M29.500 28v1.500" stroke="#3fa9e8" stroke-width="1.500" stroke-linecap="round"/>',
  'block-castle':
    '<path d="M2 20h8v11H2z" fill="#4a7dc9"/><path d="M22 20h8v11h-8z" fill="#f2775a"/><path d="M10 22h12v9H10z" fill="#f7b733"/><path d="M13 31v-3.500a3 3 0 0 1 6 0V31z" fill="#8a5636"/><path d="M2 12h8v8H2z" fill="#6cb37f"/><path d="M22 12h8v8h-8z" fill="#8d6cc0"/><path d="M1 12l5-7 5 7z" fill="#d9688a"/><path d="M21 12l5-7 5 7z" fill="#4a7dc9"/>' +
    '<path d="M10 17h4v5h-4z" fill="#d9688a"/><path d="M18 17h4v5h-4z" fill="#6cb37f"/><path d="M14 14h4v8h-4z" fill="#f2775a"/><path d="M13 14l3-5 3 5z" fill="#f7b733"/><path d="M16 9V3" stroke="#7a4a1d" stroke-width="1.200" stroke-linecap="round"/><path d="M16.500 3l5 1.800-5 2z" fill="#f8312f"/><path d="M2 20h8M22 20h8M10 22h12M2 30.400h28" stroke="#22304a" stroke-width=".9" opacity=".25"/><path d="M6 16h.1M26 16h.1M6 25.500h.1M26 25.500h.1" stroke="#fff" stroke-width="3" stroke-linecap="round" opacity=".8"/>',
  'game-tablet':
    '<rect x="1" y="4" width="30" height="24" rx="3" fill="#321b41"/><rect x="3" y="6" width="26" height="20" rx="1.500" fill="#bfe6ff"/><path d="M3 19h26v5.500a1.500 1.500 0 0 1-1.500 1.500h-23A1.500 1.500 0 0 1 3 24.500z" fill="#86d72f"/><ellipse cx="22.500" cy="22.800" rx="5.800" ry="2.500" fill="#3fa9e8"/>' +
    '<path d="M9.500 14.500L4.500 7.500l5.500 1 2.500 5.500zM12.500 14l5-6.500 1.500 5-3.500 3.500z" fill="#ff6fae"/><path d="M6 21.500q-2 .5-2.500-1.500q2 .5 3-2c1-2.500 4-3.500 6-3q.5-3 3-3t3.500 1.500-1.500 2-2 2v4z" fill="#8d4fc0"/><path d="M8 21v1.500M14 21v1.500" stroke="#8d4fc0" stroke-width="1.600" stroke-linecap="round"/><circle cx="16" cy="13.500" r=".7" fill="#fff"/>' +
    '<path d="M18.500 22q0-3.500 4-3.500t4 3.500z" fill="#2f9a4a"/><circle cx="20.500" cy="18.300" r="1.500" fill="#2f9a4a"/><circle cx="24.500" cy="18.300" r="1.500" fill="#2f9a4a"/><path d="M20.500 18.200h.1M24.500 18.200h.1" stroke="#fff" stroke-width="1.300" stroke-linecap="round"/><path d="M21 20.600q1.500 1 3 0" fill="none" stroke="#0f4a20" stroke-width=".7" stroke-linecap="round"/>',
  'high-board':
    '<path d="M23 31.500V7M28.500 31.500V7" stroke="#8a94a8" stroke-width="1.100"/><path d="M23 28h5.500M23 24.500h5.500M23 21h5.500M23 17.500h5.500M23 14h5.500M23 10.500h5.500" stroke="#6c7890" stroke-width=".9"/><path d="M23 31.500L17 8" stroke="#8a94a8" stroke-width="1"/>' +
    '<path d="M28.500 7V1.500h-9V7M24 1.500V7M19.500 4.200h9" fill="none" stroke="#3f7fbf" stroke-width=".8" stroke-linejoin="round"/><path d="M3 6.800h27v1.900H5.500z" fill="#ff822d"/><path d="M3 6.800h27v.7H3.800z" fill="#ffb46b"/><path d="M21.500 31.500h9" stroke="#6c7890" stroke-width="1" stroke-linecap="round"/>',
  'cloud-fox':
    '<path d="M6 26.500a4 4 0 0 1-.5-7.500Q3 14 4.500 8.500q4 .5 6 3.500q5.500-1.500 11 0q2-3 6-3.500q1.500 5.500-1 10.500a4 4 0 0 1-.5 7.500q-4 3-10 3t-10-3z" fill="#fff"/><path d="M10 11.500q-.5-4 1-6.500q5-3 10 0q1.500 2.500 1 6.500z" fill="#fff"/><circle cx="16" cy="3.200" r="2.200" fill="#fff"/>' +
    '<path d="M6 26.500q4 3 10 3t10-3q2-.5 2.800-2.500q-5 3-12.800 3T3.200 24q.8 2 2.800 2.500z" fill="#d5e8f3"/><path d="M9 11.800q7-2.300 14 0M5.800 10.500q.8 3 2 4.500M26.200 10.500q-.8 3-2 4.500" fill="none" stroke="#c4dcea" stroke-width="1.300" stroke-linecap="round"/><path d="M11.500 17.500q1.200-1.500 2.400 0M18 17.500q1.200-1.500 2.400 0M14.800 21.500h2.400L16 23zM16 23q-1.800 2.200-4 1M16 23q1.800 2.200 4 1" fill="none" stroke="#9fc3d8" stroke-width="1.200" stroke-linecap="round" stroke-linejoin="round"/>',
  'cloud-castle':
    '<path d="M4 27a3.500 3.500 0 0 1-1-6.500V9.500a1.600 1.600 0 0 1 3 0a1.600 1.600 0 0 1 3 0v6q1.500-1 3.500-.5V5.500a1.700 1.700 0 0 1 3.300-.5a1.700 1.700 0 0 1 3.400.5V15q2-.5 3.800.5v-6a1.600 1.600 0 0 1 3 0a1.600 1.600 0 0 1 3 0v11A3.500 3.500 0 0 1 28 27z" fill="#fff"/><path d="M4 27h24q2.500-.5 3-3q-3 1.500-15 1.500T1 24q.5 2.500 3 3z" fill="#d5e8f3"/>' +
    '<path d="M13.500 24.500v-3a2.500 2.500 0 0 1 5 0v3M6 14v2M26 14v2M16 9.500v2" fill="none" stroke="#b4d0e2" stroke-width="1.400" stroke-linecap="round"/><path d="M16 4V.8l3.500 1.200-3.500 1.300" fill="#fff" stroke="#fff" stroke-width=".8" stroke-linejoin="round"/>',
};
