export { type PictureSize, pngOf, widestPicture } from './png-of.ts';
