import { readFileSync } from 'node:fs';
import { Controls } from '../../knowledge/controls/controls.ts';
import { distFile } from '../files/dist.ts';

/** The controls of the frameworks that are known. */
export const readControls = (): Controls => Controls.parse(JSON.parse(readFileSync(distFile('controls.json'), 'utf8')));
