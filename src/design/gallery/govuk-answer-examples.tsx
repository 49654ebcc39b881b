import { CharacterCount } from '../govuk/character-count.tsx';
import { FileUpload } from '../govuk/file-upload.tsx';
import { Textarea } from '../govuk/textarea.tsx';
import type { Example, GalleryPage } from './example.ts';
import { arabicName, longWords, welshName, welshPlace } from './govuk-name-examples.tsx';

const seen = `A boy of about 14 waited by the ticket machine at ${welshPlace} for an hour.
He said that he was called “${welshName}” and later “${arabicName}”, and that somebody would fetch him.`;

const textareas: readonly Example[] = [
  {
    title: 'Textarea',
    node: (
      <Textarea
        name="what"
        label={{ text: 'What happened?' }}
        hint={{ text: 'What you saw yourself, before what you think of it' }}
      />
    ),
  },
  {
    title: 'Textarea with what was written, by people of two alphabets',
    node: <Textarea name="seen" label={{ text: 'What happened?' }} value={seen} attributes={{ dir: 'auto' }} />,
  },
  {
    title: 'Textarea with an error',
    node: (
      <Textarea
        name="why"
        label={{ text: 'Why may this record be held?' }}
        errorMessage={{ text: 'Enter why this record may be held' }}
        rows={3}
      />
    ),
  },
  {
    title: 'Textarea with long words',
    node: (
      <Textarea
        name="long-what"
        label={{ text: longWords }}
        hint={{ text: longWords }}
        errorMessage={{ text: longWords }}
        value={longWords}
        rows={2}
      />
    ),
  },
];

const counts: readonly Example[] = [
  {
    title: 'A limit in characters',
    node: (
      <CharacterCount
        name="sanitised"
        countType="characters"
        maxlength={350}
        label={{ text: 'What may the partner be told?' }}
        hint={{ text: 'Leave out who said it, and anything from which it could be guessed' }}
      />
    ),
  },
  {
    title: 'A limit in words, partly used',
    node: (
      <CharacterCount
        name="voice"
        countType="words"
        maxlength={60}
        label={{ text: 'What does the child say?' }}
        hint={{ text: 'In the child’s own words' }}
        value={`“They said I owed them. I only carried it twice. My nan lives in ${welshPlace}.”`}
        rows={3}
      />
    ),
  },
  {
    title: 'Over the limit, with its error',
    node: (
      <CharacterCount
        name="judgement"
        countType="characters"
        maxlength={100}
        label={{ text: 'Your judgement, in one sentence' }}
        errorMessage={{ text: 'Your judgement must be 100 characters or less' }}
        value="He is more likely than not being made to carry drugs, and the adult who collected him is more likely than not the one who makes him."
        rows={3}
      />
    ),
  },
  {
    title: 'Said only when three quarters are used',
    node: (
      <CharacterCount
        name="note"
        countType="characters"
        maxlength={200}
        threshold={75}
        label={{ text: 'Note for the next shift' }}
        rows={2}
      />
    ),
  },
  {
    title: 'Names of two alphabets, counted as people see them',
    node: (
      <CharacterCount
        name="names"
        countType="characters"
        maxlength={120}
        label={{ text: 'Names that were heard' }}
        value={`${arabicName}, ${welshName}`}
        attributes={{ dir: 'auto' }}
        rows={2}
      />
    ),
  },
  {
    title: 'Long words',
    node: (
      <CharacterCount
        name="long-note"
        maxlength={50}
        label={{ text: longWords }}
        hint={{ text: longWords }}
        errorMessage={{ text: longWords }}
        value={longWords}
        rows={2}
      />
    ),
  },
];

const files: readonly Example[] = [
  {
    title: 'File upload',
    node: (
      <FileUpload
        name="file"
        label={{ text: 'File of lines' }}
        hint={{ text: 'A CSV file of up to 200 MB' }}
        attributes={{ accept: '.csv' }}
      />
    ),
  },
  {
    title: 'File upload with an error',
    node: (
      <FileUpload
        name="wrong-file"
        label={{ text: 'File of lines' }}
        errorMessage={{ text: 'The file must be a CSV: this one is a picture' }}
      />
    ),
  },
  {
    title: 'File upload into which files can be dropped, where scripts run',
    node: (
      <FileUpload
        name="statements"
        label={{ text: 'Statements' }}
        hint={{ text: 'PDF or Word, up to 20 MB each' }}
        javascript
        multiple
        chooseFilesButtonText="Choose files"
        dropInstructionText="or drop files here"
        noFileChosenText="No files chosen "
        multipleFilesChosenText={{ one: '%{count} file chosen', other: '%{count} files chosen' }}
      />
    ),
  },
  {
    title: 'The same with an error and long words',
    node: (
      <FileUpload
        name="wrong-statements"
        label={{ text: longWords }}
        errorMessage={{ text: 'The file Llanfairpwllgwyngyll_statement_21_November_2026_final_final.pdf is empty' }}
        javascript
        noFileChosenText="No file chosen "
      />
    ),
  },
];

/** Answers longer than a line. */
export const answerPages: readonly GalleryPage[] = [
  { slug: 'textareas', title: 'Longer answers', examples: textareas },
  { slug: 'character-counts', title: 'Answers with a limit', examples: counts },
  { slug: 'file-uploads', title: 'Files', examples: files },
];
