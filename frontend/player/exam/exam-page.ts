import '@vaadin/button';
import '../shared/save-state.ts';
import { applyTheme } from '../shared/theme.ts';

applyTheme();
