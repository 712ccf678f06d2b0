import { render } from 'preact';
import { useState } from 'preact/hooks';
import './bare.css';
import { Choice, Welcome } from './screens';
import { Step } from './step';

type Screen = 'welcome' | 'choice' | 'step';

function Bare() {
  const [screen, setScreen] = useState<Screen>('welcome');
  if (screen === 'welcome') return <Welcome onStart={() => setScreen('choice')} />;
  if (screen === 'choice') return <Choice onChoose={() => setScreen('step')} />;
  return <Step onHome={() => setScreen('welcome')} />;
}

const root = document.getElementById('app');
if (!root) throw new Error('The page has lost its place.');
render(<Bare />, root);
addEventListener('load', () => void navigator.serviceWorker.register('./sw.js'));
