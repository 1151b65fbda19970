import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import boxes from 'lucide-static/icons/boxes.svg';
import check from 'lucide-static/icons/check.svg';
import chevronLeft from 'lucide-static/icons/chevron-left.svg';
import chevronRight from 'lucide-static/icons/chevron-right.svg';
import passes from 'lucide-static/icons/circle-check.svg';
import unknown from 'lucide-static/icons/circle-dashed.svg';
import notConcerned from 'lucide-static/icons/circle-minus.svg';
import failed from 'lucide-static/icons/circle-x.svg';
import paste from 'lucide-static/icons/clipboard-paste.svg';
import publish from 'lucide-static/icons/cloud-upload.svg';
import copy from 'lucide-static/icons/copy.svg';
import download from 'lucide-static/icons/download.svg';
import flag from 'lucide-static/icons/flag.svg';
import folder from 'lucide-static/icons/folder-open.svg';
import info from 'lucide-static/icons/info.svg';
import keyboard from 'lucide-static/icons/keyboard.svg';
import gallery from 'lucide-static/icons/layout-grid.svg';
import redo from 'lucide-static/icons/redo-2.svg';
import save from 'lucide-static/icons/save.svg';
import search from 'lucide-static/icons/search.svg';
import share from 'lucide-static/icons/share-2.svg';
import stop from 'lucide-static/icons/square.svg';
import format from 'lucide-static/icons/text-align-start.svg';
import warning from 'lucide-static/icons/triangle-alert.svg';
import undo from 'lucide-static/icons/undo-2.svg';
import correct from 'lucide-static/icons/wand-sparkles.svg';
import close from 'lucide-static/icons/x.svg';

const icons = {
  boxes,
  check,
  chevronLeft,
  chevronRight,
  close,
  copy,
  correct,
  download,
  failed,
  flag,
  folder,
  format,
  gallery,
  info,
  keyboard,
  notConcerned,
  passes,
  paste,
  publish,
  redo,
  save,
  search,
  share,
  stop,
  undo,
  unknown,
  warning,
};

/** A drawing; what it means is always said in words beside it, or by the label of its button. */
export const icon = (name: keyof typeof icons) =>
  html`<span class="icon" aria-hidden="true">${unsafeHTML(icons[name])}</span>`;
