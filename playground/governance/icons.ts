import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import descending from 'lucide-static/icons/arrow-down.svg';
import ascending from 'lucide-static/icons/arrow-up.svg';
import passes from 'lucide-static/icons/circle-check.svg';
import notCovered from 'lucide-static/icons/circle-dashed.svg';
import fails from 'lucide-static/icons/circle-x.svg';
import download from 'lucide-static/icons/download.svg';
import controlled from 'lucide-static/icons/key-round.svg';
import isPrivate from 'lucide-static/icons/lock.svg';
import print from 'lucide-static/icons/printer.svg';
import warning from 'lucide-static/icons/triangle-alert.svg';
import management from 'lucide-static/icons/users.svg';
import close from 'lucide-static/icons/x.svg';

const icons = {
  ascending,
  close,
  controlled,
  descending,
  download,
  fails,
  management_private: management,
  notCovered,
  passes,
  print,
  private: isPrivate,
  warning,
};

/** A drawing; what it means is always said in words beside it, or by the label of its button. */
export const icon = (name: keyof typeof icons) =>
  html`<span class="icon" aria-hidden="true">${unsafeHTML(icons[name])}</span>`;
