import { useState } from 'preact/hooks';
import { Scene } from 'virtual:bench-scene';

const ANSWERS = ['A warning', 'Nothing at all', 'A mistake', 'Not sure'];

/** Owns what was answered, so that an answer draws nothing anew but itself: as fast as a page can be. */
function Answers() {
  const [chosen, choose] = useState<string | undefined>(undefined);
  return (
    <>
      <div class="cards">
        {ANSWERS.map((answer) => (
          <button
            key={answer}
            type="button"
            class="card"
            data-bare="answer"
            aria-pressed={answer === chosen}
            onClick={() => choose(answer)}
          >
            {answer}
          </button>
        ))}
      </div>
      <p role="status">{chosen && `${chosen}: lots of people would say that. Thank you for thinking about it.`}</p>
    </>
  );
}

interface Props {
  onHome: () => void;
}

export function Step({ onHome }: Props) {
  return (
    <div class="screen">
      <button type="button" data-bare="home" onClick={onHome}>
        Home
      </button>
      <h1 data-bare="step">What could it mean?</h1>
      <div class="scene">
        <Scene />
      </div>
      <Answers />
    </div>
  );
}
