import type { PresentButtonMessages } from '../../messages/present-button';

export const PRESENT_BUTTON: PresentButtonMessages = {
  present: '演示', stage: '开始演示', edit: '编辑演示', capture: '将此画面捕捉为场景', captureHow: '包括筛选、选择和缩放。',
  saving: '正在保存…', captured: (n) => `已捕捉为场景 ${n}。`, refused: (why) => `未保存：${why}`, failed: '服务器没有应答，未捕捉任何内容。',
};
