const BAR_PX = 5;

/** What the map shows, with its scale; undefined where there is no map. */
export function mapPicture(): HTMLCanvasElement | undefined {
  const shown = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
  const scale = document.querySelector<HTMLElement>('[data-scale]');
  const picture = document.createElement('canvas');
  const pen = picture.getContext('2d');
  if (!shown || shown.width === 0 || !pen) return undefined;
  picture.width = shown.width;
  picture.height = shown.height;
  // its canvas is empty but in the task in which the map draws itself
  shown.dispatchEvent(new Event('draw-anew'));
  pen.drawImage(shown, 0, 0);
  if (scale && shown.clientWidth > 0) addScale(pen, scale, shown.width / shown.clientWidth);
  return picture;
}

/** The map's own scale bar, on a plate at the picture's foot. */
function addScale(pen: CanvasRenderingContext2D, scale: HTMLElement, ratio: number): void {
  const style = getComputedStyle(document.documentElement);
  const [ink, panel] = [style.getPropertyValue('--ink'), style.getPropertyValue('--panel')];
  const [x, y] = [10, pen.canvas.height / ratio - 14];
  const width = scale.clientWidth;
  pen.scale(ratio, ratio);
  pen.fillStyle = panel;
  pen.fillRect(0, y - 22, width + 20, 36);
  pen.strokeStyle = ink;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.moveTo(x, y - BAR_PX);
  pen.lineTo(x, y);
  pen.lineTo(x + width, y);
  pen.lineTo(x + width, y - BAR_PX);
  pen.stroke();
  pen.fillStyle = ink;
  pen.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  pen.textAlign = 'center';
  pen.fillText(scale.textContent ?? '', x + width / 2, y - 7);
}
