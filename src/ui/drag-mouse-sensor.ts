import { MouseSensor } from '@dnd-kit/core';

/**
 * dnd-kit's mouse, but a press right after a drop counts: dnd-kit swallows every click for 50 ms after a
 * drag, of which only the first, in the task of the release, belongs to the drag.
 */
export class DragMouseSensor extends MouseSensor {
  constructor(props: ConstructorParameters<typeof MouseSensor>[0]) {
    const sensor: { self?: DragMouseSensor } = {};
    const onEnd = () => {
      props.onEnd();
      window.setTimeout(() => sensor.self?.['documentListeners'].removeAll());
    };
    super({ ...props, onEnd });
    sensor.self = this;
  }
}
