import type { Dataset } from '../../domain/dataset';
import { doer, type MapEvent } from '../../domain/event';
import type { SeenEvent } from '../../state/selectors';
import { type MarkLook, type Party, partyOf } from '../../theme/mark';

/** The party whose colour an event wears. */
export function partyOfEvent(event: MapEvent, data: Dataset): Party {
  const id = doer(event);
  return partyOf(id === undefined ? undefined : data.actors.get(id));
}

/** How the mark of an event looks on the map, in the list and in the card. */
export function lookOf({ event, assessment }: SeenEvent, data: Dataset): MarkLook {
  return {
    kind: event.kind,
    support: assessment.support,
    disputed: assessment.disputes.length > 0,
    unchecked: assessment.unchecked.length > 0,
    party: partyOfEvent(event, data),
  };
}
