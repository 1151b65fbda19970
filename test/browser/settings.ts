/** Nothing moves, asks, downloads or suggests but what is being checked. */
export const quietSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.reduceMotion': 'on',
  'workbench.editor.enablePreview': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'window.dialogStyle': 'custom',
  'editor.autoClosingBrackets': 'never',
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
};

/** Names of the editor's own themes. */
export const themes = { dark: 'Dark 2026', light: 'Light 2026', contrast: 'Default High Contrast' };
export type Theme = keyof typeof themes;

export interface GroupSettings {
  theme?: Theme;
  /** The editor asks whether folders are to be trusted, and trusts none before. */
  asksForTrust?: boolean;
}

/** The settings of a group of checks. */
export function settingsFor({ theme = 'dark', asksForTrust = false }: GroupSettings): Record<string, unknown> {
  return {
    ...quietSettings,
    'workbench.colorTheme': themes[theme],
    'security.workspace.trust.enabled': asksForTrust,
    'security.workspace.trust.startupPrompt': 'never',
  };
}
