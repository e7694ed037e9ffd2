import type { ArchiveFault } from '../../store/archive/restore';
import type { Lang } from '../lang';

type ArchiveMessages = {
  readonly fault: Readonly<Record<ArchiveFault['why'], string>>;
  /** Of something that is here already, and different. */
  readonly conflict: string;
  readonly tooMuch: string;
};

/** What the server says of a library that is carried from one place to another. */
export const ARCHIVE: Record<Lang, ArchiveMessages> = {
  en: {
    fault: {
      'not-a-zip': 'nothing was imported: this is no zip, or it is cut short; send the file as /api/export gave it',
      'too-many': 'nothing was imported: more files than a library can have; send the file as /api/export gave it',
      'too-large': 'nothing was imported: unpacked it would be larger than this server takes',
      damaged: 'nothing was imported: this file is missing or differs from its checksum; export once more',
      foreign: 'nothing was imported: this file is none of a library’s; send the zip as /api/export gave it',
      'bad-content': 'nothing was imported: this file isn’t what its name says; send the zip as /api/export gave it',
    },
    conflict: 'is here already and differs; what is here was left as it is',
    tooMuch: 'the library is larger than one zip can hold; stop the server and copy the data folder instead',
  },
  ar: {
    fault: {
      'not-a-zip': 'لم يُستورد شيء: ليس هذا ملف zip أو هو مبتور؛ أرسلوا الملف كما صدر من ‎/api/export',
      'too-many': 'لم يُستورد شيء: الملفات أكثر مما تتسع له مكتبة؛ أرسلوا الملف كما صدر من ‎/api/export',
      'too-large': 'لم يُستورد شيء: حجمه بعد فك الضغط أكبر مما يقبله هذا الخادم',
      damaged: 'لم يُستورد شيء: هذا الملف ناقص أو يخالف بصمته؛ أعيدوا التصدير',
      foreign: 'لم يُستورد شيء: ليس هذا الملف من ملفات المكتبة؛ أرسلوا ملف zip كما صدر من ‎/api/export',
      'bad-content': 'لم يُستورد شيء: محتوى هذا الملف لا يوافق اسمه؛ أرسلوا ملف zip كما صدر من ‎/api/export',
    },
    conflict: 'موجود هنا ويختلف؛ وقد تُرك الموجود كما هو',
    tooMuch: 'المكتبة أكبر مما يتسع له ملف zip واحد؛ أوقفوا الخادم وانسخوا مجلد البيانات',
  },
  zh: {
    fault: {
      'not-a-zip': '未导入任何内容：这不是 zip 文件，或文件不完整；请发送 /api/export 给出的原文件',
      'too-many': '未导入任何内容：文件数超出文库上限；请发送 /api/export 给出的原文件',
      'too-large': '未导入任何内容：解压后的大小超出本服务器的上限',
      damaged: '未导入任何内容：此文件缺失或与校验和不符；请重新导出',
      foreign: '未导入任何内容：此文件不属于文库；请发送 /api/export 给出的 zip',
      'bad-content': '未导入任何内容：此文件的内容与名称不符；请发送 /api/export 给出的 zip',
    },
    conflict: '此处已有且内容不同；已有内容保持不变',
    tooMuch: '文库超出单个 zip 的容量；请停止服务器并复制数据文件夹',
  },
};
