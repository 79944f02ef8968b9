import '../../src/ui/style/tokens.css';
import '../../src/ui/style/base.css';
import '../../src/ui/style/parts.css';
import '../../src/ui/style/list.css';
import '../../src/ui/style/popup.css';
import '../../src/ui/style/form.css';
import '../../src/ui/style/lock.css';
import '../../src/ui/style/touch.css';
import { startPopup } from '../../src/ui/popup/start.tsx';

const root = document.getElementById('app');
if (root === null) throw new Error('The popup has no place to draw in');
void startPopup(root);
