import { applyTheme } from '../shared/theme.ts';
import './ui/call-page.ts';

applyTheme();
