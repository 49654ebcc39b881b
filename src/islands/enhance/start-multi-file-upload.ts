import { MultiFileUpload } from '@ministryofjustice/frontend/moj/components/multi-file-upload/multi-file-upload.mjs';
import { escapeWords } from './escape-words.ts';

/**
 * Starts MoJ's upload where the page says to which address files go; elsewhere they are sent with the form. Its script
 * writes the names of files, and what the server says of them, as markup: here they stay words.
 */
export function startMultiFileUpload(root: HTMLElement): void {
  if (!root.dataset['uploadUrl']) return;
  const upload = new MultiFileUpload(root);
  const { getFileRow, getSuccessHtml, getErrorHtml, getDeleteButton } = upload;
  upload.getFileRow = ({ name }) => getFileRow.call(upload, { name: escapeWords(name) });
  upload.getErrorHtml = ({ message }) => getErrorHtml.call(upload, { message: escapeWords(message) });
  upload.getSuccessHtml = ({ messageText }) =>
    getSuccessHtml.call(upload, { messageText, messageHtml: escapeWords(messageText) });
  upload.getDeleteButton = ({ filename, originalname }) =>
    getDeleteButton.call(upload, { filename, originalname: escapeWords(originalname) });
}
