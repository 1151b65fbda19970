import down from 'lucide-static/icons/arrow-down.svg';
import up from 'lucide-static/icons/arrow-up.svg';
import box from 'lucide-static/icons/box.svg';
import attribute from 'lucide-static/icons/braces.svg';
import caseSensitive from 'lucide-static/icons/case-sensitive.svg';
import check from 'lucide-static/icons/check.svg';
import chevronDown from 'lucide-static/icons/chevron-down.svg';
import chevronRight from 'lucide-static/icons/chevron-right.svg';
import error from 'lucide-static/icons/circle-x.svg';
import ellipsis from 'lucide-static/icons/ellipsis.svg';
import hash from 'lucide-static/icons/hash.svg';
import info from 'lucide-static/icons/info.svg';
import key from 'lucide-static/icons/key.svg';
import minus from 'lucide-static/icons/minus.svg';
import packageIcon from 'lucide-static/icons/package.svg';
import plus from 'lucide-static/icons/plus.svg';
import regex from 'lucide-static/icons/regex.svg';
import replace from 'lucide-static/icons/replace.svg';
import functionIcon from 'lucide-static/icons/square-function.svg';
import selection from 'lucide-static/icons/text-select.svg';
import warning from 'lucide-static/icons/triangle-alert.svg';
import variable from 'lucide-static/icons/variable.svg';
import wholeWord from 'lucide-static/icons/whole-word.svg';
import close from 'lucide-static/icons/x.svg';

/** Drawings for the names that Monaco gives its icons; its own font of them is under a licence that asks for attribution. */
const drawings: Record<string, string> = {
  'symbol-struct': box,
  'symbol-property': attribute,
  'symbol-function': functionIcon,
  'symbol-keyword': key,
  'symbol-value': hash,
  'symbol-module': packageIcon,
  'symbol-variable': variable,
  'find-previous-match': up,
  'find-next-match': down,
  'find-selection': selection,
  'find-collapsed': chevronRight,
  'find-expanded': chevronDown,
  'find-replace': replace,
  'find-replace-all': replace,
  'widget-close': close,
  'case-sensitive': caseSensitive,
  'whole-word': wholeWord,
  regex,
  close,
  'folding-expanded': chevronDown,
  'folding-collapsed': chevronRight,
  'folding-manual-expanded': chevronDown,
  'folding-manual-collapsed': chevronRight,
  'marker-navigation-next': down,
  'marker-navigation-previous': up,
  error,
  warning,
  info,
  'diff-insert': plus,
  'diff-remove': minus,
  unfold: ellipsis,
  fold: ellipsis,
  'menu-selection': check,
  'menu-submenu': chevronRight,
};

/** Teaches the page these icons, in the colour of the text they stand in. */
export function drawIcons(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    Object.entries(drawings)
      .map(
        ([name, svg]) => `.codicon-${name}::before { --drawing: url("data:image/svg+xml,${encodeURIComponent(svg)}") }`,
      )
      .join('\n'),
  );
  document.adoptedStyleSheets.push(sheet);
}
