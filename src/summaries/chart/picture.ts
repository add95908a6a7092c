import { errorKind, type Log } from '../../events.ts';
import type { Words } from '../../telegram/locale.ts';
import { MAX_CAPTION, type Picture } from '../../telegram/show-picture.ts';
import type { SummaryView } from '../view.ts';
import { altText } from './bars.ts';
import type { Drawing } from '../../print/drawing.ts';
import { layoutOf } from './layout.ts';
import { topicChart } from './of-view.ts';

/** The chart of what is published, with its words as a caption; undefined where nothing can be drawn. Never rejects. */
export type PictureOf = (view: SummaryView, words: Words) => Promise<Picture | undefined>;

/** @param draw makes a PNG */
export function createPictures(draw: (drawing: Drawing) => Promise<Buffer>, log: Log): PictureOf {
  return async (view, words) => {
    const chart = topicChart(view, words);
    if (!chart || !view.figures.days) return undefined;
    const { from, until } = view.figures.days;
    try {
      return {
        png: await draw(layoutOf(chart, words)),
        fileName: `kurak-${from}-${until}.png`,
        caption: altText(chart, words, MAX_CAPTION),
      };
    } catch (error) {
      // The numbers stand in the text as well.
      log('drawing_failed', { error: errorKind(error) });
      return undefined;
    }
  };
}
