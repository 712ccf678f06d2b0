import { type ComponentType, render } from 'preact';
import './gallery.css';
import { PeoplePages } from './people-pages';
import { PlacePages } from './place-pages';
import { SeatPages } from './seat-pages';

/** Development only: everything that can be drawn, side by side, so that an odd limb is seen before a child sees it. */
function Gallery({ pages }: { pages: ComponentType[] }) {
  return (
    <main>
      {pages.map((Page) => (
        <Page />
      ))}
    </main>
  );
}

const root = document.getElementById('gallery');
if (root) render(<Gallery pages={[PeoplePages, SeatPages, PlacePages]} />, root);
