interface WelcomeProps {
  onStart: () => void;
}

export function Welcome({ onStart }: WelcomeProps) {
  return (
    <div class="screen">
      <h1>Welcome</h1>
      <button type="button" data-bare="start" onClick={onStart}>
        Start
      </button>
    </div>
  );
}

const LESSONS = ['First', 'Second', 'Third'];

interface ChoiceProps {
  onChoose: () => void;
}

export function Choice({ onChoose }: ChoiceProps) {
  return (
    <div class="screen">
      <h1>Choose one</h1>
      {LESSONS.map((name) => (
        <button key={name} type="button" data-bare="choice" onClick={onChoose}>
          {name}
        </button>
      ))}
    </div>
  );
}
