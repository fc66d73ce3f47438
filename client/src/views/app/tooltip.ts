/** Space between a thing and its tooltip, and between tooltip and page edge, in CSS pixels. */
const gap = 8;

/**
 * Shows the text under `data-tooltip` of what is pointed at or has the focus; Escape hides it. The text is a help for
 * the eye alone: whoever bears it has the same facts as its name or description.
 */
export function showTooltips(root: HTMLElement): void {
  const tooltip = document.createElement('div');
  tooltip.className = 'tooltip';
  tooltip.setAttribute('aria-hidden', 'true');
  tooltip.hidden = true;
  document.body.append(tooltip);

  const hide = (): void => {
    tooltip.hidden = true;
  };
  const show = (event: Event): void => {
    const bearer = event.target instanceof Element ? event.target.closest('[data-tooltip]') : null;
    const text = bearer?.getAttribute('data-tooltip') ?? '';
    if (!bearer || text === '') {
      hide();
      return;
    }
    tooltip.textContent = text;
    tooltip.hidden = false;
    place(tooltip, bearer.getBoundingClientRect());
  };
  root.addEventListener('pointerover', show);
  root.addEventListener('pointerleave', hide);
  root.addEventListener('focusin', (event) => {
    if (event.target instanceof Element && event.target.matches(':focus-visible')) show(event);
  });
  root.addEventListener('focusout', hide);
  document.addEventListener('scroll', hide, { passive: true, capture: true });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
}

/** Above the thing, centred, where there is room; below it otherwise. */
function place(tooltip: HTMLElement, around: DOMRect): void {
  const { width, height } = tooltip.getBoundingClientRect();
  const pageWidth = document.documentElement.clientWidth;
  const centred = around.left + around.width / 2 - width / 2;
  const left = Math.max(gap, Math.min(centred, pageWidth - width - gap));
  const above = around.top - height - gap;
  tooltip.style.left = `${left}px`;
  tooltip.style.top = `${above < gap ? around.bottom + gap : above}px`;
}
