/** Ways of speaking that say the same as plainer ones: each is read as if the plain one stood there. */
const idioms: [RegExp, string][] = [
  [/\bexcept (?:(?:on|for|to|via|through) )?(?=ports? \d)/gi, 'on any port other than '],
  [/\b(?:is|are) (?:an? )?(?:findings?|violations?)\b/gi, 'must not be'],
  [/\b(?:less|fewer|lower|smaller|shorter) than or equal to\b/gi, 'at most'],
  [/\b(?:more|greater|higher|larger|longer) than or equal to\b/gi, 'at least'],
  [/,? not (?:the|an?) [^,.;]*\bones?\b/gi, ''],
  [/\bbetween (\d[\d.]*) and (?=\d)/gi, 'at least $1 and at most '],
  [/\?\s*if not,? (?:flag|report|deny)\b[^.]*\.?$/i, ''],
  [/\b(any|all|every) ports? except(?: for)?\b/gi, '$1 ports other than'],
  [/(?<=\w)['’]s\b|(?<=\w)\(s\)/gi, ''],
  [/\b(do|does|must|should|is|are|can|could|need|has|have)n[’']t\b/gi, '$1 not'],
  [/\b(?:ensure|make sure|verify|check)(?: that)? (?:no|none of the)\b/gi, 'no'],
  [
    /\b(?:all )?(?:the )?data (?:that (?:is|are) )?(?:stored |kept |held |residing )?(?:in|on|at) (?=(?:the|an?|all|any|every|each)\b)/gi,
    '',
  ],
  [/\b0\.0\.0\.0:0\b/g, '0.0.0.0/0'],
  [
    /\b(?:must|should|shall) be (?:flagged|reported|removed|deleted|found|blocked|denied|rejected|avoided)\b/gi,
    'must not be',
  ],
  [/\((?:the )?default is [^)]*\)/gi, ''],
  [/,?\s*\band (?:nobody|nothing|no one|none) else\b|,?\s*\bat that\b|\bby default\b(?=[^.]*\bunless\b)/gi, ''],
  [/,?\s*\b(?:stated|set|given|named|chosen) explicitly\b/gi, ' explicitly'],
  [
    /,?\s*\b(?:unless absolutely necessary|(?:where|when|if|wherever|whenever|as) (?:possible|necessary|appropriate|applicable|needed|available))\b/gi,
    '',
  ],
  [/^\W*(?:please )?do not\b/i, 'must not'],
  [
    /\b(?:must|should|may|can|shall)\s*(?:not|never)\s+(?:exceed|be (?:more|greater|higher|larger|longer) than|go (?:over|above|beyond))\b/gi,
    'must be at most',
  ],
  [
    /\b(?:must|should|may|can|shall)\s*(?:not|never)\s+be (?:less|lower|fewer|smaller|shorter) than\b/gi,
    'must be at least',
  ],
  [
    /\b(?:must|should|may|can|shall)\s*(?:not|never)\s+(?:\w+\s+){1,2}(?:more|longer|greater|larger) than\b/gi,
    'must have at most',
  ],
  [
    /\b(?:must|should|may|can|shall)\s*(?:not|never)\s+(?:\w+\s+){1,2}(?:less|fewer|shorter|smaller) than\b/gi,
    'must have at least',
  ],
  [/\b(?:no|not) (?:more|longer|greater|larger|higher|later|bigger) than\b/gi, 'at most'],
  [/\b(?:no|not) (?:less|fewer|shorter|lower|smaller|earlier|older) than\b/gi, 'at least'],
  [/\b(?:do|does) not exceed\b|\bnot exceed(?:ing|s)?\b|\bcapped at\b|\blimited to (?=\d)/gi, 'at most '],
  [/\bat a minimum(?: of)?\b|\ba minimum of\b/gi, 'at least'],
  [/\bat a maximum(?: of)?\b|\ba maximum of\b/gi, 'at most'],
  [
    /\b(?:don[’']t|do not|never) (?:let|allow) (?:anybody|anyone|people|teams|users|us)(?: to)? (?:create|have|make|use|run|deploy|launch)\b/gi,
    'there must not be',
  ],
  [
    /\bwe (?:don[’']t|do not) (?:want|allow|accept|permit|tolerate|like)(?: to (?:have|see|use))?\b/gi,
    'there must not be',
  ],
  [/\b(?:I|we) (?:want|need|expect|require|insist on)\b/gi, 'there must be'],
  [
    /\b(?:is|are) (?:not|never) (?:acceptable|okay|ok|permitted|allowed|tolerated|accepted|welcome)\b|\b(?:isn|aren)[’']t (?:acceptable|okay|ok|permitted|allowed|tolerated|accepted)\b|\b(?:is|are) (?:a no-go|unacceptable|off limits|banned|prohibited|forbidden|disallowed)\b/gi,
    'must not be',
  ],
  [/\bha(?:s|ve) to\b|\bis to be\b|\bare to be\b|\bought to\b|\bneeds? to\b/gi, 'must'],
  [/\bmust be so\b/gi, 'must be'],
];

/** A sentence with its idioms said plainly. */
export const plainly = (sentence: string): string =>
  idioms.reduce((text, [idiom, plain]) => text.replace(idiom, plain), sentence);
