import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { AnswerCard } from '../../src/ui/answer-card';
import { Button } from '../../src/ui/button';
import { Feedback } from '../../src/ui/feedback';
import { Progress } from '../../src/ui/progress';
import { Say } from '../../src/ui/say';
import { StepLayout } from '../../src/ui/step-layout';

describe('Button', () => {
  it('acts on a tap and on the keyboard', async () => {
    const pressed = vi.fn();
    render(<Button onPress={pressed}>Next</Button>);
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    await userEvent.keyboard('{Enter} ');
    expect(pressed).toHaveBeenCalledTimes(3);
  });

  it('has a name where there are no words to see, and does nothing while it is off', async () => {
    const pressed = vi.fn();
    render(<Button label="Home" before={<svg />} disabled onPress={pressed} />);
    await userEvent.click(screen.getByRole('button', { name: 'Home' }));
    expect(pressed).not.toHaveBeenCalled();
  });
});

describe('Button without words', () => {
  it('keeps its name for who cannot see the sign, and for reading aloud', () => {
    render(
      <Button wordless before={<svg />} onPress={() => undefined}>
        <span data-say>These ones</span>
      </Button>,
    );
    const words = screen.getByRole('button', { name: 'These ones' }).querySelector('span');
    expect(words?.className).toBe('visually-hidden');
    expect(words?.querySelector('[data-say]')?.textContent).toBe('These ones');
  });
});

describe('AnswerCard', () => {
  it('says whether it is chosen, and is read aloud', async () => {
    const chosen = vi.fn();
    render(<AnswerCard label="Tell Grandma" chosen mark={<svg data-testid="mark" />} onChoose={chosen} />);
    const card = screen.getByRole('button', { name: 'Tell Grandma', pressed: true });
    expect(card.querySelector('[data-say]')?.textContent).toBe('Tell Grandma');
    expect(screen.getByTestId('mark')).toBeTruthy();
    await userEvent.click(card);
    expect(chosen).toHaveBeenCalledOnce();
  });
});

describe('AnswerCard without a picture', () => {
  it('keeps no room for one: words would break long before the edge of their card', () => {
    render(<AnswerCard label="Tell Papa" picture={false} onChoose={() => undefined} />);
    expect(screen.getByRole('button', { name: 'Tell Papa' }).children).toHaveLength(1);
  });
});

describe('AnswerCard as a row', () => {
  const row = (chosen: boolean) => (
    <AnswerCard
      label="Tell Grandma"
      shape="row"
      box="square"
      chosen={chosen}
      mark={<svg data-testid="mark" />}
      onChoose={() => undefined}
    />
  );

  it('shows from the start where its sign goes, and the sign once it is chosen', () => {
    const { container, rerender } = render(row(false));
    expect(container.querySelectorAll('[data-box="square"]')).toHaveLength(1);
    expect(container.querySelector('[data-testid="mark"]')).toBeNull();
    rerender(row(true));
    expect(container.querySelector('[data-box="square"] [data-testid="mark"]')).not.toBeNull();
  });
});

describe('Say', () => {
  it('splits paragraphs and marks the phrase worth keeping', () => {
    const { container } = render(<Say text={'It is hard.\nKeep **telling**.'} />);
    expect([...container.querySelectorAll('p[data-say]')].map((p) => p.textContent)).toEqual([
      'It is hard.',
      'Keep telling.',
    ]);
    expect(container.querySelector('mark')?.textContent).toBe('telling');
  });

  it('can be a heading that takes the focus', () => {
    render(<Say as="h1" text="Telling" focusKey="heading" />);
    const heading = screen.getByRole('heading', { level: 1, name: 'Telling' });
    heading.focus();
    expect(document.activeElement).toBe(heading);
  });
});

describe('Feedback', () => {
  it('is there before anything is said, so that a screen reader hears it fill', () => {
    const { rerender } = render(<Feedback says={[]} />);
    expect(screen.getByRole('status').textContent).toBe('');
    const box = screen.getByRole('status');
    rerender(<Feedback says={['Thank you.', 'It is not Ana’s fault.']} />);
    expect(screen.getByRole('status')).toBe(box);
    expect(box.textContent).toContain('It is not Ana’s fault.');
  });

  it('puts the same words in anew when they are said again: what only stays is not announced', () => {
    const { rerender, container } = render(<Feedback says={['Once more.']} turn={1} />);
    const said = () => container.querySelectorAll('[role="status"] [data-say]');
    const [first] = said();
    rerender(<Feedback says={['Once more.']} turn={1} />);
    expect([...said()]).toEqual([first]);
    rerender(<Feedback says={['Once more.']} turn={2} />);
    expect(said()).toHaveLength(1);
    expect(said()[0]).not.toBe(first);
  });
});

describe('Progress', () => {
  it('lights what was reached and says it in words', () => {
    render(<Progress at={2} of={5} label="Step 2 of 5" />);
    const lights = screen.getByRole('img', { name: 'Step 2 of 5' });
    expect(lights.querySelectorAll('[data-lit="true"]')).toHaveLength(2);
    expect(lights.children).toHaveLength(5);
  });
});

describe('StepLayout', () => {
  it('keeps picture, words, kind words and the way on in reading order', () => {
    const { container } = render(
      <StepLayout picture="picture" foot="foot" onward="onward">
        body
      </StepLayout>,
    );
    expect(container.textContent).toBe('picturebodyfootonward');
  });
});
