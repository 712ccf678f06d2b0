import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../../art/icon';
import { withFrame, type Film } from '../../../domain/set-up-transfer';
import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import { Card } from '../card';
import type { PageProps } from '../page-props';
import type { GrownUpsPowers } from '../powers';
import { Scanner } from '../scanner';
import { ArrivalView } from './arrival-view';
import css from './transfer.module.css';
import type { TransferModel } from './transfer.model';

interface Props {
  powers: GrownUpsPowers;
  model: TransferModel;
  isSetUp: boolean;
  onOpen: PageProps['onOpen'];
}

/** Two ways onto this tablet, the same two as off another. Also before any set-up: then nobody has a PIN to ask for yet. */
export function ReceiveCard({ powers, model, isSetUp, onOpen }: Props) {
  const t = useT('transfer');
  const teacher = useT('teacher');
  const [scanning, setScanning] = useState(false);
  const [seen, setSeen] = useState<{ count: number; of: number } | 'not-ours'>();
  const film = useRef<Film | undefined>(undefined);
  const arrival = model.arrival.value;

  const start = () => {
    film.current = undefined;
    setSeen(undefined);
    setScanning(true);
    model.drop();
  };
  const onText = (text: string) => {
    const next = withFrame(film.current, text);
    // What is no frame of a set-up leaves the film as it was.
    if (next.film === film.current && next.text === undefined) {
      if (!film.current) setSeen('not-ours');
      return;
    }
    film.current = next.film;
    setSeen(next.film && { count: Object.keys(next.film.frames).length, of: next.film.count });
    if (next.text === undefined) return;
    setScanning(false);
    model.offer(next.text);
  };
  // A tablet that took a PIN it cannot check would be locked for good.
  if (!powers.pinCrypto.supported)
    return (
      <Card heading={t('receive.heading')}>
        <p>{teacher('school.pin.unsupported')}</p>
      </Card>
    );
  return (
    <Card heading={t('receive.heading')}>
      {arrival.state !== 'done' && <p>{t(isSetUp ? 'receive.replaces' : 'receive.lead')}</p>}
      <ArrivalView model={model} isSetUp={isSetUp} onOpen={onOpen} />
      {(arrival.state === 'none' || arrival.state === 'refused') &&
        (scanning ? (
          <div class={css['way']}>
            {/* Three change in a second: no live region, which would read each of them out. */}
            {typeof seen === 'object' && (
              <>
                <progress class={css['seen']} value={seen.count} max={seen.of} aria-label={t('receive.progress')} />
                <p>{t('receive.seen', { number: seen.count, of: seen.of })}</p>
              </>
            )}
            <Scanner
              powers={powers}
              instead={t('receive.instead')}
              said={seen === 'not-ours' ? t('receive.notFilm') : ''}
              onText={onText}
              onClose={() => setScanning(false)}
            />
          </div>
        ) : (
          <>
            <div class={css['way']}>
              <h3>{t('receive.file')}</h3>
              <label class={css['pick']}>
                <span>{t('receive.open')}</span>
                <input
                  type="file"
                  accept=".json,application/json"
                  onChange={(event) => {
                    const input = event.currentTarget;
                    const [file] = input.files ?? [];
                    // Emptied once it was read, so that the same file can be picked again after it was mended.
                    if (file) void model.offerFile(file).then(() => (input.value = ''));
                  }}
                />
              </label>
            </div>
            <div class={css['way']}>
              <h3>{t('receive.film')}</h3>
              <p>{t('receive.filmHint')}</p>
              <div>
                <Action before={<Icon name="code" />} onPress={start}>
                  {t('receive.scan')}
                </Action>
              </div>
            </div>
          </>
        ))}
    </Card>
  );
}
