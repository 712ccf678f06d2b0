import { useState } from 'preact/hooks';
import { Icon } from '../../art/icon';
import { ColourPicture, MirrorsPicture, ShapePicture, SheetPicture, SizePicture } from '../../art/toy/stamps';
import {
  STAMP_COLOURS,
  STAMP_SHAPES,
  STAMP_SIZES,
  stampOn,
  takeBack,
  type Brush,
  type Place,
  type Sheet,
} from '../../domain/toy/sheet';
import { useT } from '../../i18n/words-context';
import { Button } from '../../ui/button';
import { Choices } from './choices';
import { Paper } from './paper';
import css from './shapes.module.css';

/** Shapes to stamp on paper. Nothing can be written or drawn by line, and the sheet is gone when the toy is. */
export function Shapes() {
  const t = useT('toy');
  const [brush, setBrush] = useState<Brush>({ shape: 'star', colour: 'yellow', size: 'middle' });
  const [sheet, setSheet] = useState<Sheet>([]);
  const [mirrors, setMirrors] = useState(false);
  const [said, setSaid] = useState('');
  const put = (place: Place) => {
    setSheet((had) => stampOn(had, brush, place));
    setSaid(t('shapes.put', { shape: t(`shapes.names.${brush.shape}`), colour: t(`colours.${brush.colour}`) }));
  };
  return (
    <>
      <div class={css['table']} />
      <div class={css['play']}>
        <Paper sheet={sheet} brush={brush} mirrors={mirrors} onPut={put} onSay={setSaid} />
        <div class={css['shapes']}>
          <Choices
            label={t('shapes.shape')}
            all={STAMP_SHAPES}
            chosen={brush.shape}
            name={(shape) => t(`shapes.names.${shape}`)}
            picture={(shape) => <ShapePicture shape={shape} colour={brush.colour} />}
            onChoose={(shape) => setBrush({ ...brush, shape })}
          />
        </div>
        <div class={css['colours']}>
          <Choices
            label={t('shapes.colour')}
            all={STAMP_COLOURS}
            chosen={brush.colour}
            name={(colour) => t(`colours.${colour}`)}
            picture={(colour) => <ColourPicture colour={colour} />}
            onChoose={(colour) => setBrush({ ...brush, colour })}
          />
          <Choices
            label={t('shapes.size')}
            all={STAMP_SIZES}
            chosen={brush.size}
            name={(size) => t(`shapes.sizes.${size}`)}
            picture={(size) => <SizePicture size={size} />}
            onChoose={(size) => setBrush({ ...brush, size })}
          />
        </div>
      </div>
      <div class={css['foot']}>
        <Button before={<MirrorsPicture />} pressed={mirrors} onPress={() => setMirrors(!mirrors)}>
          {t('shapes.mirrors')}
        </Button>
        <Button before={<Icon name="again" />} onPress={() => setSheet(takeBack)}>
          {t('shapes.takeBack')}
        </Button>
        <Button before={<SheetPicture />} onPress={() => setSheet([])}>
          {t('shapes.fresh')}
        </Button>
      </div>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}
