import { COMFORTS } from '../../../src/domain/school';
import type { Guide } from '../guide';
import type { Move } from '../walk/move';

/** What makes it easier: nothing picked, some picked that go together, and the welcome screen after it. */
export async function walkComforts(guide: Guide): Promise<void> {
  const { words } = guide;
  const labels = COMFORTS.map((comfort) => words.comforts(comfort));
  const tap = (comfort: (typeof COMFORTS)[number]): Move => ({ do: 'answer', name: words.comforts(comfort) });
  await guide.start();
  await guide.play([
    { do: 'press', name: words.common('comforts'), leads: true },
    { do: 'see', name: 'comforts', words: labels },
    tap('less-on-screen'),
    tap('dark-room'),
    { do: 'see', name: 'comforts-dark', words: labels },
    // Not both: the dark ones are off again.
    tap('high-contrast'),
    { do: 'see', name: 'comforts-strong', words: labels },
    { do: 'press', name: words.comforts('all'), leads: true },
    { do: 'see', name: 'comforts-welcome', words: [words.common('tagline')] },
  ]);
}
