import { useLayoutEffect, useRef, useState } from 'react';

const BAR_PX = 5;

/** What the map shows, copied: its own canvas is empty outside the moment of drawing. The map draws itself anew as printing begins, before this. */
export function PrintMap({ missing }: { readonly missing: string }) {
  const paper = useRef<HTMLCanvasElement>(null);
  const [drawn, tell] = useState(true);
  useLayoutEffect(() => {
    const shown = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
    const scale = document.querySelector<HTMLElement>('[data-scale]');
    const copy = paper.current;
    const pen = copy?.getContext('2d');
    if (!shown || shown.width === 0 || !copy || !pen) {
      tell(false);
      return;
    }
    copy.width = shown.width;
    copy.height = shown.height;
    pen.drawImage(shown, 0, 0);
    if (scale) addScale(pen, scale, shown.width / shown.clientWidth);
  }, []);
  return drawn ? <canvas ref={paper} className="print-map" /> : <p>{missing}</p>;
}

/** The map's own scale bar, on a plate at the picture's foot. */
function addScale(pen: CanvasRenderingContext2D, scale: HTMLElement, ratio: number): void {
  const { ink, panel } = colours();
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

function colours(): { readonly ink: string; readonly panel: string } {
  const style = getComputedStyle(document.documentElement);
  return { ink: style.getPropertyValue('--ink'), panel: style.getPropertyValue('--panel') };
}
