import { stemOf, stemsOf } from './words.ts';

const stems = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(stemOf));

/** Words that hold a sentence together and say nothing of the condition. */
export const fillers = stems(`
  a an the of to in on at for from by with using use uses used via through into within as
  be is are was were being been has have having had do does did
  that this these those which who whose their its it they them there such
  any all every each some both also please we our us you your i so then
  must should shall need needs needed require requires required ensure ensures make makes sure check verify confirm want always
  may can will mandatory compulsory
  enable enables enabled enabling set sets turned turn configured configure configures defined define specify specified
  activated active provide provided state stated explicitly present attached assigned applied implement implemented
  resource resources aws amazon azure microsoft google gcp cloud terraform
  created deployed provisioned feature features properly correctly appropriate appropriately currently just
  own owns used value when whenever where wherever only least true
`);

/** The stems of a phrase that say something: how the names and phrases of knowledge/ are compared with a sentence's content. */
export const contentStemsOf = (phrase: string): string[] => stemsOf(phrase).filter((stem) => !fillers.has(stem));

/** Words that turn what is said into its opposite. */
export const negators = stems(
  'not no never without cannot neither nor non lacks lacking lack missing disabled disable undefined unset absent off unspecified unconfigured avoid disallow false',
);

/** Words that announce what is wrong. */
export const reporters = stems(
  'flag deny report find detect block reject alert warn prohibit forbid disallow list show',
);

/** Words of obligation. */
export const modals = stems(
  'must should shall need needs require requires required ensure ensures mandatory has have may can cannot only always never',
);

/** Words that open an exception. */
export const exceptions = stems('unless except excluding excepted exempt');

/** Verbs that only hold the parts of a sentence together: who does not `allow` or `use` something, does not have it. */
export const verbs = stems(`
  and or but if both either exposed allow permit give keep run ask start take put place hold else let admit minimize
  receive send write deliver carry belong reference point attach associate live sit bear contain include accept grant come happen get limit after admission long exist
`);
