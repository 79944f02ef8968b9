import '../../src/ui/style/tokens.css';
import '../../src/ui/style/base.css';
import '../../src/ui/style/parts.css';
import '../../src/ui/style/list.css';
import '../../src/ui/style/form.css';
import '../../src/ui/style/page.css';
import '../../src/ui/style/welcome.css';
import '../../src/ui/style/safe.css';
import '../../src/ui/style/take.css';
import '../../src/ui/style/import.css';
import '../../src/ui/style/trust.css';
import '../../src/ui/style/lock.css';
import '../../src/ui/style/touch.css';
import { startPage } from '../../src/ui/page/start.tsx';

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no place to draw in');
void startPage(root);
