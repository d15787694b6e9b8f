import { i18n } from '#i18n';
import { type RoadFacts, roadLength } from '../../lib/habit/road';
import { grouped } from '../number-words';

interface Props {
  readonly road: RoadFacts;
  readonly locale: string;
}

const columns = 16;

const step = 20;

/** The long road: people reached out to in pale, those met in full, of about 80. */
export function RoadPart({ road, locale }: Props) {
  const sentence = sentenceFor(road, locale);
  return (
    <>
      <p>{sentence}</p>
      <svg
        class="road"
        role="img"
        aria-label={sentence}
        viewBox={`0 0 ${columns * step} ${(roadLength / columns) * step}`}
      >
        {Array.from({ length: roadLength }, (_, at) => (
          <circle
            key={at}
            class={lookOf(at, road)}
            cx={(at % columns) * step + step / 2}
            cy={Math.floor(at / columns) * step + step / 2}
            r="7"
          />
        ))}
      </svg>
      <p class="soft road-key">
        <span class="met">{i18n.t('encouragement.road.met')}</span>
        <span class="asked">{i18n.t('encouragement.road.asked')}</span>
      </p>
      <p class="soft">{i18n.t('encouragement.road.words')}</p>
    </>
  );
}

function lookOf(at: number, { met, reachedOut }: RoadFacts): string {
  if (at < met) return 'met';
  return at < reachedOut ? 'asked' : 'ahead';
}

function sentenceFor({ reachedOut, met }: RoadFacts, locale: string): string {
  if (reachedOut === 0) return i18n.t('encouragement.road.begin');
  const key = reachedOut > roadLength ? 'encouragement.road.past' : 'encouragement.road.sofar';
  return i18n.t(key, reachedOut, [grouped(reachedOut, locale)], { met: grouped(met, locale) });
}
