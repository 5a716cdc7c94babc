import type { CanvassResult } from './model';

/** What a campaign calls the answers at its doors. */
export interface NamedCode {
  key: string;
  letter: string;
  word: string;
}
export interface CodeBook {
  version: number;
  results: { result: CanvassResult; letter: string; word: string | null; offered: boolean }[];
  intentions: { key: string; letter: string; word: string | null; intention: number }[];
  likelihoods: { likelihood: number; letter: string; word: string | null }[];
  issues: NamedCode[];
  rivals: NamedCode[];
}
