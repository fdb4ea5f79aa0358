import type { Language } from '../domain/text';
import { en, type Messages } from './en';
import { fr } from './fr';

export const MESSAGES: Readonly<Record<Language, Messages>> = { en, fr };
